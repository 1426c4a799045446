"""The snippets of a guide: pairs of ts and dart blocks, and programs made of the ts blocks."""

import re
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT

FOLDER = ROOT / "docs" / "guides"
APPS = ("README", "patient", "doctor", "caregiver", "agent", "hospital")
"""The guides that share the client of the README."""
GUIDES = (*APPS, "mobile")
_PRELUDE = Path(__file__).with_name("prelude.mjs")
# Declarations of the prelude's variables, for the compiler.
_DECLARED = Path(__file__).with_name("prelude.d.ts")
_NATIVE = Path(__file__).with_name("native_modules.d.ts")
_IMPORTED = re.compile(r"'(?:react-native|expo)\b[^']*'")
_PART = re.compile(r"```(\w+)\n(.*?)```|<!-- meanwhile: (.*?) -->", re.DOTALL)
_EXPECTED = re.compile(r"(?m)^( *)(.+?) +// -> (.+)$")


@dataclass(frozen=True)
class Part:
    """A fenced block of a language; with the language `meanwhile`, an action of another person."""

    language: str
    text: str


def parts(guide: str) -> list[Part]:
    """The blocks and actions of a guide, in order."""
    page = (FOLDER / f"{guide}.md").read_text(encoding="utf-8")
    found = _PART.findall(page)
    return [Part(language or "meanwhile", text or somebody) for language, text, somebody in found]


def blocks(guide: str, language: str) -> list[str]:
    """The blocks of one language."""
    return [part.text for part in parts(guide) if part.language == language]


def program(guide: str) -> str:
    """A guide as one program, which begins with the client from the README of the folder."""
    steps = _steps(guide)
    if guide in APPS[1:]:
        steps = [Part("ts", blocks("README", "ts")[0]), *steps]
    statements = [_statement(number, part) for number, part in enumerate(steps)]
    whole = "\n".join([_PRELUDE.read_text(), *statements, f"begins({len(statements)})"])
    return _IMPORTED.sub("'./native_modules.mjs'", whole)


def strict_programs() -> tuple[str, str]:
    """The guides as two modules for the compiler.

    One has the client and a function for each app. The other is the mobile guide, which makes its own client.
    """
    client = _steps("README")[0]
    functions = [_function(guide, [part for part in _steps(guide) if part != client]) for guide in APPS]
    mobile = [_statement(number, part) for number, part in enumerate(_steps("mobile"))]
    return (
        "\n".join([_DECLARED.read_text(), client.text, *functions]),
        "\n".join([f'/// <reference path="{_NATIVE}" />', _DECLARED.read_text(), *mobile]),
    )


def _steps(guide: str) -> list[Part]:
    return [part for part in parts(guide) if part.language != "dart"]


def _function(guide: str, steps: list[Part]) -> str:
    statements = [_statement(number, part) for number, part in enumerate(steps)]
    return "\n".join([f"export async function {guide}Guide() {{", *statements, "}"])


def _statement(number: int, part: Part) -> str:
    if part.language == "meanwhile":
        return f"begins({number})\nawait meanwhile({part.text!r})\n"
    return f"begins({number})\n" + _EXPECTED.sub(_expectation, part.text)


def _expectation(found: re.Match[str]) -> str:
    indent, seen, wanted = found.groups()
    return f"{indent};expect({seen!r}, {seen}, {wanted})"

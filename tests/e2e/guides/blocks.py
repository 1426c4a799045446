"""The snippets of a guide: pairs of ts and dart blocks, and the programs that the ts blocks make."""

import re
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT

FOLDER = ROOT / "docs" / "guides"
GUIDES = ("README", "patient", "doctor", "caregiver", "agent", "hospital")
_PRELUDE = Path(__file__).with_name("prelude.mjs")
# What the prelude gives the snippets, for the compiler.
_DECLARED = Path(__file__).with_name("prelude.d.ts")
_PART = re.compile(r"```(\w+)\n(.*?)```|<!-- meanwhile: (.*?) -->", re.DOTALL)
_EXPECTED = re.compile(r"(?m)^( *)(.+?) +// -> (.+)$")


@dataclass(frozen=True)
class Part:
    """A fenced block of a language; or, of language `meanwhile`, what somebody else does at this point."""

    language: str
    text: str


def parts(guide: str) -> list[Part]:
    """Everything of a guide that happens, in order."""
    page = (FOLDER / f"{guide}.md").read_text(encoding="utf-8")
    found = _PART.findall(page)
    return [Part(language or "meanwhile", text or somebody) for language, text, somebody in found]


def blocks(guide: str, language: str) -> list[str]:
    """The blocks of one language."""
    return [part.text for part in parts(guide) if part.language == language]


def program(guide: str) -> str:
    """A guide as one program, which begins with the client that README of the folder makes."""
    happens = _happens(guide)
    if guide != "README":
        happens = [Part("ts", blocks("README", "ts")[0]), *happens]
    told = [_told(number, part) for number, part in enumerate(happens)]
    return "\n".join([_PRELUDE.read_text(), *told, f"begins({len(told)})"])


def strict_program() -> str:
    """All guides as one module for the compiler: the client, then a function for each guide."""
    client = _happens("README")[0]
    functions = [_function(guide, [part for part in _happens(guide) if part != client]) for guide in GUIDES]
    return "\n".join([_DECLARED.read_text(), client.text, *functions])


def _happens(guide: str) -> list[Part]:
    return [part for part in parts(guide) if part.language != "dart"]


def _function(guide: str, happens: list[Part]) -> str:
    told = [_told(number, part) for number, part in enumerate(happens)]
    return "\n".join([f"export async function {guide}Guide() {{", *told, "}"])


def _told(number: int, part: Part) -> str:
    if part.language == "meanwhile":
        return f"begins({number})\nawait meanwhile({part.text!r})\n"
    return f"begins({number})\n" + _EXPECTED.sub(_expectation, part.text)


def _expectation(found: re.Match[str]) -> str:
    indent, seen, wanted = found.groups()
    return f"{indent};expect({seen!r}, {seen}, {wanted})"

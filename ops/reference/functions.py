"""The part of the reference about functions of the database, which apps call with `supabase.rpc`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from ops.codes.problem_codes import Problem, ProblemCodes
from ops.reference.examples import Example
from ops.reference.outline import Outline
from ops.typegen.schema import Argument, Function
from ops.typegen.shapes import Many, Maybe, Row, Scalar, Type, Words

# A comment says what the function does, then lists its codes: "… 404 dose_not_found; 422 note_too_long."
_CODES = re.compile(r"(?:^|(?<=\. ))[45]\d\d [a-z]+_[a-z_]+")


@dataclass(frozen=True)
class Sections:
    """Writes a section for each function."""

    outline: Outline
    codes: ProblemCodes
    examples: dict[str, Example]

    def section(self, function: Function) -> str:
        """A function as Markdown."""
        parts = [f"### `{function.name}`", self._about(function), _arguments(self.outline, function)]
        parts += [self._answer(function.answer), self._problems(function)]
        example = self.examples[function.name]
        parts += [f"Example, as {example.persona}:\n```ts\n{example.text}\n```"]
        return "\n\n".join(part for part in parts if part)

    def _about(self, function: Function) -> str:
        about, _ = split_comment(function)
        return f"{about} No sign-in needed." if function.anonymous else about

    def _answer(self, answer: Type | None) -> str:
        match answer:
            case None:
                return "Answers nothing."
            case Row(table):
                return f"Answers the row of `{table}`."
            case Many(Row(table)):
                return f"Answers rows of `{table}`."
            case Scalar(name):
                return f"Answers one value: `{name}`."
            case _:
                return f"Answers\n```ts\n{self.outline.text(answer)}\n```"

    def _problems(self, function: Function) -> str:
        _, remarks = split_comment(function)
        raised = problems(self.codes, function)
        listed = by_status((status, f"`{code}`{_remark(code, remarks)}") for status, code in raised)
        return f"Codes: {listed}" if listed else ""


def by_status(problems: Iterable[tuple[int, str]]) -> str:
    """Codes as the page lists them: `403 a, b · 404 c`."""
    grouped = groupby(sorted(problems), itemgetter(0))
    return " · ".join(f"{status} {', '.join(code for _, code in found)}" for status, found in grouped)


def problems(codes: ProblemCodes, function: Function) -> set[Problem]:
    """The problems that the function can raise; those of triggers only if its comment names them."""
    name = f"public.{function.name}"
    called = codes.called(name)
    return called | {found for found in codes.all(name) if found[1] in re.findall(r"\w+", function.about)}


def split_comment(function: Function) -> tuple[str, str]:
    """Split the comment: the text about the function, and the text about its codes."""
    comment = " ".join(function.about.split())
    if begins := _CODES.search(comment):
        return comment[: begins.start()].strip(), comment[begins.start() :]
    return comment, ""


def _remark(code: str, remarks: str) -> str:
    """The text after the code in the comment, up to the next code: ` (10 to 1000 characters)`."""
    found = re.search(rf"\b{code}\b(:? (?:\([^)]*\)|[^,;.(])+)", remarks)
    return found[1].rstrip() if found else ""


def _arguments(outline: Outline, function: Function) -> str:
    rows = [
        f"| `{each.name}` | {_type(outline, each.type)} | {_default(each)} |" for each in function.arguments
    ]
    return "\n".join(["| argument | type | |", "|---|---|---|", *rows])


def _type(outline: Outline, type_: Type) -> str:
    match type_:
        case Scalar(name):
            return f"`{name}`"
        case Words(words):
            return ", ".join(f"`{word}`" for word in words)
        case _:
            return f"`{' '.join(outline.text(type_).split())}`"


def _default(argument: Argument) -> str:
    if argument.default is None:
        return "required"
    if isinstance(argument.sent, Maybe):
        return "optional"
    value = re.sub(r"::[a-z ]+$", "", argument.default).strip("'")
    return f"default `{value}`"

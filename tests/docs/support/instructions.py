"""Reads docs/extending.md: which edits and commands each section consists of, and makes the edits.

A block of code is about the file that the text above it names last: "In `FILE`" (a block of diff), "New file
`FILE`" or "At the end of `FILE`". A block of console holds commands, each followed by what it prints.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SECTION = re.compile(r"(?m)^## (.+)$")
_BLOCK = re.compile(r"(?ms)^([ ]*)```(\w+)\n(.*?)^\1```$")
_PLACE = re.compile(r"\b(In|[Nn]ew\s+file|At\s+the\s+end\s+of)\s+`([^`]+)`")


@dataclass(frozen=True)
class Edit:
    """A change of one file: `text` is a diff, the whole file, or what comes at its end.

    Edits that are no step of their section come below "Then [finish]": no check asks for them.
    """

    section: str
    kind: str
    file: str
    text: str
    is_step: bool

    def __str__(self) -> str:
        return f"{self.section}: {self.kind} {self.file}"

    def apply(self, root: Path) -> None:
        """Make the change in the project at `root`. Raises AssertionError when the page does not fit it."""
        file = root / self.file
        if self.kind == "new":
            assert not file.exists(), f"{self}: is there already"
            assert file.parent.is_dir(), f"{self}: no such folder"
            file.write_text(self.text, encoding="utf-8")
            return
        before = file.read_text(encoding="utf-8")
        after = f"{before}\n{self.text}" if self.kind == "end" else _patched(before, self)
        file.write_text(after, encoding="utf-8")


def edits(page: str) -> list[Edit]:
    """The edits of the page, in its order."""
    return [edit for section, text in sections(page).items() for edit in _edits(section, text)]


def commands(text: str) -> list[tuple[str, str]]:
    """The commands of a section, each with what it prints."""
    blocks = (body for language, body, _ in _blocks(text) if language == "console")
    return [pair for body in blocks for pair in re.findall(r"(?m)^\$ (.+)\n((?:[^$\n].*\n)*)", body)]


def is_printed(shown: str, output: str) -> bool:
    """Whether the output is what the page shows, in which `…` stands for anything."""
    return bool(re.fullmatch(re.escape(shown).replace("…", ".*"), output, re.DOTALL))


def sections(page: str) -> dict[str, str]:
    """The text below each heading of the second level."""
    _, *parts = _SECTION.split(page)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _edits(section: str, text: str) -> Iterator[Edit]:
    for language, body, above in _blocks(text):
        places = _PLACE.findall(above)
        if language == "console":
            continue
        assert places, f"{section}: which file is this block about?\n{body}"
        kind = {"I": "diff", "N": "new", "n": "new", "A": "end"}[places[-1][0][0]]
        assert (kind == "diff") == (language == "diff"), f"{section}: {places[-1][1]}"
        yield Edit(section, kind, places[-1][1], body, "Then [finish]" not in above)


def _blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """The language and the text of each block of code, and the words above it."""
    for block in _BLOCK.finditer(text):
        yield block[2], _unindented(block[3], len(block[1])), _BLOCK.sub("", text[: block.start()])


def _unindented(body: str, spaces: int) -> str:
    return "".join(line[spaces:] if line.strip() else line.lstrip(" ") for line in body.splitlines(True))


def _patched(before: str, edit: Edit) -> str:
    """The text with the lines of a diff, whose place has to be found exactly once."""
    lines, changes = before.splitlines(), edit.text.splitlines()
    old = [line[1:] for line in changes if not line.startswith("+")]
    starts = [at for at in range(len(lines)) if _fits(lines[at : at + len(old)], old)]
    assert len(starts) == 1, f"{edit}: found {len(starts)} times:\n{edit.text}"
    at, end = starts[0], starts[0] + len(old)
    kept = iter(lines[at:end])
    new: list[str] = []
    left_out: tuple[str, ...] = ()
    for change in changes:
        if change.startswith("+"):
            new.append(_filled(change[1:], left_out))
            continue
        line = next(kept)
        left_out = _left_out(line, change[1:]) or ()
        if not change.startswith("-"):
            new.append(line)
    return "\n".join([*lines[:at], *new, *lines[end:]]) + "\n"


def _fits(lines: list[str], old: list[str]) -> bool:
    return len(lines) == len(old) and all(map(_is_meant, lines, old))


def _is_meant(line: str, shown: str) -> bool:
    return _left_out(line, shown) is not None


def _left_out(line: str, shown: str) -> tuple[str, ...] | None:
    """The texts that `…` stands for in the shown line; None if it shows another line."""
    found = re.fullmatch("(.*)".join(map(re.escape, shown.split("…"))), line)
    return found.groups() if found else None


def _filled(shown: str, left_out: tuple[str, ...]) -> str:
    """An added line: each `…` takes over the text of the line above."""
    first, *rest = shown.split("…")
    return first + "".join(text + part for text, part in zip(left_out, rest, strict=bool(rest)))

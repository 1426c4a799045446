"""The names of the API in a snippet of either language: tables, columns, functions, arguments, buckets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_START = re.compile(r"(storage\s*\.)?\b(from|rpc)\('(\w[\w-]*)'")
_FILTER = re.compile(
    r"\.(?:eq|neq|gt|gte|lt|lte|is|isFilter|in|inFilter|order|contains|overlaps)\(\s*'(\w+)'"
)
_WRITE = re.compile(r"\.(?:insert|update|upsert)\(\s*(?=[\[{])")
_CONFLICT = re.compile(r"onConflict: '([\w,]+)'")
_SELECT = re.compile(r"\.select\(\s*'([^']*)'")


@dataclass(frozen=True)
class Call:
    """One request: `kind` is relation, rpc or bucket; `columns` are columns or arguments."""

    kind: str
    name: str
    columns: frozenset[str]
    selected: tuple[str, ...] = ()


def calls(source: str) -> list[Call]:
    """Every request of a snippet, in order. Keys of TypeScript are read like the quoted keys of Dart."""
    quoted = re.sub(r"([{,]\s*)(\w+):", r"\1'\2':", re.sub(r"//.*", "", source))
    quoted = quoted.replace("'onConflict':", "onConflict:")
    starts = list(_START.finditer(quoted))
    ends = [*(start.start() for start in starts[1:]), len(quoted)]
    return [_call(start, quoted[start.end() : end]) for start, end in zip(starts, ends, strict=False)]


def embedded(selection: str, relation: str) -> Iterator[tuple[str, str]]:
    """Relation and column of everything a select asks for: `*, doctors(display_name)`."""
    at, name = 0, ""
    while at < len(selection):
        if selection[at] == "(":
            end = _closing(selection, at)
            yield from embedded(selection[at + 1 : end], name.strip().split("!")[0])
            at, name = end + 1, ""
        elif selection[at] == ",":
            yield from _column(relation, name)
            at, name = at + 1, ""
        else:
            at, name = at + 1, name + selection[at]
    yield from _column(relation, name)


def _column(relation: str, name: str) -> Iterator[tuple[str, str]]:
    if name.strip() not in ("", "*"):
        yield relation, name.strip()


def _call(start: re.Match[str], rest: str) -> Call:
    storage, verb, name = start.groups()
    if storage:
        return Call("bucket", name, frozenset())
    if verb == "rpc":
        opened = re.match(r",\s*(?:'?params'?: )?(?={)", rest)
        return Call("rpc", name, frozenset(_keys(rest[opened.end() :]) if opened else ()))
    written = {key for write in _WRITE.finditer(rest) for key in _keys(rest[write.end() :])}
    conflict = {column for found in _CONFLICT.findall(rest) for column in found.split(",")}
    columns = written | conflict | set(_FILTER.findall(rest))
    return Call("relation", name, frozenset(columns), tuple(_SELECT.findall(rest)))


def _keys(literal: str) -> set[str]:
    """The outer keys of a map, or of each map of a list."""
    inside = literal[: _closing(literal, 0) + 1]
    depth, deepest, found = 0, 2 if inside.startswith("[") else 1, set()
    for token in re.finditer(r"[\[{(]|[\]})]|'(\w+)'\s*:", inside):
        if token[1]:
            found |= {token[1]} if depth == deepest else set()
        else:
            depth += 1 if token[0] in "[{(" else -1
    return found


def _closing(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += (text[place] in "[{(") - (text[place] in "]})")
        if depth == 0:
            return place
    raise ValueError(f"no closing bracket for {text[at : at + 40]!r}")

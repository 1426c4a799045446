"""Mistakes in policies/access-matrix.csv and policies/personas.csv, each with its line."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from ops.access.rows import EVERY, MATRIX, PERSONAS, Persona, Row

# docs/access.md explains each word.
WORDS = (
    "-", "none", "own", "care", "manage", "log", "made", "author", "physician", "treat", "known",
    "assigned",
    "hospital", "listed", "open", "all",
)  # fmt: skip


def mistakes(rows: list[Row], people: list[Persona]) -> list[str]:
    """List the mistakes, one sentence each. The files can be used when there are none."""
    of_people = [f"{PERSONAS} {text}" for text in _in_people(people)]
    return of_people + [f"{MATRIX} {text}" for text in _in_matrix(rows, people)]


def _in_people(people: list[Persona]) -> Iterator[str]:
    taken = {group for who in people for group in who.groups}
    for who in people:
        if who.name in taken:
            yield f"line {who.line}: {who.name} is already the name of a persona or a group"
        taken.add(who.name)


def _in_matrix(rows: list[Row], people: list[Persona]) -> Iterator[str]:
    known = {name for who in people for name in (who.name, *who.groups)}
    for before, row in pairwise(rows):
        if row.relation < before.relation:
            yield f"line {row.line}: {row.relation} belongs before {before.relation} (alphabetical order)"
    for row in rows:
        yield from _in_row(row, known)
    everywhere = {name for row in rows if row.relation == EVERY for name in row.personas(people)}
    for relation, group in groupby(rows, key=lambda row: row.relation):
        yield from _in_relation(relation, list(group), people, everywhere)


def _in_row(row: Row, known: set[str]) -> Iterator[str]:
    for verb, word in row.cells.items():
        if word not in WORDS:
            yield f"line {row.line}: unknown word {word!r} under {verb}"
    for name in row.names:
        if name not in known:
            yield f"line {row.line}: unknown persona or group {name!r}"


def _in_relation(
    relation: str, rows: list[Row], people: list[Persona], everywhere: set[str]
) -> Iterator[str]:
    first, *others = rows
    if not first.rule:
        yield f"line {first.line}: the first row of {relation} has no rule"
    for row in others:
        if row.rule:
            yield f"line {row.line}: only the first row of {relation} has a rule"
    yield from _in_names(relation, rows, people, everywhere)


def _in_names(relation: str, rows: list[Row], people: list[Persona], everywhere: set[str]) -> Iterator[str]:
    named: dict[str, int] = {}
    for row in rows:
        for name in row.personas(people):
            if name in named:
                yield f"line {row.line}: {relation} names {name} a second time (first in line {named[name]})"
            named.setdefault(name, row.line)
    missing = [who.name for who in people if who.name not in {*named, *everywhere}]
    if missing and relation != EVERY:
        yield f"line {rows[-1].line}: {relation} does not name {' '.join(missing)}"

"""Reads the rows of policies/access-matrix.csv and policies/personas.csv."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ops.errors import OpsError

MATRIX = Path("policies", "access-matrix.csv")
PERSONAS = Path("policies", "personas.csv")
VERBS = ("select", "insert", "update", "delete")
# The relation of rows that hold for every relation which does not name the persona.
EVERY = "*"


@dataclass(frozen=True)
class Persona:
    """A persona, the groups it belongs to, and the text to put before a relation's rule for it."""

    line: int
    name: str
    groups: list[str]
    reason: str

    def full_rule(self, rule: str) -> str:
        """The rule of a relation, in the words for this persona."""
        return f"{self.reason}: {rule}" if self.reason else rule


@dataclass(frozen=True)
class Row:
    """A relation, a word for each verb, and the names of the personas and groups that the row is for."""

    line: int
    relation: str
    cells: dict[str, str]
    names: list[str]
    rule: str

    def personas(self, people: list[Persona]) -> list[str]:
        """The personas that the names stand for; a persona that is named twice is returned twice."""
        return [who.name for name in self.names for who in people if name in (who.name, *who.groups)]


def personas(root: Path) -> list[Persona]:
    """The rows of policies/personas.csv."""
    records = _records(root, PERSONAS, ("persona", "groups", "reason"))
    return [Persona(line, name, groups.split(), reason) for line, (name, groups, reason) in records]


def matrix(root: Path) -> list[Row]:
    """The rows of policies/access-matrix.csv."""
    records = _records(root, MATRIX, ("relation", *VERBS, "personas", "rule"))
    return [
        Row(line, relation, dict(zip(VERBS, cells, strict=True)), names.split(), rule)
        for line, (relation, *cells, names, rule) in records
    ]


def _records(root: Path, file: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, list[str]]]:
    with (root / file).open(newline="", encoding="utf-8") as text:
        reader = csv.reader(text)
        for record in reader:
            line = reader.line_num
            if len(record) != len(columns) or (line == 1 and tuple(record) != columns):
                raise OpsError(f"{file} line {line}: write {','.join(columns)}; quote a text with a comma")
            if line > 1:
                yield line, record

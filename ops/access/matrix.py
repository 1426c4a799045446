"""The access matrix: what each persona may do with each relation, one line for each pair.

policies/README.md says how to read and edit its files.
"""

from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT
from ops.access import rows as access_rows
from ops.access.mistakes import mistakes
from ops.access.rows import EVERY
from ops.errors import OpsError


@dataclass(frozen=True)
class Line:
    """One relation and one persona: a word for each verb, and the rule."""

    relation: str
    persona: str
    cells: dict[str, str]
    rule: str

    def __str__(self) -> str:
        return f"{self.relation}-{self.persona}"


def lines(root: Path = ROOT) -> list[Line]:
    """Read the lines, by relation and persona. Raises `OpsError` that lists every mistake in the files."""
    people, rows = access_rows.personas(root), access_rows.matrix(root)
    if found := mistakes(rows, people):
        raise OpsError("\n".join(found))
    row_of = {(row.relation, name): row for row in rows for name in row.personas(people)}
    rules = {row.relation: row.rule for row in rows if row.rule and row.relation != EVERY}
    return [
        _line(relation, row_of.get((relation, who.name)) or row_of[EVERY, who.name], who, rule)
        for relation, rule in rules.items()
        for who in people
    ]


def _line(relation: str, row: access_rows.Row, who: access_rows.Persona, rule: str) -> Line:
    return Line(relation, who.name, row.cells, who.full_rule(row.rule if row.relation == EVERY else rule))

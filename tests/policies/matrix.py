"""policies/access-matrix.csv, read as what it says.

A cell names whom a verb reaches: `-` the role has no right to the verb; `none` it may ask and reaches
nothing; `own` rows that are the persona's; `care` those and the rows of patients in their care; `open` of
these only the ones that may still change; `listed` own rows and the public directory; `all` every row.
"""

import csv
from dataclasses import dataclass

from devstack.config import ROOT
from tests.policies.world import Row

FILE = ROOT / "policies" / "access-matrix.csv"
VERBS = ("select", "insert", "update", "delete")
CELLS = ("-", "none", "own", "care", "open", "listed", "all")


@dataclass(frozen=True)
class Line:
    """One relation and one persona: a cell for each verb, and the rule in words."""

    relation: str
    persona: str
    cells: dict[str, str]
    rule: str

    def __str__(self) -> str:
        return f"{self.relation}-{self.persona}"


def lines() -> list[Line]:
    with FILE.open(newline="") as file:
        return [
            Line(row["relation"], row["persona"], {verb: row[verb] for verb in VERBS}, row["rule"])
            for row in csv.DictReader(file)
        ]


def expected(cell: str, persona: str, rows: list[Row]) -> set[str] | str:
    """The keys a verb has to reach, no more and no less; `-` for a refusal of the verb itself."""
    if cell == "-":
        return cell
    return {row.key for row in rows if reaches(cell, persona, row)}


def reaches(cell: str, persona: str, row: Row) -> bool:
    own, cared = persona in row.own, persona in row.own | row.care
    rules = {
        "none": False,
        "own": own,
        "care": cared,
        "open": cared and row.open,
        "listed": own or row.listed,
    }
    return cell == "all" or rules[cell]

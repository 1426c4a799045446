"""policies/access-matrix.csv, read as what it says.

A cell names whom a verb reaches: `-` the role has no right to the verb; `none` it may ask and reaches
nothing; `all` every row; `listed` own rows and the public directory; `open` rows that any label gives to the
persona and that may still change. The other words are labels of rows (case_types.Row): whose they are,
and more.
"""

import csv
from dataclasses import dataclass

from devstack.config import ROOT
from tests.policies.cases import merged
from tests.policies.support.case_types import Row

FILE = ROOT / "policies" / "access-matrix.csv"
VERBS = ("select", "insert", "update", "delete")
LABELS: dict[str, str] = {
    "own": "rows that are the persona's",
    "care": "own, and of patients whose record they read: doctors, caregivers, by broken glass",
    "manage": "own, and of patients they are the primary caregiver of",
    "log": "own, and of patients they are the primary or secondary caregiver of",
    "assigned": "own, and of patients assigned to them as an agent",
    "hospital": "own, and of patients at the hospital they run, and of that hospital",
    **merged("LABELS"),
}
CELLS = ("-", "none", "open", "listed", "all", *LABELS)


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
    """Whether the cell gives this row to the persona."""
    if cell in LABELS:
        return persona in row.labelled(cell)
    rules = {
        "all": True,
        "none": False,
        "open": persona in row.everybody and row.open,
        "listed": persona in row.own or row.listed,
    }
    return rules[cell]

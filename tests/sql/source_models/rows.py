"""docs/source-model-map.csv: where each thing the sources say lives here."""

import csv
import re
from pathlib import Path
from typing import NamedTuple

from tests.sql.source_models.item import Item

FILE = Path(__file__).parents[3] / "docs" / "source-model-map.csv"
KINDS = {
    "column", "constraint", "index", "trigger", "function", "table", "view", "policy", "rls", "partitions",
    "bucket", "type", "elsewhere",
}  # fmt: skip


class Row(NamedTuple):
    """One line of the map."""

    source: str
    kind: str
    table: str
    name: str
    detail: str
    target_kind: str
    target: str
    value_map: str
    test: str
    note: str

    @property
    def item(self) -> Item:
        """The statement of the source."""
        return Item(*self[:5])

    @property
    def targets(self) -> list[str]:
        """The names of the objects of this schema that implement the statement."""
        return self.target.split()

    @property
    def title(self) -> str:
        """The name of the row in the list of problems."""
        return " ".join(self[:4])


def read() -> list[Row]:
    """The rows of docs/source-model-map.csv."""
    with FILE.open(newline="", encoding="utf-8") as file:
        return [Row(**line) for line in csv.DictReader(file)]


def snake(name: str) -> str:
    """`patientId` as `patient_id`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def homes(rows: list[Row]) -> dict[tuple[str, str, str], set[str]]:
    """The target of each column of the sources, by source, table and column."""
    return {
        (row.source, row.table, snake(row.name)): set(row.targets) for row in rows if row.kind == "column"
    }

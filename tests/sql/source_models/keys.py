"""Keys, foreign keys, unique keys, indexes and checks are those of the sources."""

import re
from collections.abc import Iterator

from tests.sql.source_models.catalog import Catalog, Rule
from tests.sql.source_models.rows import Row, homes, snake

_KINDS = {"primary_key": "p", "foreign_key": "f", "unique": "pu", "index": "iup", "check": "c"}


def rules(rows: list[Row], live: Catalog) -> Iterator[str]:
    """Keys and indexes are of their kind and on the columns that the rows of the columns name."""
    where = homes(rows)
    for row in (row for row in rows if row.kind in _KINDS):
        found = [live.rules[target] for target in row.targets if target in live.rules]
        if row.note and (row.kind != "foreign_key" or not found):
            continue
        if not any(rule.kind in _KINDS[row.kind] for rule in found):
            yield f"{row.title}: {row.target or 'nothing'} is no {row.kind}"
        wanted = [home for name in _named(row) if (home := where.get((row.source, row.table, snake(name))))]
        yield from (
            f"{row.title}: {row.target} {what}" for rule in found for what in _differs(row, rule, wanted)
        )


def _differs(row: Row, rule: Rule, wanted: list[set[str]]) -> Iterator[str]:
    if not all(home & rule.columns for home in wanted):
        yield f"is not about {wanted}"
    if row.kind == "unique" and (len(rule.columns) != len(wanted) or " WHERE " in rule.definition):
        yield "is unique in another way"
    leading = re.search(r" USING \w+ \((\w+)", rule.definition)
    if row.kind == "index" and leading and wanted and leading[1] not in {_short(name) for name in wanted[0]}:
        yield f"does not begin with {wanted[0]}"


def _short(column: str) -> str:
    return column.rpartition(".")[2]


def references(rows: list[Row], live: Catalog) -> Iterator[str]:
    """A foreign key leads where the source's leads and ends as it does, or the row says why not."""
    tables = {(row.source, row.name): set(row.targets) for row in rows if row.kind == "table"}
    for row in (row for row in rows if row.kind == "foreign_key" and not row.note):
        parent = row.detail.split("(")[0]
        for rule in (live.rules[target] for target in row.targets if target in live.rules):
            ours = re.sub(r"^(?!\w+\.)", "public.", rule.definition.split("REFERENCES ")[1].split("(")[0])
            if parent.strip() and tables.get((row.source, parent), {ours}).isdisjoint({ours}):
                yield f"{row.title}: {parent} became {ours} without a reason"
            if ("cascade" in row.detail.lower()) != ("ON DELETE CASCADE" in rule.definition):
                yield f"{row.title}: {row.detail or 'no cascade'} became {rule.definition} without a reason"


def _named(row: Row) -> list[str]:
    """The columns that a source's rule names."""
    listed = re.search(r"^\((.+)\)$", row.detail) or re.search(r"^\((.+)\)$", row.name)
    return [word.split()[0] for word in listed[1].split(", ")] if listed else re.findall(r"^\w+$", row.name)

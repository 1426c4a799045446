"""Source c: tables drawn as boxes, and lists about them."""

import re
from collections.abc import Iterator

from tests.sql.source_models.boxes import boxes, relationships
from tests.sql.source_models.item import Item, bullets, columns_of, part, values


def items(text: str) -> Iterator[Item]:
    """Every statement of source c."""
    drawn = list(_drawn(part(text, "Database Schema Overview")))
    yield from drawn
    yield from relationships("c", part(text, "Database Schema Overview"))
    for line in re.findall(r"(?m)^- (.+)$", part(text, "Relationships")):
        names, _, what = line.replace("`", "").partition(": ")
        names, what = (what, names) if names == "Implicit" else (names, what)
        yield Item("c", "relationship", "", names, what)
    yield from _lists(part(text, "Key Constraints"), drawn)
    yield from _triggers(drawn)
    for section in ("Data Types", "Triggers", "Future Enhancements"):
        yield from bullets("c", section, part(text, section))


def _drawn(text: str) -> Iterator[Item]:
    for box in boxes(text):
        fields = [line for line in box.lines if re.match(r"[a-z_]", line)]
        if fields:
            yield Item("c", "table", "", box.name)
        for line in fields:
            yield from _field(box.name, line)


def _field(table: str, line: str) -> Iterator[Item]:
    names, _, said = line.partition(" (")
    said = said.rstrip(")")
    for name in names.split(", "):
        yield Item("c", "column", table, name, said)
        if "PK" in said:
            yield Item("c", "primary_key", table, name)
        if "FK" in said or name == "consultation_id":
            yield Item("c", "foreign_key", table, name)
        if "UNIQUE" in said:
            yield Item("c", "unique", table, f"({name})")


def _lists(text: str, drawn: list[Item]) -> Iterator[Item]:
    yield from bullets("c", "Key Constraints", text.split("2. **")[0])
    uniques, checks, indexes = (part_ for part_ in re.split(r"\n[234]\. \*\*", text)[1:])
    for table, column in re.findall(r"`(\w+)\.(\w+)` - ", uniques):
        yield Item("c", "unique", table, f"({column})")
    for table, column, words in re.findall(r"`(\w+)(?:\.(\w+))?`: (.+)", checks):
        yield Item("c", "check", table, column or words, words if column else "")
        yield from values("c", table, column, re.findall(r"'(\w+)'", words))
    for table, column in re.findall(r"`(\w+)\.(\w+)`", indexes):
        yield Item("c", "index", table, f"({column})")
    for columns in re.findall(r"Composite indexes on (\(.+?\)) for audit logs", indexes):
        yield Item("c", "index", "audit_logs", columns_of(columns))
    for item in drawn:
        if item.kind in ("foreign_key", "primary_key"):
            yield Item("c", "index", item.table, f"({item.name})", f"every {item.kind.replace('_', ' ')}")


def _triggers(drawn: list[Item]) -> Iterator[Item]:
    for item in drawn:
        if item.kind == "column" and item.name == "updated_at":
            yield Item("c", "trigger", item.table, "updated_at", "all tables")

"""Source d: a Prisma schema, indexes and functions in SQL, and lists."""

import re
from collections.abc import Iterator

from tests.sql.source_models import ddl
from tests.sql.source_models.item import Item, bullets, default, part, values

FIELD = re.compile(r"(\w+)\s+(\w+)(\[\]|\?)?\s*([^/]*)(?://\s*(.*))?$")
# Columns that refer to a row of another table although the schema has no relation for them.
POINTER = re.compile(r"\w+(?:Id|By)$")


def items(text: str) -> Iterator[Item]:
    """Every statement of source d."""
    schema = part(text, "Prisma Schema Configuration")
    for kind, name in re.findall(r"(?m)^(generator|datasource) (\w+)", schema):
        yield Item("d", "note", "Prisma Schema Configuration", f"{kind} {name}")
    for name, body in re.findall(r"enum (\w+) {(.*?)}", schema, re.DOTALL):
        yield Item("d", "enum", "", name)
        yield from values("d", "", name, body.split())
    yield from _models(schema)
    yield from ddl.indexes("d", text)
    yield from _notes(text)


def _models(schema: str) -> Iterator[Item]:
    bodies = re.findall(r"(?m)^model (\w+) {(.*?)^}", schema, re.DOTALL)
    models = {name: body.split('@@map("')[1].split('"')[0] for name, body in bodies}
    for name, body in bodies:
        table = models[name]
        yield Item("d", "table", "", table)
        lines = [line.strip() for line in body.splitlines()]
        keys = set(re.findall(r"fields: \[(\w+)\]", body))
        for line in lines:
            if line and not line.startswith(("//", "@@")):
                yield from _field(table, line, models, keys)


def _field(table: str, line: str, models: dict[str, str], keys: set[str]) -> Iterator[Item]:
    found = FIELD.match(line)
    assert found, line
    name, kind, many, words, comment = found.groups()
    if kind in models:
        yield Item("d", "relationship", table, name, f"{kind}{many or ''}")
        yield from _key(table, models[kind], words)
        return
    required = "" if many else " NOT NULL"
    yield Item("d", "column", table, name, f"{kind}{required}{f' -- {comment}' if comment else ''}")
    yield from _attributes(table, name, words)
    yield from values("d", table, name, re.findall(r"\w+", comment or ""))
    if POINTER.match(name) and name not in keys:
        yield Item("d", "foreign_key", table, name, "implied")


def _attributes(table: str, name: str, words: str) -> Iterator[Item]:
    if "@id" in words:
        yield Item("d", "primary_key", table, name)
    if "@unique" in words:
        yield Item("d", "unique", table, f"({name})")
    if "@updatedAt" in words:
        yield Item("d", "trigger", table, f"{name} @updatedAt")
    if value := re.search(r"@default\((.+?)\)(?=\s|$)", words):
        yield from default("d", table, name, value[1].replace('"', "'"))


def _key(table: str, parent: str, words: str) -> Iterator[Item]:
    if key := re.search(r"fields: \[(\w+)\], references: \[(\w+)\](, onDelete: \w+)?", words):
        yield Item("d", "foreign_key", table, key[1], f"{parent}({key[2]}){key[3] or ''}")


def _notes(text: str) -> Iterator[Item]:
    for section, mark in (("Database Migration Commands", "#"), ("Database Seeding", "//")):
        for words in re.findall(rf"(?m)^\s*{mark} ([A-Z].+)$", part(text, section)):
            yield Item("d", "note", section, words)
    for section in ("Key Migration Points", "Performance Considerations"):
        yield from bullets("d", section, part(text, section))

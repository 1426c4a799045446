"""Source a: a page of markdown tables."""

import re
from collections.abc import Iterator

from tests.sql.source_models.item import Item, columns_of, default, part, values

ROW = re.compile(r"(?m)^\| (\w+) \| ([^|]+) \| (YES|NO) \| ([^|]+) \|$")


def items(text: str) -> Iterator[Item]:
    """Every statement of source a."""
    for section in re.split(r"(?m)^### ", text.split("## Relationships")[0])[1:]:
        name, _, rest = section.partition("\n")
        yield Item("a", "table", "", name.strip(), rest.strip().splitlines()[0])
        yield from _columns(name.strip(), rest)
        yield from _keys(name.strip(), rest)
        yield from _checks(name.strip(), rest)
        yield from _indexes(name.strip(), rest)
    yield from _relationships(part(text, "Relationships"))


def _columns(table: str, text: str) -> Iterator[Item]:
    for name, kind, nullable, value in ROW.findall(text):
        yield Item("a", "column", table, name, f"{kind}{' NOT NULL' if nullable == 'NO' else ''}")
        yield from default("a", table, name, value)


def _keys(table: str, text: str) -> Iterator[Item]:
    for name in re.findall(r"\*\*Primary Key:\*\* (\w+)", text):
        yield Item("a", "primary_key", table, name)
    for column, target in re.findall(r"(\w+) \(references ([\w.]+)\)", text):
        yield Item("a", "foreign_key", table, column, re.sub(r"\.(\w+)$", r"(\1)", target))
    if linked := re.search(r"\*\*Foreign Key:\*\* Linked to ([\w.]+)", text):
        yield Item("a", "foreign_key", table, "id", re.sub(r"\.(\w+)$", r"(\1)", linked[1]))
    for name, columns in re.findall(r"\*\*Unique Index:\*\* (\w+) \((.+?)\)", text):
        yield Item("a", "unique", table, name, columns_of(columns))


def _checks(table: str, text: str) -> Iterator[Item]:
    for column, words in re.findall(r"(?i)\*\*Check Constraint:\*\* (\w+) in \((.+?)\)", text):
        yield Item("a", "check", table, column, words)
        for word, meaning in re.findall(r"(?m)^  - '(\w+)' - (.+)$", text):
            yield Item("a", "value", table, f"{column}={word}", meaning)
        yield from values("a", table, column, re.findall(r"'(\w+)'", words))


def _indexes(table: str, text: str) -> Iterator[Item]:
    for name, columns in re.findall(r"(?m)^(?:\*\*Index:\*\*|  -) (\w+) \((.+?)\)", text):
        yield Item("a", "index", table, name, columns_of(columns))
    for name, what in re.findall(r"\*\*Trigger:\*\* (\w+) - (.+?)\s*$", text, re.MULTILINE):
        yield Item("a", "trigger", table, name, what)


def _relationships(text: str) -> Iterator[Item]:
    for names, what in re.findall(r"(?m)^- \*\*(.+?):\*\* (.+)$", text):
        yield Item("a", "relationship", "", names, what)
    for name, many in re.findall(r"([\w.]+) \((N|1|1:1 pair)\)", text):
        yield Item("a", "relationship", "", f"{name} ({many})")

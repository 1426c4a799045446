"""Source e: lists of columns, the same as SQL, notes, and a table of contents."""

import re
from collections.abc import Iterator

from tests.sql.source_models import ddl
from tests.sql.source_models.item import Item, bullets, columns_of, part


def items(text: str) -> Iterator[Item]:
    """Every statement of source e."""
    for number, name in re.findall(r"(?m)^(\d+)\. (.+)$", part(text, "Table of Contents")):
        yield Item("e", "section", "", name, number)
    for table, body in re.findall(r"### Table: (\w+)\n(.*?)(?=```)", text, re.DOTALL):
        yield from _listed(table, *body.split("**Indexes:**"))
    yield from ddl.tables("e", text)
    for note in re.findall(r"\*\*Notes?:\*\*(.*?)\n---", text, re.DOTALL):
        yield from bullets("e", "Notes", note if "\n- " in note else f"-{note.rstrip()}")


def _listed(table: str, columns: str, indexes: str) -> Iterator[Item]:
    for line in re.findall(r"(?m)^- (.+)$", columns):
        yield from ddl.column("e", table, line)
    for named, unique in re.findall(r"(?m)^- (\(.+?\))( UNIQUE)?$", indexes):
        yield Item("e", "unique" if unique else "index", table, columns_of(named))

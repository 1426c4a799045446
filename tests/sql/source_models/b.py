"""Source b: SQL, lists of fields, a drawing, and planned extensions."""

import re
from collections.abc import Iterator

from tests.sql.source_models import ddl
from tests.sql.source_models.boxes import relationships
from tests.sql.source_models.item import Item, bullets, part


def items(text: str) -> Iterator[Item]:
    """Every statement of source b."""
    yield from ddl.tables("b", text)
    yield from _fields(text)
    yield from relationships("b", part(text, "Entity Relationship Diagram"))
    for table, column in re.findall(r"(?m)^- `(\w+)\.(\w+)` - ", part(text, "Indexes Summary")):
        yield Item("b", "index", table, f"({column})")
    for section in ("Data Types Reference", "Notes", "Future Enhancements"):
        yield from bullets("b", section, part(text, section))


def _fields(text: str) -> Iterator[Item]:
    """The lists of fields repeat the SQL; a field that only a list names is a column too."""
    for table, body in re.findall(r"CREATE TABLE (\w+) .*?\*\*Model Fields:\*\*(.*?)\n---", text, re.DOTALL):
        for name, kind in re.findall(r"(?m)^- `(\w+)` \((.+?)\)", body):
            yield Item("b", "column", table, name, kind)

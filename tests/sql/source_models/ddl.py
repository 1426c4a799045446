"""`create table` as MySQL and Postgres write it: sources b and e, and the indexes of d."""

import re
from collections.abc import Iterator

from tests.sql.source_models.item import Item, columns_of, default, values

TYPES = r"(?:VARCHAR\(\d+\)|TIMESTAMP WITH TIME ZONE|\w+(?:\[\])?)"
_DEFAULT = re.compile(r"DEFAULT ('[^']*'|[\w()]+)")


def tables(source: str, sql: str) -> Iterator[Item]:
    """Every table of a script, line by line."""
    for table, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\)", sql, re.DOTALL):
        yield Item(source, "table", "", table)
        for line in body.strip().splitlines():
            yield from _line(source, table, line.strip())
    yield from indexes(source, sql)


def indexes(source: str, sql: str) -> Iterator[Item]:
    """`create index` statements, functions too."""
    for name, table, columns in re.findall(r"CREATE INDEX (\w+) ON (\w+)\((.+?)\)", sql):
        yield Item(source, "index", table, name, columns_of(columns))
    for name, arguments in re.findall(r"CREATE OR REPLACE FUNCTION (\w+)\((.*?)\)\s*RETURNS", sql, re.DOTALL):
        yield Item(source, "function", "", name, " ".join(arguments.split()))


def _line(source: str, table: str, line: str) -> Iterator[Item]:
    if key := re.match(r"FOREIGN KEY \((\w+)\) REFERENCES (.+?),?$", line):
        yield Item(source, "foreign_key", table, key[1], key[2])
    elif index := re.match(r"INDEX (\w+) \((.+?)\)", line):
        yield Item(source, "index", table, index[1], columns_of(index[2]))
    elif unique := re.match(r"UNIQUE \((.+?)\)", line):
        yield Item(source, "unique", table, columns_of(unique[1]))
    else:
        yield from column(source, table, line)


def column(source: str, table: str, line: str) -> Iterator[Item]:
    """One column with the constraints on its line."""
    found = re.match(rf"(\w+):? ({TYPES}) ?(.*)$", line)
    assert found, line
    name, kind, words = found.groups()
    rest, _, comment = words.partition("--")
    required = " NOT NULL" if "NOT NULL" in rest or "PRIMARY KEY" in rest else ""
    said = f" -- {comment.strip()}" if comment else ""
    yield Item(source, "column", table, name, f"{kind}{required}{said}")
    yield from default(source, table, name, (_DEFAULT.findall(rest) or ["-"])[0])
    yield from _constraints(source, table, name, rest)
    yield from values(source, table, name, re.findall(r"'([^']+)'", comment))


def _constraints(source: str, table: str, name: str, rest: str) -> Iterator[Item]:
    if "PRIMARY KEY" in rest:
        yield Item(source, "primary_key", table, name)
    if "UNIQUE" in rest:
        yield Item(source, "unique", table, f"({name})")
    if "ON UPDATE CURRENT_TIMESTAMP" in rest:
        yield Item(source, "trigger", table, f"{name} on update")
    if key := re.search(r"REFERENCES (\w+\(\w+\)(?: ON DELETE \w+)?)", rest):
        yield Item(source, "foreign_key", table, name, key[1])
    if check := re.search(r"CHECK \((\w+) IN \((.+?)\)\)", rest):
        yield Item(source, "check", table, check[1], check[2])
        yield from values(source, table, check[1], re.findall(r"'(\w+)'", check[2]))

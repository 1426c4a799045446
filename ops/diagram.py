"""docs/data-model.md: one entity-relationship diagram a domain, from the migrated schema (`make diagram`).

A table belongs to the domain of the file in sql/ that creates it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import psycopg
from psycopg.rows import class_row

from devstack.config import ROOT
from ops import declared, supabase_cli
from ops.errors import OpsError
from ops.scratch import Cluster

_Row = TypeVar("_Row")
FILE = Path("docs", "data-model.md")
QUERIES = Path(__file__).with_name("diagram_queries")
_INTRODUCTION = """# The data model

Drawn from the live schema by `make diagram`; do not edit. `auth.users` is Supabase Auth's. Schema `private`
is not exposed through the API, and neither are the partitions. Who may see what is in
`policies/access-matrix.csv`.
"""
_SHORT = {
    "bigint": "int8",
    "integer": "int4",
    "boolean": "bool",
    "timestamp with time zone": "timestamptz",
    "double precision": "float8",
}


@dataclass(frozen=True)
class Column:
    """A column as the diagram shows it; `keys` is a list such as `PK,FK`."""

    relation: str
    name: str
    type: str
    keys: str


@dataclass(frozen=True)
class Reference:
    """A foreign key: `child` columns point at `parent`; `single` when at most one row of it may."""

    child: str
    parent: str
    columns: str
    optional: bool
    single: bool


@dataclass(frozen=True)
class Table:
    """A table and what it says of itself."""

    name: str
    comment: str


@dataclass(frozen=True)
class Model:
    """All that is drawn."""

    tables: list[Table]
    columns: list[Column]
    references: list[Reference]


def read(conn: psycopg.Connection[Any]) -> Model:
    """The tables of schemas public and private in the connected database."""
    return Model(_rows(conn, Table), _rows(conn, Column), _rows(conn, Reference))


def _rows(conn: psycopg.Connection[Any], kind: type[_Row]) -> list[_Row]:
    query = (QUERIES / f"{kind.__name__.lower()}s.sql").read_bytes()
    with conn.cursor(row_factory=class_row(kind)) as cursor:
        return cursor.execute(query).fetchall()


def domains() -> dict[str, list[str]]:
    """Names of tables by domain, such as `10_people`, in the order of the files."""
    found: dict[str, list[str]] = {}
    for file in declared.files():
        if tables := re.findall(r"(?m)^create table ((?:public|private)\.\w+)", file.read_text()):
            stem = re.sub(r"_(tables|rpcs|webhooks|triggers).*", "", file.stem)
            found.setdefault(stem, []).extend(tables)
    return found


def page(model: Model) -> str:
    """The text of docs/data-model.md."""
    comments = {table.name: table.comment for table in model.tables}
    sections = [_section(domain, names, model, comments) for domain, names in sorted(domains().items())]
    return "\n".join([_INTRODUCTION, *sections])


def _section(domain: str, names: list[str], model: Model, comments: dict[str, str]) -> str:
    number, title = domain.split("_", 1)
    said = [f"- `{name}`: {' '.join(comments[name].split())}" for name in names]
    drawing = ["```mermaid", "erDiagram", *_entities(names, model), *_lines(names, model), "```"]
    return "\n".join([f"## {number} {title.replace('_', ' ')}", "", *said, "", *drawing, ""])


def _entities(names: list[str], model: Model) -> Iterator[str]:
    for name in names:
        yield f"    {_entity(name)} {{"
        for column in (column for column in model.columns if column.relation == name):
            yield f"        {_type(column.type)} {column.name} {column.keys}".rstrip()
        yield "    }"


def _lines(names: list[str], model: Model) -> Iterator[str]:
    for each in (reference for reference in model.references if reference.child in names):
        ends = f"{'|o' if each.optional else '||'}--{'o|' if each.single else 'o{'}"
        yield f'    {_entity(each.parent)} {ends} {_entity(each.child)} : "{each.columns}"'


def _entity(name: str) -> str:
    schema, table = name.split(".")
    return table if schema == "public" else f"{schema}_{table}"


def _type(name: str) -> str:
    return re.sub(r"[^a-z0-9_\[\]]", "", re.sub(r"\(.*\)", "", _SHORT.get(name, name.rpartition(".")[2])))


def generate() -> str:
    """The page for the committed migrations."""
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url())
        with cluster.connect() as conn:
            return page(read(conn))


if __name__ == "__main__":
    try:
        (ROOT / FILE).write_text(generate())
        print(FILE)
    except OpsError as error:
        raise SystemExit(str(error)) from None

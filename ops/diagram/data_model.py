"""Reads what docs/data-model.md draws of the schema: tables, columns, references."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import psycopg
from psycopg.rows import class_row

_Row = TypeVar("_Row")
QUERIES = Path(__file__).with_name("queries")


@dataclass(frozen=True)
class Column:
    """A column as the diagram shows it; `keys` is a list such as `PK,FK`."""

    relation: str
    name: str
    type: str
    keys: str


@dataclass(frozen=True)
class Reference:
    """A foreign key: `child` references `parent`; `single` if at most one row of `child` may do so."""

    child: str
    parent: str
    columns: str
    optional: bool
    single: bool


@dataclass(frozen=True)
class Table:
    """A table, its columns and its comment."""

    name: str
    comment: str


@dataclass(frozen=True)
class Model:
    """Everything that the page draws."""

    tables: list[Table]
    columns: list[Column]
    references: list[Reference]


def read(conn: psycopg.Connection[Any]) -> Model:
    """Read the tables of schemas public and private in the connected database."""
    return Model(_rows(conn, Table), _rows(conn, Column), _rows(conn, Reference))


def _rows(conn: psycopg.Connection[Any], kind: type[_Row]) -> list[_Row]:
    query = (QUERIES / f"{kind.__name__.lower()}s.sql").read_bytes()
    with conn.cursor(row_factory=class_row(kind)) as cursor:
        return cursor.execute(query).fetchall()

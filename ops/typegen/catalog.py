"""Reads for the generators the columns, lists of words and functions of schema `public`."""

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from ops.errors import OpsError
from ops.typegen.answers import ANSWERS, ARGUMENTS, VIEWS
from ops.typegen.schema import Argument, Field, Function
from ops.typegen.shapes import Column, Either, Many, Record, Row, Scalar, Type, Words, named

_QUERIES = Path(__file__).with_name("queries")
_WORDS = re.compile(r'CHECK \(\("?(\w+)"? = ANY \(ARRAY\[(.*)\]\)\)\)')
_ALIASES = {"bigint": "integer", "smallint": "integer", "double precision": "double", "real": "double"}
_ALIASES |= {"timestamp with time zone": "timestamptz", "timestamp without time zone": "timestamp"}
_ALIASES |= {"time without time zone": "time", "character varying": "text"}
_SCALARS = re.compile("uuid|date|time|text|boolean|jsonb|timestamptz|timestamp|integer|numeric|double")

WordLists = dict[tuple[str, ...], Words]


@dataclass(frozen=True)
class Catalog:
    """Schema `public` of one database."""

    tables: dict[str, list[Field]]
    words: WordLists
    functions: list[Function]

    @classmethod
    def read(cls, conn: psycopg.Connection[Any]) -> "Catalog":
        """Read the catalog. Raises OpsError if answers/ lacks a declaration."""
        words = _words(conn)
        tables: dict[str, list[Field]] = defaultdict(list)
        for table, name, kind, *rest in _asked(conn, "columns"):
            tables[table] += [Field(name, words.get((table, name)) or _type(kind, words), *rest)]
        catalog = cls(dict(tables), words, [])
        catalog.functions.extend(_function(catalog, *row) for row in _asked(conn, "functions"))
        return catalog

    def field(self, column: Column) -> Field:
        """The column that a declaration names."""
        for field in self.tables.get(column.table, ()):
            if field.name == column.name:
                return field
        raise OpsError(f"ops/typegen/answers names {column.table}.{column.name}: there is no such column.")

    def answered(self) -> list[Record | Either]:
        """Every record of an answer or a view, once each; inner records come first."""
        answers = [function.answer for function in self.functions if function.answer]
        return _named([*VIEWS.values(), *answers])

    def taken(self) -> list[Record]:
        """Every record of an argument."""
        taken = _named([argument.type for function in self.functions for argument in function.arguments])
        return [each for each in taken if isinstance(each, Record)]

    def sent_words(self) -> list[Words]:
        """The lists of words that arguments take, each once; enums are listed elsewhere."""
        taken = {each for function in self.functions for each in function.taken.values()}
        return sorted(
            (each for each in taken if isinstance(each, Words) and len(each.name) > 1), key=lambda w: w.name
        )


def _named(types: list[Type]) -> list[Record | Either]:
    return list({each.name: each for type_ in types for each in named(type_)}.values())


def _asked(conn: psycopg.Connection[Any], query: str) -> list[Any]:
    return conn.execute((_QUERIES / f"{query}.sql").read_bytes()).fetchall()


def _words(conn: psycopg.Connection[Any]) -> WordLists:
    """The words of each enum, and of each column whose check allows only some words."""
    found: WordLists = {(name,): Words(tuple(labels), (name,)) for name, labels in _asked(conn, "enums")}
    for table, definition in _asked(conn, "checks"):
        if check := _WORDS.fullmatch(definition):
            words = (word.replace("''", "'") for word in re.findall(r"'((?:[^']|'')*)'::text", check[2]))
            found[table, check[1]] = Words(tuple(words), (table, check[1]))
    return found


def _type(kind: str, words: WordLists) -> Type:
    if kind.endswith("[]"):
        return Many(_type(kind[:-2], words))
    if known := words.get((kind,)):
        return known
    name = _ALIASES.get(kind, kind)
    if not _SCALARS.fullmatch(name):
        raise OpsError(f"ops/typegen/catalog.py does not know the type {kind}.")
    return Scalar(name)


def _function(
    catalog: Catalog, name: str, about: str, anonymous: bool, taken: list[list[str]], many: bool, kind: str,
    of_table: bool,
) -> Function:  # fmt: skip
    arguments = [Argument(each, _argument(catalog, name, each, sql), default) for each, sql, default in taken]
    return Function(name, about, anonymous, arguments, _answer(catalog, name, many, kind, of_table))


def _argument(catalog: Catalog, function: str, name: str, kind: str) -> Type:
    declared = ARGUMENTS.get(function, {}).get(name)
    if isinstance(declared, Column):
        return catalog.field(declared).type
    return declared or _type(kind, catalog.words)


def _answer(catalog: Catalog, name: str, many: bool, kind: str, of_table: bool) -> Type | None:
    if name in ANSWERS:
        return ANSWERS[name]
    if kind == "void":
        return None
    if kind in ("jsonb", "record") or (many and not of_table):
        raise OpsError(f"{name} answers {kind}: declare its fields in ops/typegen/answers/__init__.py.")
    one = Row(kind.removeprefix("public.")) if of_table else _type(kind, catalog.words)
    return Many(one) if many else one

"""Writes `clients/typescript/app.types.ts`: types for apps, in addition to those of the Supabase CLI.

The CLI reads types and defaults. It does not read grants, checks and triggers, nor the JSON of functions.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg

from ops.typegen.answers import VIEWS
from ops.typegen.catalog import Catalog
from ops.typegen.schema import Field, Function
from ops.typegen.shapes import Type
from ops.typegen.typescript import TypeScript, union

HEADER = Path(__file__).with_name("app_types.ts").read_text(encoding="utf-8")


def generate(conn: psycopg.Connection[Any]) -> str:
    """The source text for the migrated database behind `conn`."""
    catalog = Catalog.read(conn)
    ts = TypeScript(catalog)
    tables = catalog.tables.items()
    sections = {
        "Words": _words(catalog),
        "Inserts": {table: _insert(ts, fields) for table, fields in tables},
        "Updates": {table: _update(ts, fields) for table, fields in tables},
        "ViewRows": {name: view.name for name, view in VIEWS.items()},
        "Calls": {function.name: _call(ts, function) for function in catalog.functions},
    }
    listed = [_interface(name, members) for name, members in sections.items()]
    declared = [ts.declaration(each) for each in (*catalog.answered(), *catalog.taken())]
    return "\n".join([HEADER, *listed, *declared])


def _interface(name: str, members: Mapping[str, str]) -> str:
    lines = "".join(f"  {member}: {text}\n" for member, text in sorted(members.items()))
    return f"interface {name} {{\n{lines}}}\n"


def _words(catalog: Catalog) -> dict[str, str]:
    """For each table, the columns that allow only a list of words."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, words in catalog.words.items():
        if len(name) == 2:
            found[name[0]].append(f"{name[1]}: {union(words.words)}")
    return {table: f"{{ {'; '.join(columns)} }}" for table, columns in found.items()}


def _insert(ts: TypeScript, fields: list[Field]) -> str:
    sent = {field.name: field.sent for field in fields if field.insertable}
    return _object(ts, sent, {field.name for field in fields if field.optional})


def _update(ts: TypeScript, fields: list[Field]) -> str:
    sent = {field.name: field.sent for field in fields if field.updatable}
    return _object(ts, sent, set(sent))


def _call(ts: TypeScript, function: Function) -> str:
    answer = ts.text(function.answer) if function.answer else "null"
    return f"{{ Args: {_object(ts, function.sent, set(function.optional))}; Returns: {answer} }}"


def _object(ts: TypeScript, fields: Mapping[str, Type], optional: set[str]) -> str:
    return f"{{ {'; '.join(ts.fields(fields, optional))} }}" if fields else "never"

"""Dart 3 types for apps: `clients/dart/database_types.dart`.

Rows and answers are classes that read the JSON of the API; arguments are classes that write it. A status is a
`String` where it is read, so that an old app can read a new word, and an enum where it is sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

from ops.typegen.answers import VIEWS
from ops.typegen.camel_names import field_name, type_name
from ops.typegen.catalog import Catalog
from ops.typegen.dart.arguments import Writer
from ops.typegen.dart.classes import class_, enum
from ops.typegen.shapes import Column, Either, Many, Maybe, Record, Row, RowsByTable, Scalar, Type, Words

HEADER = """// Generated from the database by `make types`. Do not edit.
// ignore_for_file: type=lint
"""
_SCALARS = {"integer": "int", "numeric": "num", "double": "double", "boolean": "bool", "jsonb": "Object"}
_SCALARS |= {"timestamptz": "DateTime", "date": "DateTime"}


def generate(conn: psycopg.Connection[Any]) -> str:
    """The source text for the migrated database behind `conn`."""
    catalog = Catalog.read(conn)
    reader = Reader(catalog)
    rows: dict[str, Mapping[str, Type]] = {view: record.fields for view, record in VIEWS.items()}
    rows |= {table: {field.name: field.sent for field in fields} for table, fields in catalog.tables.items()}
    answers = [reader.declaration(each) for each in catalog.answered() if each not in VIEWS.values()]
    return "\n".join([
        HEADER,
        *(enum(type_name(name[0]), words.words) for name, words in catalog.words.items() if len(name) == 1),
        *(reader.row(relation, rows[relation]) for relation in sorted(rows)),
        *answers,
        *Writer(catalog).classes(),
    ])  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """Writes the classes that read JSON."""

    catalog: Catalog

    def row(self, relation: str, fields: Mapping[str, Type]) -> str:
        """The class of a table's or a view's rows."""
        table = f"  static const table = '{relation}';"
        return self._class(f"{type_name(relation)}Row", fields, table)

    def declaration(self, answer: Record | Either) -> str:
        """The class of a record; for several records, a class that chooses one by a word."""
        if isinstance(answer, Record):
            return self._class(answer.name, answer.fields)
        made = f"factory {answer.name}.fromJson(Map<String, dynamic> json)"
        cases = [f"        '{word}' => {each.name}.fromJson(json)," for word, each in answer.by_word.items()]
        return "\n".join([
            f"sealed class {answer.name} {{",
            f"  {made} => switch (json['{answer.discriminator}']) {{",
            *cases,
            f"        final other => throw FormatException('No {answer.name}: $other'),",
            "      };\n}\n",
        ])  # fmt: skip

    def text(self, type_: Type) -> str:
        """The type of a field."""
        match type_:
            case Scalar(name):
                return _SCALARS.get(name, "String")
            case Words(_, name):
                return type_name(name[0]) if len(name) == 1 else "String"
            case Column():
                return self.text(self.catalog.field(type_).sent)
            case Row(table):
                return f"{type_name(table)}Row"
            case Many(of):
                return f"List<{self.text(of)}>"
            case Maybe(of):
                return f"{self.text(of).rstrip('?')}?"
            case RowsByTable():
                return "Map<String, dynamic>"
            case Either() | Record():
                return type_.name

    def parsed(self, type_: Type, value: str) -> str:
        """The expression that reads the type from `value`, which is JSON."""
        text = self.text(type_)
        match type_:
            case Column():
                return self.parsed(self.catalog.field(type_).sent, value)
            case Maybe(of):
                return f"{value} == null ? null : {self.parsed(of, value)}"
            case Many(of):
                return f"[for (final item in {value} as List) {self.parsed(of, 'item')}]"
            case Words(_, name) if len(name) == 1:
                return f"{text}.values.firstWhere((known) => known.value == {value})"
            case Row() | Either() | Record():
                return f"{text}.fromJson({value} as Map<String, dynamic>)"
        reads = {"DateTime": f"DateTime.parse({value} as String)", "double": f"({value} as num).toDouble()"}
        return reads.get(text, f"{value} as {text}")

    def _class(self, name: str, fields: Mapping[str, Type], *members: str) -> str:
        kinds = {field_name(field): self.text(of) for field, of in fields.items()}
        values = {field: self.parsed(of, f"json['{field}']") for field, of in fields.items()}
        read = [f"        {field_name(field)}: {value}," for field, value in values.items()]
        opened = f"  factory {name}.fromJson(Map<String, dynamic> json) => {name}("
        factory = "\n".join([opened, *read, "      );"])
        return class_(name, kinds, factory, *members, parent=self._parent(name))

    def _parent(self, name: str) -> str:
        """The sealed class that a record belongs to."""
        several = [each for each in self.catalog.answered() if isinstance(each, Either)]
        return next((one.name for one in several if name in [each.name for each in one.records]), "")

"""Dart classes for the rows of each table and view, from the Supabase CLI's generator metadata.

The CLI leaves Dart to a package that needs the Dart SDK. This stands in for it, so that `make types` needs
no SDK: metadata (JSON, version 1) on standard input, Dart 3 source on standard output. Timestamps and dates
become `DateTime`, numerics `num`, everything PostgREST sends as text `String`.
"""

import json
import re
import sys
from typing import Any

HEADER = """// Generated from the database by `make types`. Do not edit.
// ignore_for_file: type=lint
"""
_NUMBERS = {"int2": "int", "int4": "int", "int8": "int"}
_NUMBERS |= {"float4": "double", "float8": "double", "numeric": "num"}
_OTHERS = {"bool": "bool", "json": "Object", "jsonb": "Object", "timestamptz": "DateTime", "date": "DateTime"}
_RESERVED = {
    "assert",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "else",
}
_RESERVED |= {
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "for",
    "if",
    "in",
    "is",
    "new",
    "null",
    "rethrow",
}
_RESERVED |= {
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "var",
    "void",
    "while",
    "with",
    "yield",
}


def generate(metadata: dict[str, Any]) -> str:
    """Dart source for the enums, tables and views of `metadata`."""
    schemas = {schema["name"] for schema in metadata["schemas"]}
    enums = {kind["name"]: kind for kind in metadata["types"] if kind["schema"] in schemas and kind["enums"]}
    relations = metadata["tables"] + metadata["views"] + metadata["materializedViews"]
    classes = [_class(each["name"], _columns(metadata, each["id"]), set(enums)) for each in relations]
    return "\n".join([HEADER, *(_enum(enums[name]) for name in sorted(enums)), *sorted(classes)])


def _columns(metadata: dict[str, Any], relation: int) -> list[dict[str, Any]]:
    ours = [column for column in metadata["columns"] if column["table_id"] == relation]
    return sorted(ours, key=lambda column: int(column["ordinal_position"]))


def _enum(kind: dict[str, Any]) -> str:
    values = ",\n".join(f"  {_field(value)}('{value}')" for value in kind["enums"])
    name = _type_name(kind["name"])
    return f"enum {name} {{\n{values};\n\n  const {name}(this.value);\n  final String value;\n}}\n"


def _class(table: str, columns: list[dict[str, Any]], enums: set[str]) -> str:
    name = f"{_type_name(table)}Row"
    fields = [(_field(column["name"]), _dart_type(column, enums), column) for column in columns]
    arguments = ", ".join(f"{'' if c['is_nullable'] else 'required '}this.{f}" for f, _, c in fields)
    declared = "\n".join(f"  final {kind}{_optional(c)} {f};" for f, kind, c in fields)
    read = "\n".join(f"        {f}: {_read(kind, c)}," for f, kind, c in fields)
    return (
        f"class {name} {{\n  const {name}({{{arguments}}});\n\n"
        f"  factory {name}.fromJson(Map<String, dynamic> json) => {name}(\n{read}\n      );\n\n"
        f"  static const table = '{table}';\n\n{declared}\n}}\n"
    )


def _dart_type(column: dict[str, Any], enums: set[str]) -> str:
    kind = str(column["format"])
    if kind.startswith("_"):
        return f"List<{_dart_type({**column, 'format': kind[1:]}, enums)}>"
    if kind in enums:
        return _type_name(kind)
    return _NUMBERS.get(kind) or _OTHERS.get(kind) or "String"


def _read(kind: str, column: dict[str, Any]) -> str:
    json_value = f"json['{column['name']}']"
    value = _parse(kind, json_value)
    return f"{json_value} == null ? null : {value}" if column["is_nullable"] else value


def _parse(kind: str, value: str) -> str:
    if kind == "DateTime":
        return f"DateTime.parse({value} as String)"
    if kind.startswith("List<"):
        return f"[for (final item in {value} as List) {_parse(kind[5:-1], 'item')}]"
    if kind == "double":
        return f"({value} as num).toDouble()"
    if kind in {*_NUMBERS.values(), *_OTHERS.values(), "String"}:
        return f"{value} as {kind}"
    return f"{kind}.values.firstWhere((known) => known.value == {value})"


def _optional(column: dict[str, Any]) -> str:
    return "?" if column["is_nullable"] else ""


def _type_name(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name))


def _field(name: str) -> str:
    camel = _type_name(name)
    field = camel[:1].lower() + camel[1:]
    return f"{field}_" if field in _RESERVED or not field[:1].isalpha() else field


if __name__ == "__main__":
    sys.stdout.write(generate(json.load(sys.stdin)))

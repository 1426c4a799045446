"""Writes the types of ops/typegen/shapes.py in TypeScript."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ops.typegen.catalog import Catalog
from ops.typegen.shapes import Column, Either, Many, Maybe, Record, Row, RowsByTable, Scalar, Type, Words

_SCALARS = {
    "integer": "number",
    "numeric": "number",
    "double": "number",
    "boolean": "boolean",
    "jsonb": "Json",
}


@dataclass(frozen=True)
class TypeScript:
    """Writes types as app.types.ts names them."""

    catalog: Catalog

    def text(self, type_: Type) -> str:
        """The type as an expression."""
        match type_:
            case Scalar(name):
                return _SCALARS.get(name, "string")
            case Words(words, name):
                return _named(name) if name else union(words)
            case Column():
                return self.text(self.catalog.field(type_).sent)
            case Row(table):
                return f'Row<"{table}">'
            case Many(of):
                return f"({self.text(of)})[]" if isinstance(of, Words | Maybe) else f"{self.text(of)}[]"
            case Maybe(of):
                return f"{self.text(of)} | null"
            case RowsByTable():
                return "{ [T in keyof All]?: Row<T>[] }"
            case Either() | Record():
                return type_.name

    def declaration(self, type_: Either | Record) -> str:
        """The declaration of a named type."""
        if isinstance(type_, Either):
            return f"export type {type_.name} = {' | '.join(record.name for record in type_.records)}\n"
        lines = "".join(f"  {line}\n" for line in self.fields(type_.fields, type_.optional))
        return f"export type {type_.name} = {{\n{lines}}}\n"

    def fields(self, fields: Mapping[str, Type], optional: Iterable[str] = ()) -> list[str]:
        """The members of an object."""
        return [f"{name}{'?' if name in optional else ''}: {self.text(of)}" for name, of in fields.items()]


def union(words: Iterable[str]) -> str:
    """A type of these words only."""
    return " | ".join(json.dumps(word) for word in words) or "never"


def _named(name: tuple[str, ...]) -> str:
    """A list of words by its name: a table and a column, or an enum."""
    return f'Words["{name[0]}"]["{name[1]}"]' if len(name) > 1 else f'Enums["{name[0]}"]'

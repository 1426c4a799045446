"""Writes `clients/python/database_types.py`: types for apps that use supabase-py."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from ops.typegen.catalog import Catalog
from ops.typegen.schema import Field, Function
from ops.typegen.shapes import Column, Either, Many, Maybe, Record, Row, RowsByTable, Scalar, Type, Words

HEADER = Path(__file__).with_name("python_types.txt").read_text(encoding="utf-8")
READ = {
    "text": "str",
    "boolean": "bool",
    "integer": "int",
    "numeric": "float",
    "double": "float",
    "jsonb": "JsonValue",
}
READ |= {"uuid": "uuid.UUID", "date": "datetime.date"}
# Postgres has a time of day that Python lacks: 24:00.
READ |= {"time": "str"}
READ |= {"timestamptz": "datetime.datetime", "timestamp": "datetime.datetime"}
# The header declares these, each with its list: `Ids`.
_EITHER = {"uuid": "Id", "date": "Date", "time": "Time", "timestamptz": "Timestamp"}
_SENT = {**READ, **_EITHER, "jsonb": "Json"}


@dataclass(frozen=True)
class Python:
    """Writes types as annotations, of data that is read or data that is sent."""

    catalog: Catalog
    scalars: Mapping[str, str]

    def text(self, type_: Type) -> str:
        """The type as an annotation."""
        match type_:
            case Scalar(name):
                return self.scalars[name]
            case Words(words, name):
                return _words_name(name) if name else _literal(words)
            case Column():
                return self.text(self.catalog.field(type_).sent)
            case Row(table):
                return f"Public{_name(table)}"
            case Many(of):
                one = self.text(of)
                return f"{one}s" if one in _EITHER.values() else f"list[{one}]"
            case Maybe(of):
                text = self.text(of)
                return text if text.endswith(" | None") else f"{text} | None"
            case RowsByTable():
                return "dict[str, list[dict[str, JsonValue]]]"
            case Either() | Record():
                return type_.name

    def model(self, name: str, fields: Mapping[str, Type]) -> str:
        """A class that reads an object of the API."""
        lines = [f"    {field}: {self.text(of)}" for field, of in fields.items()]
        return "\n".join([f"class {name}(BaseModel):", *lines])

    def dictionary(self, name: str, fields: Mapping[str, Type], optional: Iterable[str]) -> str:
        """A class for an object that an app sends."""
        texts = {field: self.text(of) for field, of in fields.items()}
        texts |= {field: f"NotRequired[{texts[field]}]" for field in optional if field in texts}
        return "\n".join(
            [f"class {name}(TypedDict):", *(f"    {field}: {text}" for field, text in texts.items())]
        )


def generate(conn: psycopg.Connection[Any]) -> str:
    """The source text for the migrated database behind `conn`."""
    catalog = Catalog.read(conn)
    read, sent = Python(catalog, READ), Python(catalog, _SENT)
    words = [
        f"{_words_name(name)}: TypeAlias = {_literal(each.words)}" for name, each in catalog.words.items()
    ]
    tables = [text for table, fields in catalog.tables.items() for text in _table(read, sent, table, fields)]
    answers = [_answer(read, each) for each in catalog.answered()]
    taken = [sent.dictionary(each.name, each.fields, each.optional) for each in catalog.taken()]
    calls = [_arguments(sent, function) for function in catalog.functions]
    return "\n\n".join([HEADER.rstrip(), "\n".join(words), *tables, *answers, *taken, *calls]) + "\n"


def _table(read: Python, sent: Python, table: str, fields: list[Field]) -> Iterable[str]:
    """The classes of a table: its row, and what an app may insert and update, if anything."""
    name = read.text(Row(table))
    yield read.model(name, {field.name: field.sent for field in fields})
    inserted = {field.name: field.sent for field in fields if field.insertable}
    updated = {field.name: field.sent for field in fields if field.updatable}
    if inserted:
        yield sent.dictionary(f"{name}Insert", inserted, [field.name for field in fields if field.optional])
    if updated:
        yield sent.dictionary(f"{name}Update", updated, updated)


def _answer(read: Python, answer: Record | Either) -> str:
    if isinstance(answer, Record):
        return read.model(answer.name, answer.fields)
    several = " | ".join(record.name for record in answer.records)
    return f'{answer.name}: TypeAlias = Annotated[{several}, Field(discriminator="{answer.discriminator}")]'


def _arguments(sent: Python, function: Function) -> str:
    return sent.dictionary(f"{_name(function.name)}Arguments", function.sent, function.optional)


def _words_name(name: tuple[str, ...]) -> str:
    return f"Public{_name(*name)}"


def _literal(words: Iterable[str]) -> str:
    return f"Literal[{', '.join(json.dumps(word) for word in words)}]"


def _name(*parts: str) -> str:
    return "".join(word.title() for part in parts for word in part.split("_"))

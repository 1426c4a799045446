"""Writes `clients/swift/FunctionTypes.swift`: types for the arguments and answers of functions.

Tables are in DatabaseTypes.swift, which the CLI writes. As there, a time is a `String`. As in Dart,
a status is a `String` where it is read and an enum where it is sent.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

from ops.typegen.camel_names import field_name, type_name
from ops.typegen.catalog import Catalog
from ops.typegen.shapes import Column, Either, Many, Maybe, Record, Row, RowsByTable, Scalar, Type, Words

HEADER = """// Generated from the database by `make types`. Do not edit.

import Foundation
import Supabase

/// What the functions of the database take and answer.
public enum PublicFunctions {
"""
_SCALARS = {"uuid": "UUID", "integer": "Int64", "numeric": "Decimal", "double": "Double", "boolean": "Bool"}
_SCALARS |= {"jsonb": "AnyJSON"}
_READ, _SENT = "Decodable, Hashable, Sendable", "Encodable, Hashable, Sendable"


def generate(conn: psycopg.Connection[Any]) -> str:
    """The source text for the migrated database behind `conn`."""
    swift = Swift(Catalog.read(conn))
    lines = [f"  {line}".rstrip() for text in swift.declarations() for line in text.splitlines()]
    return "\n".join([HEADER.rstrip(), *lines, "}"]) + "\n"


@dataclass(frozen=True)
class Swift:
    """Writes each type as a member of one enum, which is their namespace."""

    catalog: Catalog

    def declarations(self) -> Iterator[str]:
        """Every type, each after the types that it contains."""
        for answer in self.catalog.answered():
            yield self._struct(answer.name, answer.fields) if isinstance(answer, Record) else _either(answer)
        for words in self.catalog.sent_words():
            cases = "".join(f'  case {field_name(word)} = "{word}"\n' for word in words.words)
            yield f"public enum {_words_name(words)}: String, Codable, Hashable, Sendable {{\n{cases}}}"
        for record in self.catalog.taken():
            yield self._sent(record.name, record.fields, record.optional)
        for function in self.catalog.functions:
            name = f"{type_name(function.name)}Arguments"
            yield self._sent(name, function.taken, function.optional)

    def text(self, type_: Type) -> str:
        """The type of a property that is read."""
        match type_:
            case Scalar(name):
                return _SCALARS.get(name, "String")
            case Words(_, name):
                return f"PublicSchema.{type_name(name[0])}" if len(name) == 1 else "String"
            case Column():
                return self.text(self.catalog.field(type_).sent)
            case Row(table):
                return f"PublicSchema.{type_name(table)}Select"
            case Many(of):
                return f"[{self.text(of)}]"
            case Maybe(of):
                return f"{self.text(of).rstrip('?')}?"
            case RowsByTable():
                return "[String: [[String: AnyJSON]]]"
            case Either() | Record():
                return type_.name

    def _struct(self, name: str, fields: Mapping[str, Type]) -> str:
        properties = {field_name(field): self.text(of) for field, of in fields.items()}
        return _struct(name, _READ, properties, _keys(fields))

    def _sent(self, name: str, fields: Mapping[str, Type], optional: Iterable[str]) -> str:
        properties = {
            field_name(field): f"{self._sent_text(of).rstrip('?')}{'?' if field in optional else ''}"
            for field, of in fields.items()
        }
        taken = ", ".join(
            f"{field}: {kind}{' = nil' if kind.endswith('?') else ''}" for field, kind in properties.items()
        )
        given = "".join(f"    self.{field} = {field}\n" for field in properties)
        return _struct(name, _SENT, properties, f"  public init({taken}) {{\n{given}  }}\n" + _keys(fields))

    def _sent_text(self, type_: Type) -> str:
        return _words_name(type_) if isinstance(type_, Words) and len(type_.name) > 1 else self.text(type_)


def _either(answer: Either) -> str:
    """An enum that chooses one of several records by a word."""
    cases = "".join(f"  case {field_name(word)}({each.name})\n" for word, each in answer.by_word.items())
    read = "".join(
        f'    case "{word}": self = .{field_name(word)}(try {each.name}(from: decoder))\n'
        for word, each in answer.by_word.items()
    )
    return f"""public enum {answer.name}: {_READ} {{
{cases}  private enum CodingKeys: String, CodingKey {{
    case word = "{answer.discriminator}"
  }}
  public init(from decoder: any Decoder) throws {{
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(String.self, forKey: .word) {{
{read}    default:
      throw DecodingError.dataCorruptedError(
        forKey: .word, in: container, debugDescription: "No such {answer.name}")
    }}
  }}
}}"""


def _struct(name: str, protocols: str, properties: Mapping[str, str], members: str) -> str:
    declared = "".join(f"  public let {field}: {kind}\n" for field, kind in properties.items())
    return f"public struct {name}: {protocols} {{\n{declared}{members}}}"


def _keys(fields: Iterable[str]) -> str:
    cases = "".join(f'    case {field_name(field)} = "{field}"\n' for field in fields)
    return f"  public enum CodingKeys: String, CodingKey {{\n{cases}  }}\n"


def _words_name(words: Words) -> str:
    return type_name("_".join(words.name))

"""Types for what functions answer and take. The catalog has only `jsonb`, and does not say what may be null.

The declarations are in ops/typegen/answers/. Each client language writes these types in its own way.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Scalar:
    """A value that is no list and no object, named as Postgres does."""

    name: str


@dataclass(frozen=True)
class Words:
    """One of these words. `name` is what clients call the list: a table and a column, or an enum."""

    words: tuple[str, ...]
    name: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """What the catalog says about a column of `public`: its type, its words, and whether it may be null."""

    table: str
    name: str


@dataclass(frozen=True)
class Row:
    """A whole row of a table."""

    table: str


@dataclass(frozen=True)
class Many:
    """A list."""

    of: "Type"


@dataclass(frozen=True)
class Maybe:
    """The type, or null."""

    of: "Type"


@dataclass(frozen=True)
class RowsByTable:
    """An object whose keys are tables, each with a list of its rows."""


@dataclass(frozen=True)
class Record:
    """An object with exactly these keys. A sender may leave out those in `optional`."""

    name: str
    fields: "Fields" = field(hash=False)
    optional: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Either:
    """One of several records; the word in the field `discriminator` tells which."""

    name: str
    discriminator: str
    records: "tuple[Record, ...]"

    @property
    def by_word(self) -> "dict[str, Record]":
        """The records by their words."""
        found = {record: record.fields[self.discriminator] for record in self.records}
        return {word: record for record, of in found.items() if isinstance(of, Words) for word in of.words}


Type = Scalar | Words | Column | Row | Many | Maybe | RowsByTable | Record | Either
Fields = Mapping[str, Type]

UUID, DATE, TIME, TEXT, BOOLEAN, JSON = map(Scalar, ("uuid", "date", "time", "text", "boolean", "jsonb"))
TIMESTAMP, LOCAL_TIMESTAMP = Scalar("timestamptz"), Scalar("timestamp")
INTEGER, NUMBER = Scalar("integer"), Scalar("numeric")


def columns(table: str, names: str) -> dict[str, Type]:
    """Fields that are columns of a table, under their own names."""
    return {name: Column(table, name) for name in names.split()}


def counts(names: str) -> dict[str, Type]:
    """Fields that are counts."""
    return dict.fromkeys(names.split(), INTEGER)


def words(*known: str) -> Words:
    """One of a list of words that is used only here."""
    return Words(known)


def named(type_: Type) -> list[Record | Either]:
    """The named types that a type contains; inner types come first."""
    match type_:
        case Many(of) | Maybe(of):
            return named(of)
        case Either(_, _, records):
            return [*(inner for each in records for inner in named(each)), type_]
        case Record(_, fields):
            return [*(inner for each in fields.values() for inner in named(each)), type_]
        case _:
            return []

"""What the generators ask a database: the columns, lists of words and functions of schema `public`."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

from ops.errors import OpsError
from ops.typegen.answers import ANSWERS, ARGUMENTS, VIEWS
from ops.typegen.shapes import Column, Either, Many, Maybe, Record, Row, Scalar, Type, Words, named

# `filled` says that an insert may leave the column out: it has a default, or a trigger sets it.
_COLUMNS: LiteralString = """
select c.relname, a.attname, format_type(a.atttypid, null), not a.attnotnull,
    not a.attnotnull or a.atthasdef or a.attidentity <> '' or exists (
        select from pg_trigger as t inner join pg_proc as p on p.oid = t.tgfoid
        where t.tgrelid = c.oid and t.tgtype & 7 = 7 and p.prosrc ~ ('new\\.' || a.attname || ' :=')
    ),
    has_column_privilege('authenticated', c.oid, a.attnum, 'insert'),
    has_column_privilege('authenticated', c.oid, a.attnum, 'update')
from pg_class as c
inner join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
order by c.relname, a.attname
"""
_CHECKS: LiteralString = """
select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
where connamespace = 'public'::regnamespace and contype = 'c' order by 1, 2
"""
_ENUMS: LiteralString = """
select t.typname, array_agg(e.enumlabel::text order by e.enumsortorder)
from pg_type as t inner join pg_enum as e on e.enumtypid = t.oid
where t.typnamespace = 'public'::regnamespace group by 1 order by 1
"""
_FUNCTIONS: LiteralString = """
select p.proname, obj_description(p.oid, 'pg_proc'), has_function_privilege('anon', p.oid, 'execute'),
    array(
        select array[p.proargnames[n], format_type(t, null), pg_get_function_arg_default(p.oid, n::integer)]
        from unnest(p.proargtypes) with ordinality as a (t, n)
    ),
    p.proretset, format_type(p.prorettype, null), coalesce(c.relkind in ('r', 'p'), false)
from pg_proc as p
inner join pg_type as r on r.oid = p.prorettype left join pg_class as c on c.oid = r.typrelid
where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
order by 1
"""
_WORDS = re.compile(r'CHECK \(\("?(\w+)"? = ANY \(ARRAY\[(.*)\]\)\)\)')
_ALIASES = {"bigint": "integer", "smallint": "integer", "double precision": "numeric", "real": "numeric"}
_ALIASES |= {"timestamp with time zone": "timestamptz", "timestamp without time zone": "timestamp"}
_ALIASES |= {"time without time zone": "time", "character varying": "text"}
_SCALARS = {
    "uuid",
    "date",
    "time",
    "text",
    "boolean",
    "jsonb",
    "timestamptz",
    "timestamp",
    "integer",
    "numeric",
}

WordLists = dict[tuple[str, ...], Words]


@dataclass(frozen=True)
class Field:
    """A column of a table, and what an app may do with it. `type` leaves null out; `sent` does not."""

    name: str
    type: Type
    nullable: bool
    optional: bool
    insertable: bool
    updatable: bool

    @property
    def sent(self) -> Type:
        return Maybe(self.type) if self.nullable else self.type


@dataclass(frozen=True)
class Argument:
    """An argument of a function. `default` is SQL. Null may be sent where it is the default."""

    name: str
    type: Type
    default: str | None

    @property
    def sent(self) -> Type:
        return Maybe(self.type) if (self.default or "").startswith("NULL") else self.type


@dataclass(frozen=True)
class Function:
    """A function that apps call. `answer` is None for one that answers nothing."""

    name: str
    about: str
    anonymous: bool
    arguments: list[Argument]
    answer: Type | None


@dataclass(frozen=True)
class Catalog:
    """Schema `public` of one database."""

    tables: dict[str, list[Field]]
    words: WordLists
    functions: list[Function]

    @classmethod
    def read(cls, conn: psycopg.Connection[Any]) -> "Catalog":
        """Ask `conn`. Raises OpsError for what answers/ has to declare and does not."""
        words = _words(conn)
        tables: dict[str, list[Field]] = defaultdict(list)
        for table, name, kind, *rest in conn.execute(_COLUMNS):
            tables[table] += [Field(name, words.get((table, name)) or _type(kind, words), *rest)]
        catalog = cls(dict(tables), words, [])
        catalog.functions.extend(_function(catalog, *row) for row in conn.execute(_FUNCTIONS))
        return catalog

    def field(self, column: Column) -> Field:
        """The column that a declaration names."""
        for field in self.tables.get(column.table, ()):
            if field.name == column.name:
                return field
        raise OpsError(f"ops/typegen/answers names {column.table}.{column.name}: there is no such column.")

    def answered(self) -> list[Record | Either]:
        """Every record of an answer or a view, once each, the inner ones first."""
        answers = [function.answer for function in self.functions if function.answer]
        return _named([*VIEWS.values(), *answers])

    def taken(self) -> list[Record]:
        """Every record of an argument."""
        taken = _named([argument.type for function in self.functions for argument in function.arguments])
        return [each for each in taken if isinstance(each, Record)]


def _named(types: list[Type]) -> list[Record | Either]:
    return list({each.name: each for type_ in types for each in named(type_)}.values())


def _words(conn: psycopg.Connection[Any]) -> WordLists:
    """The words of each enum, and of each column that a check lets have some words only."""
    found: WordLists = {(name,): Words(tuple(labels), (name,)) for name, labels in conn.execute(_ENUMS)}
    for table, definition in conn.execute(_CHECKS):
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
    if name not in _SCALARS:
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
        raise OpsError(f"{name} answers {kind}: declare what that holds in ops/typegen/answers/__init__.py.")
    one = Row(kind.removeprefix("public.")) if of_table else _type(kind, catalog.words)
    return Many(one) if many else one

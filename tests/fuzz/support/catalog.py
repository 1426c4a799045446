"""The API, read from the catalog: relations, their foreign keys, functions for apps."""

from dataclasses import dataclass
from typing import Any

import psycopg

Db = psycopg.Connection[Any]
_COLUMNS = """
    select c.relname, array_agg(a.attname::text order by a.attnum),
        array_agg(pg_catalog.format_type(a.atttypid, null) order by a.attnum), c.relkind in ('r', 'p')
    from pg_catalog.pg_class as c join pg_catalog.pg_attribute as a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
        and a.attnum > 0 and not a.attisdropped
    group by c.oid order by 1
"""
_FOREIGN_KEYS = """
    select k.conname::text, k.conrelid::regclass::text, k.confrelid::regclass::text, a.attname::text
    from pg_catalog.pg_constraint as k
    join pg_catalog.pg_attribute as a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.conparentid = 0 and k.connamespace = 'public'::regnamespace order by 2, 1
"""
_CALLS = """
    select p.proname::text, coalesce(p.proargnames[:p.pronargs], '{}'),
        coalesce((select array_agg(t::regtype::text order by n)
            from unnest(p.proargtypes::oid[]) with ordinality as u (t, n)), '{}'),
        t.typrelid::regclass::text
    from pg_catalog.pg_proc as p join pg_catalog.pg_type as t on t.oid = p.prorettype
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
        and (has_function_privilege('anon', p.oid, 'execute')
            or has_function_privilege('authenticated', p.oid, 'execute'))
    order by 1
"""


@dataclass(frozen=True)
class Relation:
    """A table or view: its columns with their types."""

    name: str
    columns: dict[str, str]
    is_table: bool


@dataclass(frozen=True)
class ForeignKey:
    """A foreign key by the name that embeds use: `column` of `table` references `target`."""

    name: str
    table: str
    target: str
    column: str


@dataclass(frozen=True)
class Call:
    """A function for apps; `returns` is the relation whose rows it returns, if any."""

    name: str
    arguments: dict[str, str]
    returns: str


class Catalog:
    """The catalog, read once, in a fixed order, so that a seed always gives the same requests."""

    def __init__(self, db: Db) -> None:
        rows = db.execute(_COLUMNS.encode()).fetchall()
        self.relations = {
            name: Relation(name, dict(zip(columns, types, strict=True)), is_table)
            for name, columns, types, is_table in rows
        }
        self.all_foreign_keys = [
            ForeignKey(name, _bare(table), _bare(to), by) for name, table, to, by in _read(db, _FOREIGN_KEYS)
        ]
        self.foreign_keys = [
            key for key in self.all_foreign_keys if {key.table, key.target} <= self.relations.keys()
        ]
        self.calls = {
            name: Call(name, dict(zip(names, types, strict=True)), _bare(returns))
            for name, names, types, returns in _read(db, _CALLS)
        }

    def beside(self, relation: str) -> list[tuple[ForeignKey, str]]:
        """Each way to embed another relation: the foreign key and the other relation."""
        up = [(key, key.target) for key in self.foreign_keys if key.table == relation]
        return [*up, *((key, key.table) for key in self.foreign_keys if key.target == relation)]


def _read(db: Db, query: str) -> list[Any]:
    return db.execute(query.encode()).fetchall()


def _bare(name: str) -> str:
    return name.removeprefix("public.")

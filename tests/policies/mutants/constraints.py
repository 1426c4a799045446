"""Checks that accept everything, and unique and exclusion constraints that are missing."""

from collections.abc import Iterator
from typing import Any

import psycopg

from tests.policies.mutants.mutant import Mutant, rows

# Leaves out checks that a partition inherits, and keys that foreign keys reference.
_RULES = """
    select c.conrelid::regclass::text, c.conname, c.contype::text, pg_get_constraintdef(c.oid),
        (select relname from pg_catalog.pg_class where oid = c.conrelid),
        format('comment on constraint %I on %s is %L', conname, c.conrelid::regclass, obj_description(c.oid))
    from pg_catalog.pg_constraint as c
    where c.connamespace::regnamespace::text in ('public', 'private') and c.contype in ('c', 'u', 'x')
        and c.coninhcount = 0 and not exists (
            select from pg_catalog.pg_constraint as f where f.contype = 'f' and f.conindid = c.conindid
        )
    order by 1, 2
"""
_INDEXES = """
    select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid),
        (select relname from pg_catalog.pg_class where oid = i.indexrelid),
        (select relname from pg_catalog.pg_class where oid = i.indrelid),
        format('comment on index %s is %L', i.indexrelid::regclass, obj_description(i.indexrelid))
    from pg_catalog.pg_index as i
    inner join pg_catalog.pg_class as c on c.oid = i.indexrelid and not c.relispartition
    where i.indisunique and c.relnamespace::regnamespace::text in ('public', 'private')
        and not exists (select from pg_catalog.pg_constraint as k where k.conindid = i.indexrelid)
    order by 1
"""


def constraints(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """Replaces each check with one that is true and has the same name; drops other constraints and indexes.

    A test refers to a rule by its name or by its table.
    """
    for table, name, kind, definition, relation, comment in rows(conn, _RULES):
        drop = f"alter table {table} drop constraint if exists {name}"
        add = f"alter table {table} add constraint {name}"
        apply = f"{drop}; {add} check (true)" if kind == "c" else drop
        yield Mutant("check", name, apply, f"{drop}; {add} {definition}; {comment}", words=(name, relation))
    for index, definition, name, relation, comment in rows(conn, _INDEXES):
        loose = definition.replace("CREATE UNIQUE INDEX", "CREATE INDEX")
        drop = f"drop index {index}"
        undo = f"{drop}; {definition}; {comment}"
        yield Mutant("check", name, f"{drop}; {loose}", undo, words=(name, relation))

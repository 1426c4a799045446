"""Mutants that switch off row-level security or reverse a right to a table, column, sequence or schema."""

from collections.abc import Iterator
from typing import Any

import psycopg

from tests.policies.mutants.mutant import API_ROLES, Mutant, rows, toggled

_OURS = "('public', 'private', 'workflows', 'partitions')"
# Of the monthly partitions only the current one; the others have the same rights.
_MONTH = "(c.relname !~ '_\\d{4}_\\d{2}$' or c.relname like to_char(now(), '%\"_\"YYYY_MM'))"
_TABLES = f"""
    select c.oid::regclass::text, case when c.relnamespace::regnamespace::text = 'public' then c.relname end
    from pg_catalog.pg_class as c
    where c.relnamespace::regnamespace::text in {_OURS} and c.relkind in ('r', 'p') and {_MONTH} order by 1
"""
_RIGHTS = f"""
    select c.oid::regclass::text, case when c.relnamespace::regnamespace::text = 'public' then c.relname end,
        r.role, v.verb, has_table_privilege(r.role, c.oid, v.verb),
        (
            select jsonb_object_agg(a.attname, has_column_privilege(r.role, c.oid, a.attnum, v.verb))
            from pg_catalog.pg_attribute as a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                and v.verb in ('insert', 'update')
        )
    from pg_catalog.pg_class as c
    cross join unnest(array{list(API_ROLES)!r}) as r (role)
    cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as v (verb)
    where c.relnamespace::regnamespace::text in {_OURS} and c.relkind in ('r', 'p') and {_MONTH}
    order by 1, 3, 4
"""
_OTHERS = f"""
    select 'sequence ' || c.oid::regclass, r.role, has_sequence_privilege(r.role, c.oid, 'usage')
    from pg_catalog.pg_class as c cross join unnest(array{list(API_ROLES)!r}) as r (role)
    where c.relnamespace::regnamespace::text in {_OURS} and c.relkind = 'S'
    union all
    select 'schema ' || n.nspname, r.role, has_schema_privilege(r.role, n.oid, 'usage')
    from pg_catalog.pg_namespace as n cross join unnest(array{list(API_ROLES)!r}) as r (role)
    where n.nspname in ('private', 'workflows', 'partitions')
    order by 1, 2
"""
_BUCKETS = "select id, public from storage.buckets where id not like 'test%' order by 1"


def row_security(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """Switches off row-level security of each table."""
    for table, name in rows(conn, _TABLES):
        alter = f"alter table {table}"
        apply, undo = f"{alter} disable row level security", f"{alter} enable row level security"
        yield Mutant("row security", f"{table} off", apply, undo, (name,) if name else ())


def buckets(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """Makes private buckets public and public buckets private."""
    for bucket, public in rows(conn, _BUCKETS):
        name, which = f"{bucket} {'private' if public else 'public'}", f"where id = '{bucket}'"
        update = "update storage.buckets set public ="
        flip, back = f"{update} {not public} {which}", f"{update} {public} {which}"
        yield Mutant("bucket", name, flip, back, (f"bucket:{bucket}",))


def table_rights(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """A verb where a role has none, no verb where it has one; column rights widened and turned round."""
    for table, name, role, verb, whole, columns in rows(conn, _RIGHTS):
        held = [column for column, holds in (columns or {}).items() if holds]
        where: Any = {"relations": (name,) if name and verb != "truncate" else (), "role": role}
        on, off = f"grant {verb} on {table} to {role}", f"revoke {verb} on {table} from {role}"
        if whole or not held:
            yield toggled("right", f"{verb} on {table} for {role}", on, off, whole, **where)
            continue
        kept = f"grant {verb} ({', '.join(held)}) on {table} to {role}"
        yield Mutant("right", f"{verb} on all of {table} for {role}", on, f"{off}; {kept}", **where)
        for column, holds in columns.items():
            label = f"{verb} ({column}) on {table} for {role}"
            on, off = (f"{word} {verb} ({column}) on {table} {to} {role}" for word, to in _DIRECTIONS)
            yield toggled("column", label, on, off, holds, **where)


def other_rights(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """Reverses the right to use sequences and schemas."""
    for what, role, holds in rows(conn, _OTHERS):
        on, off = (f"{word} usage on {what} {to} {role}" for word, to in _DIRECTIONS)
        table = what.split(".")[-1].removesuffix("_id_seq")
        relations = (table,) if what.startswith("sequence public") else ()
        yield toggled("right", f"usage on {what} for {role}", on, off, holds, relations=relations, role=role)


_DIRECTIONS = (("grant", "to"), ("revoke", "from"))

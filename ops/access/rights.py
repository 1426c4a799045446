"""Reads from a database which columns each role may write and which functions it may execute.

`make access` writes both down, in policies/column-matrix.csv and policies/function-matrix.csv. The tests hold
every database to these files.
"""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any, LiteralString

import psycopg

COLUMNS = Path("policies", "column-matrix.csv")
FUNCTIONS = Path("policies", "function-matrix.csv")
_COLUMNS: LiteralString = """
    select c.relname, r.rolname,
        coalesce(string_agg(a.attname, ' ' order by a.attname) filter (
            where has_column_privilege(r.oid, c.oid, a.attnum, 'insert')
        ), ''),
        coalesce(string_agg(a.attname, ' ' order by a.attname) filter (
            where has_column_privilege(r.oid, c.oid, a.attnum, 'update')
        ), '')
    from pg_class as c
    inner join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    cross join pg_roles as r
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
        and r.rolname in (
            'anon', 'authenticated', 'service_role', 'workflow_api', 'workflow_jobs', 'workflow_signer'
        )
        and has_column_privilege(r.oid, c.oid, a.attnum, 'insert, update')
    group by 1, 2 order by 1, 2
"""
_FUNCTIONS: LiteralString = """
    select
        format('%s.%s(%s)', p.pronamespace::regnamespace, p.proname, oidvectortypes(p.proargtypes))
            collate "C",
        string_agg(r.role, ' ' order by r.role collate "C")
    from pg_proc as p
    cross join unnest(array[
        'public', 'anon', 'authenticated', 'service_role', 'workflow_api', 'workflow_jobs',
        'workflow_signer', 'supabase_auth_admin'
    ]) as r (role)
    where p.pronamespace::regnamespace::text in ('public', 'private', 'workflows')
        and has_function_privilege(r.role, p.oid, 'execute')
    group by p.oid order by 1
"""


def column_matrix(conn: psycopg.Connection[Any]) -> str:
    """The text that policies/column-matrix.csv must have for the database behind `conn`."""
    return _csv(("relation", "role", "insert", "update"), conn.execute(_COLUMNS))


def function_matrix(conn: psycopg.Connection[Any]) -> str:
    """The text that policies/function-matrix.csv must have. Functions not in it are internal helpers."""
    return _csv(("function", "roles"), conn.execute(_FUNCTIONS))


def _csv(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *rows])
    return text.getvalue()

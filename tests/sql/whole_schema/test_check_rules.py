"""Each check and each unique index alone refuses its bad rows.

The tests use a copy of the table that has only the checks, or only the indexes: no trigger, key or required
column can refuse the row first.
"""

from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.violations.attempts import Values
from tests.sql.support.violations.checks import REFUSED
from tests.sql.support.violations.unique_indexes import DOUBLES

OPTIONAL: LiteralString = """
    select string_agg('alter column ' || quote_ident(attname) || ' drop not null', ', ') from pg_attribute
    where attrelid = 'pg_temp.tried'::regclass and attnotnull and attnum > 0
"""
UNIQUE: LiteralString = """
    select i.relname, t.oid::regclass::text
    from pg_index as x
    inner join pg_class as i on i.oid = x.indexrelid
    inner join pg_class as t on t.oid = x.indrelid
    where x.indisunique and not x.indisprimary and not t.relispartition
        and t.relnamespace::regnamespace::text in ('public', 'private')
        and not exists (select from pg_constraint as f where f.contype = 'f' and f.conindid = i.oid)
"""


def copy(sql: Sql, table: str, what: str) -> None:
    sql.conn.execute(f"create temp table tried (like {table} including {what})".encode())
    sql.run("alter table pg_temp.tried drop constraint if exists tried_pkey")
    sql.conn.execute(f"alter table pg_temp.tried {sql.one(OPTIONAL)}".encode())


def insert(sql: Sql, values: Values) -> None:
    marks = ", ".join(["%s"] * len(values))
    columns = ", ".join(f'"{name}"' for name in values)
    sql.conn.execute(f"insert into pg_temp.tried ({columns}) values ({marks})".encode(), [*values.values()])


@pytest.mark.parametrize("table", REFUSED)
def test_a_check_refuses_what_it_names(table: str, sql: Sql) -> None:
    beside, bad = REFUSED[table]
    copy(sql, table, "constraints")
    if beside:
        insert(sql, beside)
    for constraint, changes in bad.items():
        for change in changes:
            with sql.refused("23514", f'"{constraint}"'):
                insert(sql, beside | change)


@pytest.mark.parametrize("index", DOUBLES)
def test_each_unique_index_refuses_a_second_row(index: str, sql: Sql) -> None:
    table, values = DOUBLES[index]
    copy(sql, table, "indexes including defaults")
    insert(sql, values)
    with sql.refused("23505"):
        insert(sql, values)


def test_every_unique_index_is_tried(sql: Sql) -> None:
    tried = {(index, table.removeprefix("public.")) for index, (table, _) in DOUBLES.items()}
    missing = sorted(set(sql.rows(UNIQUE)) - tried)
    assert not missing, f"DOUBLES in tests/sql/support/violations/unique_indexes.py needs rows for {missing}"
    assert tried == set(sql.rows(UNIQUE)), "DOUBLES has rows for unknown indexes"

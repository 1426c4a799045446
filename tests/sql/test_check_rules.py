"""Each check refuses what it is there to refuse, on its own: in a table that has nothing but the checks."""

from typing import LiteralString

import pytest

from tests.sql.check_rules import REFUSED
from tests.sql.rules import Values
from tests.sql.support import Sql

OPTIONAL: LiteralString = """
    select string_agg('alter column ' || quote_ident(attname) || ' drop not null', ', ') from pg_attribute
    where attrelid = 'pg_temp.checked'::regclass and attnotnull and attnum > 0
"""


@pytest.fixture
def checked(table: str, sql: Sql) -> str:
    """The table's columns and checks; no triggers, keys or required columns stand before a check."""
    sql.conn.execute(f"create temp table checked (like {table} including constraints)".encode())
    optional = sql.one(OPTIONAL)
    sql.conn.execute(f"alter table checked {optional}".encode())
    return table


def insert(sql: Sql, values: Values) -> None:
    marks = ", ".join(["%s"] * len(values))
    columns = ", ".join(f'"{name}"' for name in values)
    sql.conn.execute(f"insert into pg_temp.checked ({columns}) values ({marks})".encode(), [*values.values()])


@pytest.mark.parametrize("table", REFUSED)
def test_a_check_refuses_what_it_names(table: str, checked: str, sql: Sql) -> None:
    beside, bad = REFUSED[table]
    if beside:
        insert(sql, beside)
    for constraint, changes in bad.items():
        for change in changes:
            with sql.refused("23514", f'"{constraint}"'):
                insert(sql, beside | change)

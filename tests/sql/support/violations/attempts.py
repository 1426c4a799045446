"""Tries each check of a table with a row that is valid except for one value."""

import hashlib
from typing import Any

from psycopg.types.json import Jsonb

from tests.sql.support.connection import Sql

Values = dict[str, Any]
Bad = dict[str, list[Values]]
# Text that does not compress, so that it is large in the table too.
HUGE = {"text": "".join(hashlib.sha256(str(number).encode()).hexdigest() for number in range(1100))}


def insert(sql: Sql, table: str, values: Values) -> Any:
    """Inserts a row; returns its id."""
    marks = ", ".join(["%s"] * len(values))
    query = f"insert into public.{table} ({', '.join(values)}) values ({marks}) returning id"
    row = sql.conn.execute(query.encode(), [_sent(value) for value in values.values()]).fetchone()
    assert row
    return row[0]


def refuses_each(sql: Sql, table: str, good: Values, bad: Bad) -> None:
    """Checks that the good row is accepted and that each bad row violates exactly the named constraint."""
    with sql.refused("22012"):  # rolled back, so that no unique index refuses a bad row
        insert(sql, table, good)
        sql.run("select 1 / 0")
    for constraint, changes in bad.items():
        for change in changes:
            with sql.refused("23514", f'"{constraint}"'):
                insert(sql, table, {**good, **change})


def checks(sql: Sql, table: str) -> set[str]:
    """The names of its check constraints."""
    query = "select conname from pg_constraint where conrelid = %s::regclass and contype = 'c'"
    return {name for (name,) in sql.conn.execute(query, [f"public.{table}"]).fetchall()}


def _sent(value: Any) -> Any:
    return Jsonb(value) if isinstance(value, dict) or value == [] or _is_list_of_dicts(value) else value


def _is_list_of_dicts(value: Any) -> bool:
    return isinstance(value, list) and isinstance(value[0], dict)

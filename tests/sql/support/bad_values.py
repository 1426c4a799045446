"""Values that no column should accept, and whether the checks of the column alone refuse them.

Each check's expression is evaluated for a row whose other columns are null.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

MEGABYTE = "x" * 1_000_000
TOO_FAR = ("infinity", "-infinity", "4713-01-02 BC")
LISTS: dict[str, Any] = {
    "many": ["a"] * 20_000, "a null": ["a", None], "long": [MEGABYTE], "nested": [["a", "b"], ["c", "d"]],
}  # fmt: skip
# Values that every column of the type has to refuse.
HOSTILE: dict[str, dict[str, Any]] = {
    "text": {"a megabyte": MEGABYTE},
    "text[]": LISTS,
    "jsonb": {"a long list": f'["{MEGABYTE}"]', "a long value": f'{{"a": "{MEGABYTE}"}}', "a word": '"x"'},
    "numeric": {name: name for name in ("NaN", "Infinity", "-Infinity", "1e100", "-1e100")},
    "double precision": {name: name for name in ("NaN", "Infinity", "-Infinity", "1e300", "-1e300")},
    "date": {day: day for day in (*TOO_FAR, "5874897-12-31")},
    "timestamp with time zone": {time: time for time in (*TOO_FAR, "294276-12-31")},
    "smallint": {number: number for number in ("-32768", "32767")},
    "integer": {number: number for number in ("-2147483648", "2147483647")},
    "bigint": {number: number for number in ("-9223372036854775808", "9223372036854775807")},
    "smallint[]": {"many": [1] * 5_000, "a null": [1, None], "nested": [[1], [2]], "large": [32767]},
    "time without time zone[]": {
        "many": ["08:00"] * 5_000, "a null": ["08:00", None], "nested": [["08:00"], ["09:00"]],
    },
}  # fmt: skip
# Types that have no extreme values.
BOUNDED = {"uuid", "boolean", "time without time zone", "user_role"}


@dataclass(frozen=True)
class Column:
    """A column that `authenticated` may write."""

    table: str
    name: str
    type: str
    pointing: bool

    def __str__(self) -> str:
        return f"{self.table}.{self.name}"


COLUMNS = """
    select c.relname, a.attname, format_type(a.atttypid, null), exists (
        select from pg_constraint as f
        where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
    )
    from pg_attribute as a inner join pg_class as c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
        and not a.attisdropped and (
            has_column_privilege('authenticated', c.oid, a.attnum, 'insert')
            or has_column_privilege('authenticated', c.oid, a.attnum, 'update')
        )
    order by 1, a.attnum
"""
CHECKS = """
    select pg_get_expr(conbin, conrelid) from pg_constraint
    where contype = 'c' and conrelid = %s::regclass and (
        select attnum from pg_attribute where attrelid = conrelid and attname = %s
    ) = any (conkey)
"""
ROW = """
    select attname, format_type(atttypid, atttypmod) from pg_attribute
    where attrelid = %s::regclass and attnum > 0 and not attisdropped
"""


def columns(conn: psycopg.Connection[Any]) -> list[Column]:
    """Every column that `authenticated` may write, by table."""
    return [Column(*row) for row in conn.execute(COLUMNS)]


def taken(conn: psycopg.Connection[Any], column: Column, beside: Mapping[str, Any]) -> list[str]:
    """Names of hostile values that the column accepts in a row with the values of `beside`."""
    values = HOSTILE[column.type]
    return [name for name in values if not refused(conn, column, {**beside, column.name: values[name]})]


def refused(conn: psycopg.Connection[Any], column: Column, row: Mapping[str, Any]) -> bool:
    """Whether the type or a check of the column refuses this row."""
    table = f"public.{column.table}"
    checks = [f"({check}) is not false" for (check,) in conn.execute(CHECKS, [table, column.name])]
    cells = [
        sql.SQL("{}::{} as {}").format(sql.Literal(row.get(name)), sql.SQL(kind), sql.Identifier(name))
        for name, kind in conn.execute(ROW, [table])
    ]
    query = sql.SQL("select {} from (select {}) as r").format(
        sql.SQL(" and ".join(checks) or "true"), sql.SQL(", ").join(cells)
    )
    try:
        with conn.transaction():
            return conn.execute(query).fetchone() == (False,)
    except psycopg.DataError:
        return True

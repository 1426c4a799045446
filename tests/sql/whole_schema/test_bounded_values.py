"""Every text, list and JSON value that phones write has a limit. A failure says which file needs what."""

import re

from tests.sql.support.connection import Sql
from tests.sql.support.phone_writes import written_by_phones
from tests.support.declared_in import file_of

# Each check that limits the size of a column: its length, a list of words, or a pattern of the whole value.
LIMITS = [
    r"char_length\((?:btrim\()?{0}\)+ (?:<= \d|>= 1\) AND \(char_length\({0}\) <= \d)",
    r"pg_column_size\({0}\) <= \d",
    r"cardinality\({0}\) <= \d",
    r"\({0} = ANY \(ARRAY\[",
    r"\|\| {0}\) = ANY \(ARRAY\[",
    r"\({0} = '",
    r"\({0} ~ '\^(?:[^*+]|\\\+)*\$'",
    r"private\.is_\w+\({0}\)",
]
# Columns that only the server writes, and what it writes.
SET_BY_SERVER = {
    "audit_logs.action_type": "names of a table and of a status",
    "audit_logs.change_hash": "a hash",
    "audit_logs.details": "counts and marks of the audit itself",
    "audit_logs.resource_id": "the key of a row",
    "audit_logs.resource_type": "the name of a table",
    "notifications.data": "ids",
}


def unlimited(sql: Sql, tables: set[str]) -> list[str]:
    """The columns of these tables whose values can have any size."""
    rows = sql.rows(
        """select a.attrelid::regclass::text, quote_ident(a.attname), array(
               select pg_get_constraintdef(c.oid) from pg_constraint as c
               where c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any (c.conkey))
           from pg_attribute as a inner join pg_type as t on t.oid = a.atttypid
           where a.attrelid = any (%s::regclass[]) and a.attnum > 0 and not a.attisdropped
               and a.attgenerated = ''
               and (t.typcategory in ('S', 'A') or t.typname in ('json', 'jsonb', 'bytea'))""",
        [f"public.{table}" for table in tables],
    )
    return [
        f"{table}.{column}"
        for table, column, checks in rows
        if not any(re.search(limit.format(re.escape(column)), check) for limit in LIMITS for check in checks)
    ]


def test_every_value_that_phones_write_has_a_limit(sql: Sql) -> None:
    tables = written_by_phones(sql, "insert") | written_by_phones(sql, "update")
    missing = [
        f"{file_of('public.' + name.split('.')[0])}: {name} needs a check of its length"
        for name in sorted(set(unlimited(sql, tables)) - SET_BY_SERVER.keys())
    ]
    assert missing == []
    assert SET_BY_SERVER.keys() - set(unlimited(sql, tables)) == set(), "limited, so that no reason is needed"


def test_a_column_without_a_limit_is_noticed(sql: Sql) -> None:
    sql.run("create table public.plants (name text, leaves jsonb, seeds text[])")
    sql.run("alter table public.plants add column note text check (char_length(note) <= 9)")
    assert sorted(unlimited(sql, {"plants"})) == ["plants.leaves", "plants.name", "plants.seeds"]

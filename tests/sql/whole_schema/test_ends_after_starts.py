"""Every pair of start and end columns has a check that the end comes later."""

import re

from tests.sql.support import bad_values
from tests.sql.support.connection import Sql
from tests.support.declared_in import file_of

# Names of the columns of a pair: the start and the end.
BEGINS = "valid_from|granted_at|admission_date|last_assessment_date|(start|from)(s|ed)?(_at|_date|_time)?"
ENDS = "valid_until|expires_at|discharge_date|next_assessment_due|(end|until|finish)(s|ed)?(_at|_date|_time)?"
# The backend writes the start time of its transaction into both columns. A transaction that waits for a lock
# may have started before the one that holds the lock, so the end can be a millisecond before the start.
STAMPED = {("job_runs", "started_at", "finished_at"), ("video_calls", "started_at", "ended_at")}
# The end is computed from the start.
DERIVED = {("appointments", "starts_at", "ends_at")}
# What expires is the proposal or the offer to pay, before the appointment begins.
OFFERED = {("appointments", "starts_at", "expires_at")}
UNORDERED = STAMPED | DERIVED | OFFERED
COLUMNS = """
    select b.attrelid::regclass::text, b.attname::text, e.attname::text,
        (
            select coalesce(array_agg(pg_get_expr(c.conbin, c.conrelid)), '{}') from pg_constraint as c
            where c.conrelid = b.attrelid and c.contype = 'c' and c.conkey @> array[b.attnum, e.attnum]
        )
    from pg_attribute as b
    inner join pg_attribute as e on e.attrelid = b.attrelid and e.attnum > 0 and e.atttypid = b.atttypid
    inner join pg_class as t on t.oid = b.attrelid and t.relkind in ('r', 'p') and not t.relispartition
    where t.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and b.attnum > 0
        and format_type(b.atttypid, null) ~ '^(date|time)' and b.attname ~ %s and e.attname ~ %s
"""


def test_every_end_is_after_its_start(sql: Sql) -> None:
    pairs = {
        (table, begin, end): is_ordered(" ".join(checks), begin, end)
        for table, begin, end, checks in sql.rows(COLUMNS, f"^({BEGINS})$", f"^({ENDS})$")
    }
    assert len(pairs) > 10
    missing = [
        f"{file_of(table)} needs: constraint {table}_{end}_range check ({end} >= {begin})"
        for (table, begin, end), ordered in pairs.items()
        if not ordered and (table, begin, end) not in UNORDERED
    ]
    assert missing == []
    assert {pair for pair, ordered in pairs.items() if not ordered} == UNORDERED


def test_apps_cannot_write_an_end_without_a_check(sql: Sql) -> None:
    writable = {(column.table, column.name) for column in bad_values.columns(sql.conn)}
    assert not {(table, end) for table, _, end in UNORDERED} & writable


def is_ordered(checks: str, begin: str, end: str) -> bool:
    return bool(re.search(rf"\b{begin} <=? {end}\b|\b{end} >=? {begin}\b", checks))

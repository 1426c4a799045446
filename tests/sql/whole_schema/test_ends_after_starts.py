"""Every pair of start and end columns has a check that the end comes later."""

import re

from tests.sql.support import bad_values
from tests.sql.support.connection import Sql

# How columns that are a pair are told by their names: what begins, and what ends it.
BEGINS = "valid_from|granted_at|admission_date|last_assessment_date|(start|from)(s|ed)?(_at|_date|_time)?"
ENDS = "valid_until|expires_at|discharge_date|next_assessment_due|(end|until|finish)(s|ed)?(_at|_date|_time)?"
# The backend stamps both with the time of its transaction, and one that had to wait for a lock may have begun
# before the one it waited for: a check would refuse it for a millisecond.
STAMPED = {("job_runs", "started_at", "finished_at"), ("video_calls", "started_at", "ended_at")}
# The end is worked out from the beginning.
DERIVED = {("appointments", "starts_at", "ends_at")}
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


def test_every_end_comes_after_its_beginning(sql: Sql) -> None:
    pairs = {
        (table, begin, end): is_ordered(" ".join(checks), begin, end)
        for table, begin, end, checks in sql.rows(COLUMNS, f"^({BEGINS})$", f"^({ENDS})$")
    }
    assert len(pairs) > 10
    assert {pair for pair, ordered in pairs.items() if not ordered} == STAMPED | DERIVED


def test_phones_cannot_write_ends_that_have_no_rule(sql: Sql) -> None:
    writable = {(column.table, column.name) for column in bad_values.columns(sql.conn)}
    assert not {(table, end) for table, _, end in STAMPED | DERIVED} & writable


def is_ordered(checks: str, begin: str, end: str) -> bool:
    return bool(re.search(rf"\b{begin} <=? {end}\b|\b{end} >=? {begin}\b", checks))

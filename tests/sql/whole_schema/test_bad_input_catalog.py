"""No column that an app may write accepts values that are too long, too large or not numbers.

The columns are read from the catalog, so that new columns are tested too.
"""

import pytest

from tests.sql.support import bad_values
from tests.sql.support.connection import Sql
from tests.support.declared_in import file_of

# A trigger refuses these, because the limit depends on the date; see bad_values/test_bad_input.py.
BY_TRIGGER = {
    "daily_logs.log_date": "log_date_out_of_range",
    "measurements.measured_at": "measured_at_out_of_range",
}
# Other columns that the checks of a column read.
BESIDE = {
    "measurements": {"type": "weight", "unit": "kg"},
}


def test_every_type_an_app_may_write_has_hostile_values(sql: Sql) -> None:
    types = {column.type for column in bad_values.columns(sql.conn)}
    assert types - bad_values.BOUNDED - bad_values.HOSTILE.keys() == set(), (
        "list the values to refuse in tests/sql/support/bad_values.py"
    )


@pytest.mark.parametrize("kind", bad_values.HOSTILE)
def test_a_column_refuses_hostile_values(kind: str, sql: Sql) -> None:
    columns = [
        column for column in bad_values.columns(sql.conn) if column.type == kind and not column.pointing
    ]
    taken = {
        str(column): names
        for column in columns
        if (names := bad_values.taken(sql.conn, column, BESIDE.get(column.table, {})))
    }
    missing = [
        f"{file_of(name.partition('.')[0])} needs a check of {name}, which accepts {values}"
        for name, values in taken.items()
        if name not in BY_TRIGGER
    ]
    assert missing == []
    assert set(taken) <= BY_TRIGGER.keys(), "remove it from BY_TRIGGER"


def test_every_exception_names_a_column_that_needs_it(sql: Sql) -> None:
    taken = {
        str(column)
        for column in bad_values.columns(sql.conn)
        if str(column) in BY_TRIGGER and bad_values.taken(sql.conn, column, BESIDE.get(column.table, {}))
    }
    assert taken == BY_TRIGGER.keys()


def test_every_constraint_has_a_name_of_its_own(sql: Sql) -> None:
    """A constraint's name begins with its table and has no number that Postgres added."""
    nameless = sql.rows(r"""
        select c.conrelid::regclass::text, c.conname from pg_constraint as c
        inner join pg_class as t on t.oid = c.conrelid
        where c.connamespace::regnamespace::text in ('public', 'private') and c.contype in ('c', 'u', 'x')
            and c.conparentid = 0 and not t.relispartition
            and (c.conname !~ ('^' || t.relname || '_') or c.conname ~ '_(check|key|excl)\d+$')
    """)
    misnamed = [f"{file_of(table)}: begin the name of {name} with {table}_" for table, name in nameless]
    assert misnamed == []

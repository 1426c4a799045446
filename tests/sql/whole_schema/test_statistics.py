"""What planner statistics keep of people."""

import pytest

from tests.sql.support.connection import Sql

NAMES = "select attribute from private.columns_that_name_people() where relation = %s::regclass"


@pytest.fixture
def busy(sql: Sql) -> Sql:
    """A table as a hosted project may have it: analyzed, with one id in half of the rows."""
    sql.run("create table public.busy (patient_id uuid, note text)")
    sql.run("insert into public.busy (patient_id) select gen_random_uuid() from generate_series(1, 20000)")
    sql.run(
        "insert into public.busy (patient_id) select %s from generate_series(1, 60)",
        "00000000-0000-0000-0000-000000000001",
    )
    sql.run("analyze public.busy")
    return sql


def known_values(sql: Sql) -> object:
    return sql.one(
        "select most_common_vals::text from pg_stats where tablename = 'busy' and attname = 'patient_id'"
    )


def test_hiding_forgets_the_values_kept_before(busy: Sql) -> None:
    assert "00000000-0000-0000-0000-000000000001" in str(known_values(busy))
    busy.run("select private.hide_people_from_statistics()")
    busy.run("analyze public.busy")
    assert known_values(busy) is None


def test_hiding_twice_changes_nothing(busy: Sql) -> None:
    assert busy.one("select private.hide_people_from_statistics()") == 1
    assert busy.one("select private.hide_people_from_statistics()") == 0


@pytest.mark.parametrize(
    ("relation", "column"),
    [
        ("public.appointments", "patient_id"),
        ("public.payments", "patient_id"),
        ("public.audit_logs", "resource_id"),
        ("public.profiles", "full_name"),
        ("partitions.health_realtime_default", "email"),
    ],
)
def test_the_list_names_ids_addresses_and_names(sql: Sql, relation: str, column: str) -> None:
    assert column in [name for (name,) in sql.rows(NAMES, relation)]


def test_the_list_leaves_out_status_and_time(sql: Sql) -> None:
    assert not {"status", "starts_at"} & {name for (name,) in sql.rows(NAMES, "public.appointments")}

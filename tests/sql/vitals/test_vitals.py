"""The patient of a vitals row, refused values, audit rows of a batch, and partitions."""

import re
import uuid

import psycopg
import pytest

from tests.sql.support.connection import Sql

BY_EMAIL = """insert into public.health_realtime (metric_name, timestamp, value, email)
              values ('pulse', now(), 70, %s)"""
BY_PATIENT = """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
                values ('pulse', now(), 70, %s)"""


@pytest.fixture
def person(sql: Sql) -> uuid.UUID:
    return sql.sign_up(email="ada@example.com")


def test_patient_and_email_are_filled_from_each_other(person: uuid.UUID, sql: Sql) -> None:
    with sql.acting(person):
        sql.run(BY_EMAIL, " ADA@example.com ")
        sql.run(BY_PATIENT, person)
        assert set(sql.rows("select patient_id, email from public.health_realtime")) == {
            (person, "ada@example.com")
        }


def test_another_patients_email_is_refused_like_an_unknown_one(person: uuid.UUID, sql: Sql) -> None:
    sql.sign_up(email="other@example.com")
    refusals = []
    with sql.acting(person):
        for address in ("other@example.com", "nobody@example.com"):
            with pytest.raises(psycopg.Error) as caught, sql.conn.transaction():
                sql.run(BY_EMAIL, address)
            refusals.append((caught.value.sqlstate, str(caught.value)))
    assert refusals[0] == refusals[1]
    assert refusals[0][0] == "42501"


def test_email_and_patient_have_to_match(person: uuid.UUID, sql: Sql) -> None:
    other = sql.sign_up(email="other@example.com")
    both = """insert into public.health_realtime (metric_name, timestamp, value, patient_id, email)
              values ('pulse', now(), 70, %s, %s)"""
    with sql.acting(person):
        sql.run(both, person, "ada@example.com")
        for patient, address in ((person, "other@example.com"), (other, "ada@example.com")):
            with sql.refused("42501"):
                sql.run(both, patient, address)


@pytest.mark.parametrize(("when", "value", "code"), [
    ("now", "NaN", "vitals_value_not_finite"), ("now", "Infinity", "vitals_value_not_finite"),
    ("now", "-Infinity", "vitals_value_not_finite"), ("1899-12-31", "1", "vitals_timestamp_out_of_range"),
    ("2100-01-01", "1", "vitals_timestamp_out_of_range"), ("infinity", "1", "vitals_timestamp_out_of_range"),
    ("-infinity", "1", "vitals_timestamp_out_of_range"), ("9999-01-01", "1", "vitals_timestamp_out_of_range"),
])  # fmt: skip
def test_an_invalid_measurement_is_refused_with_a_code(
    when: str, value: str, code: str, person: uuid.UUID, sql: Sql
) -> None:
    add = """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
             values ('pulse', %s, %s, %s)"""
    with sql.acting(person), sql.refused("PT422", code):
        sql.run(add, when, value, person)


def test_a_batch_writes_one_audit_row_and_marks_each_hour_once(person: uuid.UUID, sql: Sql) -> None:
    before = sql.one("select count(*) from public.audit_logs")
    with sql.acting(person):
        sql.run("""insert into public.health_realtime (metric_name, timestamp, value, patient_id)
                   select 'pulse', timestamptz '2026-01-05 10:00Z' + make_interval(secs => n * 7), 70, %s
                   from generate_series(1, 1000) as n""", person)  # fmt: skip
    assert sql.one("select count(*) from public.audit_logs") == before + 1
    assert sql.rows(
        "select patient_id, details ->> 'rows', user_id from public.audit_logs order by id desc limit 1"
    ) == [(person, "1000", person)]
    assert sql.one("select count(*) from private.vitals_dirty where patient_id = %s", person) == 2


def test_a_partition_made_late_takes_its_rows_from_the_default(person: uuid.UUID, sql: Sql) -> None:
    add = """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
             values ('pulse', %s, 1, %s)"""
    for when in ("2019-03-01 00:00Z", "2019-03-31 23:59:59.999Z", "2019-04-01 00:00Z"):
        sql.run(add, when, person)
    audited = sql.one("select count(*) from public.audit_logs")
    noted = sql.one("select count(*) from private.vitals_dirty")
    for made in (True, False):
        assert sql.one("select private.make_partition('health_realtime', 'timestamp', '2019-03-01')") is made
    assert sql.rows("""select tableoid::regclass::text, count(*) from public.health_realtime
                       where patient_id = %s group by 1 order by 1""", person) == [
        ("partitions.health_realtime_2019_03", 2), ("partitions.health_realtime_default", 1),
    ]  # fmt: skip
    assert sql.one("select count(*) from public.audit_logs") == audited
    assert sql.one("select count(*) from private.vitals_dirty") == noted


def test_a_late_audit_partition_stays_append_only(sql: Sql) -> None:
    sql.run("""insert into public.audit_logs (action, resource_type, created_at)
               values ('insert', 'patients', '2019-03-05'), ('insert', 'patients', '2019-05-05')""")
    sql.run("select private.make_partition('audit_logs', 'created_at', '2019-03-01')")
    assert sql.one("select count(*) from partitions.audit_logs_2019_03") == 1
    with sql.refused("PT403", "audit_is_append_only"):
        sql.run("delete from partitions.audit_logs_2019_03")
    with sql.refused("PT403", "audit_is_append_only"):
        sql.run("update partitions.audit_logs_default set action = 'read'")


def test_partitions_are_made_ahead_once_and_closed_to_apps(sql: Sql) -> None:
    names = [
        name
        for (name,) in sql.rows(
            "select relname from pg_class where relnamespace = 'partitions'::regnamespace"
        )
    ]
    months = [name for name in names if re.fullmatch(r"\w+_\d{4}_\d\d", name)]
    assert len(months) == 12
    assert sql.one("select private.ensure_partitions()") == 0
    sql.run("select private.make_partition('audit_logs', 'created_at', '2031-01-01')")
    assert sql.one(
        "select relrowsecurity from pg_class where oid = 'partitions.audit_logs_2031_01'::regclass"
    )
    readers = """select has_table_privilege(r, 'partitions.audit_logs_2031_01', 'select')
                 from unnest(array['anon', 'authenticated', 'service_role']) as r"""
    assert set(sql.rows(readers)) == {(False,)}

"""The history shows a patient who changed the record and what each change was."""

import re
import uuid

import pytest

from tests.sql.support.audited_tables import audited_tables
from tests.sql.support.connection import Sql

HISTORY = "select id, actor_name, actor_role, action_type, sealed from public.record_history(%s)"


@pytest.fixture
def person(sql: Sql) -> uuid.UUID:
    return sql.sign_up({"full_name": "Ada Obi"})


def changed(sql: Sql, person: uuid.UUID, times: int = 1) -> int:
    """The patient changes their record; returns the id of the last audit row."""
    with sql.acting(person):
        for number in range(times):
            sql.run("update public.patients set allergies = array[%s] where id = %s", str(number), person)
    return int(sql.one("select max(id) from public.audit_logs where patient_id = %s", person))


def caregiver(sql: Sql, patient: uuid.UUID, role: str) -> uuid.UUID:
    person = sql.sign_up({"role": "caregiver", "full_name": "Carl"})
    sql.run(
        """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
           values (%s, %s, %s, now())""", patient, person, role,
    )  # fmt: skip
    return person


def test_patients_and_primary_caregivers_read_the_history(person: uuid.UUID, sql: Sql) -> None:
    carer, last = caregiver(sql, person, "primary"), changed(sql, person)
    for reader in (person, carer):
        with sql.acting(reader):
            rows = sql.rows(HISTORY, person)
        assert rows[0] == (last, "Ada Obi", "patient", "patients.update", False)
        assert rows[-1][1:3] == (None, "system")  # written by the sign-up trigger


def test_nobody_else_reads_the_history(person: uuid.UUID, sql: Sql) -> None:
    doctor = sql.doctor()
    sql.link(person, doctor)
    viewer, secondary = caregiver(sql, person, "viewer"), caregiver(sql, person, "secondary")
    last = changed(sql, person)
    for reader in (doctor, viewer, secondary, sql.sign_up()):
        with sql.acting(reader):
            with sql.refused("PT404", "record_not_found"):
                sql.rows(HISTORY, person)
            with sql.refused("PT404", "change_not_found"):
                sql.rows("select * from public.record_change(%s)", last)
    with sql.acting(person), sql.refused("PT404", "record_not_found"):
        sql.rows("select * from public.record_history(null)")


def test_pages_follow_each_other_without_a_gap(person: uuid.UUID, sql: Sql) -> None:
    changed(sql, person, 7)
    with sql.acting(person):
        whole = [row[0] for row in sql.rows("select id from public.record_history(%s)", person)]
        pages, before = [], None
        query = "select id from public.record_history(%s, %s, 3)"
        while got := [row[0] for row in sql.rows(query, person, before)]:
            pages.append(got)
            before = got[-1]
        assert [one for page in pages for one in page] == whole
        assert max(map(len, pages)) == 3
        for size in (0, 101, None):
            with sql.refused("PT422", "page_size_out_of_range"):
                sql.rows("select * from public.record_history(%s, null, %s)", person, size)


def test_a_sealed_row_shows_its_place_in_the_chain(person: uuid.UUID, sql: Sql) -> None:
    last = changed(sql, person)
    sql.run("""
        select private.seal_row(null, a, a.txid) from public.audit_logs as a where a.id = %s
    """, last)  # fmt: skip
    with sql.acting(person):
        sealed = sql.rows(
            "select sealed, seq, length(chain_hash) from public.record_history(%s, null, 1)", person
        )
    assert sealed == [(True, 1, 64)]


def test_a_change_shows_the_old_and_the_new_value(person: uuid.UUID, sql: Sql) -> None:
    last = changed(sql, person, 2)
    with sql.acting(person):
        assert sql.rows("select * from public.record_change(%s)", last) == [("allergies", ["0"], ["1"])]
    sql.run("update private.audit_values set old_values = null, new_values = null where audit_id = %s", last)
    with sql.acting(person):
        assert sql.rows("select * from public.record_change(%s)", last) == []


def test_a_caregivers_read_is_written_to_the_history(person: uuid.UUID, sql: Sql) -> None:
    carer, last = caregiver(sql, person, "primary"), changed(sql, person)
    for reader, told in ((person, 0), (carer, 1)):
        with sql.acting(reader):
            assert sql.rows("select * from public.record_change(%s)", last)
        looks = "select count(*) from public.audit_logs where action = 'read' and user_id = %s"
        assert sql.one(looks, reader) == told


@pytest.mark.parametrize("sensitive", [True, False])
def test_values_of_conversations_and_sensitive_records_are_hidden(
    sensitive: bool, person: uuid.UUID, sql: Sql
) -> None:
    doctor = sql.doctor()
    sql.link(person, doctor)
    sql.conversation(person, doctor)
    last = "select max(id) from public.audit_logs where resource_type = %s"
    talk = sql.one(last, "conversations")
    sql.run(
        """insert into public.health_records (patient_id, record_type, title, is_sensitive)
           values (%s, 'note', 'A title', %s)""", person, sensitive,
    )  # fmt: skip
    record = sql.one(last, "health_records")
    if not sensitive:
        with sql.acting(person):
            assert ("title", None, "A title") in sql.rows("select * from public.record_change(%s)", record)
        sql.run("update public.health_records set is_sensitive = true where patient_id = %s", person)
    with sql.acting(person):
        assert sql.rows("select * from public.record_change(%s)", talk) == []
        assert sql.rows("select * from public.record_change(%s)", record) == []


def test_tables_whose_values_are_shown_are_audited(sql: Sql) -> None:
    body = sql.one("select prosrc from pg_proc where proname = 'audited_fields'")
    told = set(re.findall(r"'([a-z_]+)'", body.partition("p_resource_type in")[2].partition(")")[0]))
    assert len(told) > 10
    assert told <= audited_tables(sql)

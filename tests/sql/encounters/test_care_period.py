"""How long an encounter gives its doctor access to the record."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import LiteralString

import pytest

from tests.sql.support.bookings import book, open_doctor, tomorrow, visit
from tests.sql.support.connection import Sql

UNTIL: LiteralString = "select valid_until - now() from private.doctor_patients where doctor_id = %s"
SEEN: LiteralString = "select count(*) from public.patients"
ADD: LiteralString = """
    insert into public.consultations (patient_id, doctor_id, scheduled_at) values (%s, %s, now()) returning id
"""
MOVE: LiteralString = "select (public.move_consultation(%s, %s)).status"
DAY = timedelta(days=1)
Met = tuple[uuid.UUID, uuid.UUID, uuid.UUID]


@pytest.fixture
def met(sql: Sql) -> Met:
    """A patient, a doctor and the encounter that they have just completed."""
    patient, doctor = sql.sign_up(), open_doctor(sql)
    return patient, doctor, visit(sql, patient, doctor)


@pytest.mark.parametrize(("status", "started", "ended", "days"), [
    ("completed", 10, 10, 80), ("completed", 89, 89, 1), ("completed", 91, 91, -1),
    # an encounter that nobody ended for long counts as over after a day
    ("completed", 100, 0, -9), ("in_progress", 0, None, 91), ("in_progress", 100, None, -9),
])  # fmt: skip
def test_an_encounter_gives_access_for_90_days_after_its_end(
    status: str, started: int, ended: int | None, days: int, sql: Sql
) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.run(
        """insert into public.consultations
               (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
           values (%s, %s, now(), %s, now() - %s * interval '1 day', now() - %s * interval '1 day')""",
        patient, doctor, status, started, ended,
    )  # fmt: skip
    assert sql.one(UNTIL, doctor) == days * DAY
    with sql.acting(doctor):
        assert sql.one(SEEN) == (days > 0)


def test_an_encounter_gives_no_access_before_it_begins(sql: Sql) -> None:
    """The doctor alone confirms the encounter, of a booking in three months."""
    patient, doctor = sql.sign_up(), open_doctor(sql)
    book(sql, patient, doctor, tomorrow(days=90), status="confirmed")
    with sql.acting(doctor):
        encounter = sql.one(ADD, patient, doctor)
        assert sql.one(MOVE, encounter, "confirmed") == "confirmed"
        assert sql.one(SEEN) == 0
    sql.run("update public.appointments set starts_at = now() + interval '10 minutes'")
    with sql.acting(doctor):
        assert sql.one(SEEN) == 0
        assert sql.one(MOVE, encounter, "in_progress") == "in_progress"
        assert sql.one(SEEN) == 1


def test_a_doctor_without_a_link_needs_a_booking_for_each_visit(met: Met, sql: Sql) -> None:
    """Otherwise a doctor could extend the 90 days with encounters that the patient knows nothing of."""
    patient, doctor, _ = met
    with sql.acting(doctor), sql.refused("42501", "row-level security"):
        sql.one(ADD, patient, doctor)
    book(sql, patient, doctor, tomorrow())
    with sql.acting(doctor):
        encounter = sql.one(ADD, patient, doctor)
        with sql.refused("PT409", "appointment_not_started"):
            sql.rows(MOVE, encounter, "in_progress")
    sql.link(patient, doctor)
    with sql.acting(doctor):
        assert sql.one(MOVE, encounter, "in_progress") == "in_progress"
        assert sql.one(ADD, patient, doctor)


def test_an_encounter_cannot_start_long_after_its_booking(met: Met, sql: Sql) -> None:
    patient, doctor, _ = met
    booking = book(sql, patient, doctor, datetime.now(UTC), status="confirmed")
    with sql.acting(doctor):
        encounter = sql.one(ADD, patient, doctor)
    sql.run("update public.appointments set starts_at = now() - interval '8 days' where id = %s", booking)
    with sql.acting(doctor), sql.refused("PT409", "appointment_over"):
        sql.rows(MOVE, encounter, "in_progress")


def lapse(sql: Sql, encounter: uuid.UUID) -> None:
    """The encounter was 91 days ago."""
    sql.run(
        """update public.consultations
           set started_at = now() - interval '91 days', ended_at = now() - interval '91 days'
           where id = %s""",
        encounter,
    )


def test_a_lapsed_doctor_reads_the_chat_and_does_not_write(met: Met, sql: Sql) -> None:
    patient, doctor, encounter = met
    talk = sql.conversation(patient, doctor)
    write = "insert into public.messages (conversation_id, sender_id, body) values (%s, %s, 'hello')"
    lapse(sql, encounter)
    with sql.acting(doctor):
        assert sql.one(SEEN) == 0
        assert sql.rows("select id from public.conversations") == [(talk,)]
        with sql.refused("42501"):
            sql.run(write, talk, doctor)
    with sql.acting(patient):
        sql.rows("select public.end_care(%s, %s)", patient, doctor)
        assert sql.rows("select id from public.conversations") == [(talk,)]
    with sql.acting(doctor):
        assert sql.rows("select id from public.conversations") == []


def test_a_changed_period_applies_to_earlier_encounters(met: Met, sql: Sql) -> None:
    _, doctor, _ = met
    assert sql.one(UNTIL, doctor) == 90 * DAY
    sql.run("update private.settings set value = '30 days' where name = 'care_after_encounter'")
    assert sql.one(UNTIL, doctor) == 30 * DAY
    with sql.refused("P0002", "query returned no rows"):
        sql.one("select private.setting('unknown')")

"""An encounter gives its doctor access to the record until the two part."""

import uuid
from datetime import UTC, datetime
from itertools import product
from typing import LiteralString

import pytest

from tests.sql.support.bookings import book, open_doctor, tomorrow, visit
from tests.sql.support.connection import Sql

STATUSES = ("pending", "confirmed", "in_progress", "completed", "canceled")
MOVES = {
    ("pending", "confirmed"), ("pending", "in_progress"), ("pending", "canceled"),
    ("confirmed", "in_progress"), ("confirmed", "canceled"), ("in_progress", "completed"),
    ("in_progress", "canceled"),
}  # fmt: skip
SEEN: LiteralString = "select count(*) from public.patients"
MOVE: LiteralString = "select (public.move_consultation(%s, %s)).status"


@pytest.mark.parametrize(("status", "link", "sees"), [
    ("pending", None, 0), ("canceled", None, 0), ("confirmed", None, 0), ("in_progress", None, 1),
    ("completed", None, 1), ("completed", "requested", 1), ("completed", "active", 1),
    ("completed", "ended", 0), ("completed", "blocked", 0), ("confirmed", "blocked", 0),
    ("canceled", "active", 1),
])  # fmt: skip
def test_an_encounter_opens_the_record_until_the_link_ends(
    status: str, link: str | None, sees: int, sql: Sql
) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    visit(sql, patient, doctor, status)
    if link:
        sql.link(patient, doctor, link)
    with sql.acting(doctor):
        assert sql.one(SEEN) == sees


def test_access_follows_every_change_of_link_or_encounter(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    visit(sql, patient, doctor, "confirmed")
    sql.link(patient, doctor)
    for change, sees in (
        ("update public.patient_doctor_links set status = 'ended' where doctor_id = %s", 0),
        ("update public.patient_doctor_links set status = 'requested' where doctor_id = %s", 0),
        ("update public.consultations set status = 'canceled' where doctor_id = %s", 0),
        ("update public.patient_doctor_links set status = 'active' where doctor_id = %s", 1),
    ):
        sql.conn.execute(change.encode(), [doctor])
        with sql.acting(doctor):
            assert sql.one(SEEN) == sees, change


def test_closing_a_record_ends_the_access_of_an_encounter(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    visit(sql, patient, doctor)
    for closed, sees in (("now()", 0), ("null", 1)):
        sql.conn.execute(f"update public.patients set deleted_at = {closed}".encode())
        with sql.acting(doctor):
            assert sql.one(SEEN) == sees


@pytest.mark.parametrize(("old", "new"), [pair for pair in product(STATUSES, STATUSES) if pair[0] != pair[1]])
def test_an_encounter_changes_status_only_as_allowed(old: str, new: str, sql: Sql) -> None:
    encounter = visit(sql, sql.sign_up(), sql.doctor(), old)
    move = "update public.consultations set status = %s where id = %s"
    if (old, new) in MOVES:
        assert sql.run(move, new, encounter) == 1
    else:
        with sql.refused("PT409", "consultation_transition_not_allowed"):
            sql.run(move, new, encounter)


def test_a_booked_doctor_opens_and_completes_the_encounter(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), open_doctor(sql)
    sql.run("update public.doctors set consultation_fee = 50, currency = 'KES' where id = %s", doctor)
    booking = book(sql, patient, doctor, datetime.now(UTC), status="confirmed")
    add = """insert into public.consultations (patient_id, doctor_id, appointment_id, scheduled_at)
             values (%s, %s, %s, now()) returning id, status, consultation_rate::integer, currency"""
    with sql.acting(open_doctor(sql)), sql.refused("42501", "row-level security"):
        sql.rows(add, patient, uuid.uuid4(), booking)
    other = book(sql, sql.sign_up(), doctor, tomorrow())
    with sql.acting(doctor):
        for wrong in (other, uuid.uuid4()):
            with sql.refused("PT422", "consultation_appointment_mismatch"):
                sql.rows(add, patient, doctor, wrong)
        ((encounter, *rest),) = sql.rows(add, patient, doctor, booking)
        assert rest == ["pending", 50, "KES"]
        with sql.refused("23505", "consultations_appointment_id_unique"):
            sql.rows(add, patient, doctor, booking)
        for status in ("in_progress", "completed"):
            assert sql.one(MOVE, encounter, status) == status
        with sql.refused("PT409", "consultation_transition_not_allowed"):
            sql.rows(MOVE, encounter, "canceled")
    assert sql.one("select status from public.appointments where id = %s", booking) == "completed"
    assert sql.one("select total_consultations from public.doctors where id = %s", doctor) == 1
    sql.run("update public.doctors set consultation_fee = 70 where id = %s", doctor)
    assert sql.one("select consultation_rate::integer from public.consultations") == 50


@pytest.mark.parametrize("loss", [
    "update public.appointments set status = 'canceled', canceled_at = now()",
    "update public.appointments set starts_at = now() - interval '8 days'",
    "update public.patient_doctor_links set status = 'ended'",
    "update public.patients set deleted_at = now()",
])  # fmt: skip
def test_an_encounter_needs_care_or_a_current_booking(loss: str, sql: Sql) -> None:
    patient, doctor = sql.sign_up(), open_doctor(sql)
    sql.link(patient, doctor, "requested")
    book(sql, patient, doctor, tomorrow())
    add = "insert into public.consultations (patient_id, doctor_id, scheduled_at) values (%s, %s, now())"
    with sql.acting(doctor):
        assert sql.run(add, patient, doctor) == 1
        with sql.refused("42501", "row-level security"):
            sql.run(add, sql.one("select gen_random_uuid()"), doctor)
    sql.conn.execute(loss.encode())
    with sql.acting(doctor):
        assert sql.rows("select * from public.consultations") == []
        with sql.refused("42501", "row-level security"):
            sql.run(add, patient, doctor)


def test_a_patient_describes_symptoms_only_before_the_start(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    encounter = visit(sql, patient, doctor, "confirmed")
    tell = "select (public.describe_symptoms(%s, %s)).symptoms"
    with sql.acting(patient):
        assert sql.one(tell, encounter, "a cough") == "a cough"
        for text in (None, "x" * 10001):
            with sql.refused("PT422", "symptoms_invalid"):
                sql.rows(tell, encounter, text)
        assert sql.run("update public.consultations set diagnosis = 'fine'") == 0
        with sql.refused("PT404", "consultation_not_found"):
            sql.rows(MOVE, encounter, "canceled")
    with sql.acting(sql.sign_up()), sql.refused("PT404", "consultation_not_found"):
        sql.rows(tell, encounter, "mine now")
    with sql.acting(doctor):
        assert sql.run("update public.consultations set diagnosis = 'a cold'") == 1
        sql.rows(MOVE, encounter, "in_progress")
    with sql.acting(patient), sql.refused("PT409", "consultation_started"):
        sql.rows(tell, encounter, "more")

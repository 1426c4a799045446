"""The status changes of a booking, who makes them, and its reminders."""

import uuid
from dataclasses import dataclass
from itertools import product
from typing import LiteralString

import pytest

from tests.sql.support.bookings import book, open_doctor, tomorrow
from tests.sql.support.connection import Sql

MOVES = {
    (old, new)
    for old, follow in {
        "proposed": "awaiting_payment confirmed canceled declined expired",
        "awaiting_payment": "pending confirmed canceled expired",
        "pending": "confirmed canceled expired",
        "confirmed": "completed no_show canceled",
    }.items()
    for new in follow.split()
}
STATUSES = sorted({status for move in MOVES for status in move})
WAITING = ("proposed", "awaiting_payment")
CONFIRM: LiteralString = "select (public.confirm_appointment(%s)).status"
CANCEL: LiteralString = "select (public.cancel_appointment(%s, 'oth-weath')).status"
RESCHEDULE: LiteralString = "select (public.reschedule_appointment(%s, %s)).status"


@dataclass
class Booking:
    patient: uuid.UUID
    doctor: uuid.UUID
    id: uuid.UUID


@pytest.fixture
def booking(sql: Sql) -> Booking:
    """A pending booking in three days at 10:00."""
    patient, doctor = sql.sign_up(), open_doctor(sql)
    return Booking(patient, doctor, book(sql, patient, doctor, tomorrow(days=3)))


@pytest.mark.parametrize(("old", "new"), [pair for pair in product(STATUSES, STATUSES) if pair[0] != pair[1]])
def test_a_booking_changes_status_only_as_allowed(old: str, new: str, sql: Sql) -> None:
    at = None if old != "canceled" else tomorrow()
    until = tomorrow() if old in WAITING else None
    booking = book(sql, sql.sign_up(), sql.doctor(), tomorrow(), status=old, canceled_at=at, expires_at=until)
    move = "update public.appointments set status = %s, expires_at = %s where id = %s"
    until = tomorrow() if new in WAITING else None
    if (old, new) in MOVES:
        assert sql.run(move, new, until, booking) == 1
    else:
        with sql.refused("PT409", "appointment_transition_not_allowed"):
            sql.run(move, new, until, booking)


def test_only_the_doctor_can_confirm(booking: Booking, sql: Sql) -> None:
    for person in (booking.patient, sql.sign_up(), open_doctor(sql)):
        with sql.acting(person), sql.refused("PT404", "appointment_not_found"):
            sql.rows(CONFIRM, booking.id)
    with sql.acting(booking.doctor):
        assert sql.one(CONFIRM, booking.id) == "confirmed"
        with sql.refused("PT409", "appointment_transition_not_allowed"):
            sql.rows(CONFIRM, booking.id)


def test_a_patient_cancels_with_a_reason_and_only_once(booking: Booking, sql: Sql) -> None:
    with sql.acting(booking.patient):
        assert sql.one(CANCEL, booking.id) == "canceled"
    with sql.acting(booking.doctor), sql.refused("PT409", "appointment_transition_not_allowed"):
        sql.rows(CANCEL, booking.id)
    kept = "select canceled_by, cancel_reason, canceled_at is not null from public.appointments"
    assert sql.rows(kept) == [(booking.patient, "oth-weath", True)]
    told = "select user_id, type from public.notifications where type like 'appointment%'"
    assert sql.rows(told) == [(booking.doctor, "appointment.canceled")]


def test_only_the_two_sides_read_the_note_of_a_cancellation(booking: Booking, sql: Sql) -> None:
    agent, stranger = sql.sign_up(), sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = %s", agent)
    sql.run(
        "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", booking.patient, agent
    )
    cancel = "select (public.cancel_appointment(%s, 'pat', %s)).cancel_reason"
    read = "select note from public.cancellation_notes"
    with sql.acting(booking.patient):
        with sql.refused("PT422", "cancel_reason_invalid"):
            sql.rows("select public.cancel_appointment(%s, 'chemotherapy that day')", booking.id)
        for note in ("", "x" * 501):
            with sql.refused("PT422", "cancel_note_invalid"):
                sql.rows(cancel, booking.id, note)
        assert sql.one(cancel, booking.id, "chemotherapy that day") == "pat"
    for person, notes in ((booking.patient, 1), (booking.doctor, 1), (agent, 0), (stranger, 0)):
        with sql.acting(person):
            assert len(sql.rows(read)) == notes
    with sql.acting(agent):
        assert sql.rows("select cancel_reason from public.appointments") == [("pat",)]


def test_an_agent_cancels_without_a_note(booking: Booking, sql: Sql) -> None:
    agent = sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = %s", agent)
    sql.run(
        "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", booking.patient, agent
    )
    sql.run("update public.appointments set agent_id = %s", agent)
    with sql.acting(agent):
        with sql.refused("PT403", "role_not_allowed"):
            sql.rows("select public.cancel_appointment(%s, 'pat', 'she is ill')", booking.id)
        assert sql.one("select (public.cancel_appointment(%s)).cancel_reason", booking.id) == "other"


def test_a_booking_that_began_cannot_be_canceled(booking: Booking, sql: Sql) -> None:
    done, missed = "select public.complete_appointment(%s)", "select public.mark_no_show(%s)"
    with sql.acting(booking.doctor):
        sql.rows(CONFIRM, booking.id)
        for move in (done, missed):
            with sql.refused("PT409", "appointment_not_started"):
                sql.conn.execute(move.encode(), [booking.id])
    sql.run("update public.appointments set starts_at = now() - interval '5 minutes'")
    with sql.acting(booking.patient), sql.refused("PT409", "appointment_started"):
        sql.rows(CANCEL, booking.id)
    with sql.acting(booking.doctor):
        sql.conn.execute(done.encode(), [booking.id])
        with sql.refused("PT409", "appointment_transition_not_allowed"):
            sql.conn.execute(missed.encode(), [booking.id])


def test_a_booking_cannot_be_confirmed_after_it_began(booking: Booking, sql: Sql) -> None:
    sql.run("update public.appointments set starts_at = now() - interval '5 minutes'")
    with sql.acting(booking.doctor), sql.refused("PT409", "appointment_started"):
        sql.rows(CONFIRM, booking.id)
    with sql.acting(booking.patient):
        assert sql.one(CANCEL, booking.id) == "canceled"


def test_a_refused_move_keeps_the_booked_time(booking: Booking, sql: Sql) -> None:
    other = sql.sign_up()
    book(sql, other, booking.doctor, tomorrow(11, days=3))
    where = "select starts_at, status from public.appointments where id = %s"
    with sql.acting(booking.patient):
        for at, code, message in (
            (tomorrow(11, days=3), "PT409", "slot_taken"),
            (tomorrow(11, 10, days=3), "PT409", "outside_hours"),
            (tomorrow(days=-1), "PT422", "booking_in_the_past"), (tomorrow(days=200), "PT422", "too_far"),
        ):  # fmt: skip
            with sql.refused(code, message):
                sql.rows(RESCHEDULE, booking.id, at)
        assert sql.rows(where, booking.id) == [(tomorrow(days=3), "pending")]
        assert sql.one(RESCHEDULE, booking.id, tomorrow(10, 30, days=3)) == "pending"
        sql.rows(CANCEL, booking.id)
        with sql.refused("PT409", "appointment_not_movable"):
            sql.rows(RESCHEDULE, booking.id, tomorrow(12, days=3))
    with sql.acting(other), sql.refused("PT404", "appointment_not_found"):
        sql.rows(RESCHEDULE, booking.id, tomorrow(12, days=3))

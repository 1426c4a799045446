"""Booking from a phone: what is refused, and with which code."""

import uuid
from typing import Any

import pytest

from tests.sql.support.bookings import HALF_HOUR, book, open_doctor, tomorrow
from tests.sql.support.connection import Sql

STANDS = (
    "select status, appointment_number, slot_id is not null, ends_at from public.appointments where id = %s"
)


@pytest.fixture
def doctor(sql: Sql) -> uuid.UUID:
    return open_doctor(sql)


def test_a_booking_is_pending_and_has_a_number_and_hours(doctor: uuid.UUID, sql: Sql) -> None:
    patient, at = sql.sign_up(), tomorrow()
    with sql.acting(patient):
        first = book(sql, patient, doctor, at)
        second = book(sql, patient, doctor, at + HALF_HOUR, duration_minutes=60)
    ((status, number, in_hours, ends_at),) = sql.rows(STANDS, first)
    assert (status, in_hours, ends_at) == ("pending", True, at + HALF_HOUR)
    assert number.startswith("#")
    assert int(number[1:]) > 10000
    assert number != sql.rows(STANDS, second)[0][1]
    with sql.acting(doctor):
        assert sql.one("select count(*) from public.appointments") == 2


@pytest.mark.parametrize(("at", "columns", "code", "message"), [
    (tomorrow(days=-1), {}, "PT422", "booking_in_the_past"),
    (tomorrow(days=181), {}, "PT422", "booking_too_far_ahead"),
    (tomorrow(minute=10), {}, "PT409", "outside_hours"),
    (tomorrow(), {"duration_minutes": 45}, "PT409", "outside_hours"),
    (tomorrow(23, 30), {"duration_minutes": 60}, "PT409", "outside_hours"),
    (tomorrow(), {"duration_minutes": 0}, "23514", "appointments_duration_minutes_range"),
    (tomorrow(0), {"duration_minutes": 510}, "23514", "appointments_duration_minutes_range"),
    (tomorrow(), {"type": "chat"}, "23514", "appointments_type_check"),
    (tomorrow(), {"consultation_type": "smoke"}, "23514", "appointments_consultation_type_check"),
    (tomorrow(), {"status": "confirmed"}, "42501", "permission denied"),
    (tomorrow(), {"hospital_id": None}, "42501", "permission denied"),
    (tomorrow(), {"appointment_number": "#1"}, "42501", "permission denied"),
])  # fmt: skip
def test_a_refused_booking_states_its_reason(
    at: Any, columns: Any, code: str, message: str, doctor: uuid.UUID, sql: Sql
) -> None:
    patient = sql.sign_up()
    with sql.acting(patient):
        with sql.refused(code, message):
            book(sql, patient, doctor, at, **columns)
        book(sql, patient, doctor, tomorrow())


@pytest.mark.parametrize("loss", [
    "update public.doctors set is_available = false where id = %s",
    "update public.profiles set is_verified = false where id = %s",
    "update public.profiles set is_active = false where id = %s",
])  # fmt: skip
def test_a_doctor_who_takes_no_bookings_cannot_be_booked(loss: str, doctor: uuid.UUID, sql: Sql) -> None:
    patient = sql.sign_up()
    sql.conn.execute(loss.encode(), [doctor])
    with sql.acting(patient), sql.refused("PT409", "doctor_not_available"):
        book(sql, patient, doctor, tomorrow())


@pytest.mark.parametrize(("status", "code"), [("blocked", "doctor_not_available"), ("ended", "link_ended")])
def test_a_patient_whose_link_ended_cannot_book(status: str, code: str, doctor: uuid.UUID, sql: Sql) -> None:
    patient = sql.sign_up()
    sql.link(patient, doctor, status)
    with sql.acting(patient), sql.refused("PT409", code):
        book(sql, patient, doctor, tomorrow())


def test_a_patient_books_again_when_the_doctor_has_approved(doctor: uuid.UUID, sql: Sql) -> None:
    patient = sql.sign_up()
    link = sql.link(patient, doctor, "ended")
    with sql.acting(patient):
        sql.rows("select public.renew_link(%s)", link)
        with sql.refused("PT409", "link_ended"):
            book(sql, patient, doctor, tomorrow())
    sql.run("update public.patient_doctor_links set status = 'active' where id = %s", link)
    with sql.acting(patient):
        book(sql, patient, doctor, tomorrow())


def test_neither_side_has_two_bookings_at_once(doctor: uuid.UUID, sql: Sql) -> None:
    patient, other, second = sql.sign_up(), sql.sign_up(), open_doctor(sql)
    with sql.acting(patient):
        booking = book(sql, patient, doctor, tomorrow(), duration_minutes=60)
        with sql.refused("PT409", "patient_busy"):
            book(sql, patient, second, tomorrow(10, 30))
    with sql.acting(other):
        with sql.refused("PT409", "slot_taken"):
            book(sql, other, doctor, tomorrow(10, 30))
        book(sql, other, doctor, tomorrow(11))
    with sql.acting(patient):
        sql.rows("select public.cancel_appointment(%s)", booking)
        book(sql, patient, second, tomorrow(10, 30))


@pytest.mark.parametrize("name", ["appointments_doctor_no_overlap", "appointments_patient_no_overlap"])
def test_exclusion_constraints_refuse_overlaps_for_every_role(name: str, doctor: uuid.UUID, sql: Sql) -> None:
    patient = sql.sign_up()
    book(sql, patient, doctor, tomorrow())
    with sql.refused("23P01", name):
        if "doctor" in name:
            book(sql, sql.sign_up(), doctor, tomorrow(10, 15))
        else:
            book(sql, patient, sql.doctor(), tomorrow(10, 15))
    book(sql, patient, doctor, tomorrow(10, 15), status="completed")


def test_strangers_cannot_book_for_others_or_see_bookings(doctor: uuid.UUID, sql: Sql) -> None:
    patient, stranger = sql.sign_up(), sql.sign_up()
    book(sql, patient, doctor, tomorrow())
    with sql.acting(stranger):
        for at in (tomorrow(), tomorrow(11), tomorrow(days=-5)):
            with sql.refused("42501", "row-level security"):
                book(sql, patient, doctor, at)
        assert sql.rows("select * from public.appointments") == []

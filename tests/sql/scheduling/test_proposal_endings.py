"""How a proposal ends: what is checked again, what the job does, what happens to the encounter."""

from typing import LiteralString

import pytest

from tests.sql.scheduling.test_moves import RESCHEDULE, Booking
from tests.sql.scheduling.test_proposals import ACCEPT, NEW, OLD, PROPOSE, STATE
from tests.sql.support.bookings import book, open_doctor, tomorrow
from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told


@pytest.fixture
def booking(sql: Sql) -> Booking:
    """A pending booking in three days at 10:00, with a doctor who is linked with the patient."""
    patient, doctor = sql.sign_up(), open_doctor(sql)
    sql.link(patient, doctor)
    return Booking(patient, doctor, book(sql, patient, doctor, OLD))


@pytest.mark.parametrize(("change", "problem"), [
    ("update public.patient_doctor_links set status = 'ended'", "link_ended"),
    ("update public.doctors set is_available = false", "doctor_not_available"),
    ("update public.profiles set is_active = false where role = 'doctor'", "doctor_not_available"),
    ("delete from public.availability_slots", "outside_hours"),
    ("update public.appointments set expires_at = now() - interval '1 second'", "proposal_not_open"),
])  # fmt: skip
def test_accepting_checks_again_what_has_changed(
    change: str, problem: str, booking: Booking, sql: Sql
) -> None:
    with sql.acting(booking.doctor):
        sql.rows(RESCHEDULE, booking.id, NEW)
    sql.conn.execute(change.encode())
    with sql.acting(booking.patient), sql.refused("PT409", problem):
        sql.rows(ACCEPT, booking.id)


def test_the_job_ends_what_nobody_answered(booking: Booking, sql: Sql) -> None:
    with sql.acting(booking.doctor):
        sql.rows(RESCHEDULE, booking.id, NEW)
        made = sql.one(PROPOSE, booking.patient, tomorrow(16, days=2))
    unpaid = book(sql, booking.patient, booking.doctor, tomorrow(9), status="awaiting_payment",
                  expires_at=tomorrow(8))  # fmt: skip
    unconfirmed = book(sql, booking.patient, open_doctor(sql), tomorrow(9, days=-1))
    expire = "select workflows.expire_bookings() ->> 'bookings'"
    assert sql.one(expire) == "1"
    sql.run("update public.appointments set expires_at = now() where expires_at is not null")
    assert [sql.one(expire), sql.one(expire)] == ["3", "0"]
    for key, status in (
        (booking.id, "pending"),
        (made, "expired"),
        (unpaid, "expired"),
        (unconfirmed, "expired"),
    ):
        assert sql.rows(STATE, key)[0][0::2] == (status, None)
    assert told(sql, booking.patient).count("appointment.expired") == 4
    assert told(sql, booking.doctor).count("appointment.expired") == 3


def test_an_encounter_that_has_not_begun_moves_with_its_booking(booking: Booking, sql: Sql) -> None:
    with sql.acting(booking.doctor):
        visit = sql.one(
            """insert into public.consultations (patient_id, doctor_id, appointment_id, scheduled_at)
               values (%s, %s, %s, now()) returning id""", booking.patient, booking.doctor, booking.id,
        )  # fmt: skip
        planned: LiteralString = "select scheduled_at from public.consultations where id = %s"
        assert sql.one(planned, visit) == OLD
        sql.rows(RESCHEDULE, booking.id, NEW)
        assert sql.one(planned, visit) == OLD
    with sql.acting(booking.patient):
        sql.rows(ACCEPT, booking.id)
    assert sql.one(planned, visit) == NEW

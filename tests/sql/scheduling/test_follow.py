"""A booking has reminders and a note for the doctor; canceling it cancels its encounter."""

import uuid

import pytest

from tests.sql.scheduling.test_moves import CANCEL, CONFIRM, RESCHEDULE, Booking
from tests.sql.support.bookings import book, open_doctor, tomorrow
from tests.sql.support.connection import Sql


@pytest.fixture
def booking(sql: Sql) -> Booking:
    """A pending booking in three days at 10:00."""
    patient, doctor = sql.sign_up(), open_doctor(sql)
    return Booking(patient, doctor, book(sql, patient, doctor, tomorrow(days=3)))


def test_reminders_are_planned_twice_in_chosen_channels(booking: Booking, sql: Sql) -> None:
    sql.run(
        """insert into public.user_settings (user_id, email_notifications, sms_notifications)
           values (%s, false, true) on conflict (user_id) do update
           set email_notifications = false, sms_notifications = true""", booking.patient,
    )  # fmt: skip
    with sql.acting(booking.doctor):
        sql.rows(CONFIRM, booking.id)
    planned = """select channel, (extract(epoch from a.starts_at - r.remind_at) / 3600)::integer
                 from public.appointment_reminders as r join public.appointments as a on a.id = appointment_id
                 where r.status = 'pending' order by 1, 2"""
    with sql.acting(booking.patient):
        assert sql.rows(planned) == [("push", 1), ("push", 24), ("sms", 1), ("sms", 24)]
        sql.rows(RESCHEDULE, booking.id, tomorrow(11, days=3))
        assert sql.rows(planned) == []  # until the doctor confirms again
    with sql.acting(booking.doctor):
        sql.rows(CONFIRM, booking.id)
        assert sql.rows("select * from public.appointment_reminders") == []
        sql.rows(RESCHEDULE, booking.id, tomorrow(12, days=3))
    with sql.acting(booking.patient):
        sql.rows("select public.accept_proposal(%s)", booking.id)
        assert len(sql.rows(planned)) == 4
        sql.rows(CANCEL, booking.id)
        assert sql.rows(planned) == []


def test_the_manager_of_a_dependant_is_reminded(sql: Sql) -> None:
    doctor, parent = open_doctor(sql), sql.sign_up()
    child = sql.one("insert into public.patients (name) values ('Ben') returning id")
    sql.run(
        """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
           values (%s, %s, 'primary', now())""", child, parent,
    )  # fmt: skip
    with sql.acting(parent):
        booking = book(sql, child, doctor, tomorrow(days=3))
    with sql.acting(doctor):
        sql.rows(CONFIRM, booking)
    with sql.acting(parent):
        assert sql.one("select count(*) from public.appointment_reminders where status = 'pending'") == 4


def test_canceling_a_booking_cancels_its_encounter(booking: Booking, sql: Sql) -> None:
    with sql.acting(booking.doctor):
        encounter = sql.one(
            """insert into public.consultations (patient_id, doctor_id, appointment_id, scheduled_at)
               values (%s, %s, %s, now()) returning id""", booking.patient, booking.doctor, booking.id,
        )  # fmt: skip
        sql.rows("select public.move_consultation(%s, 'confirmed')", encounter)
    with sql.acting(booking.patient):
        sql.rows(CANCEL, booking.id)
    assert sql.one("select status from public.consultations") == "canceled"


def test_only_patient_and_doctor_read_the_note(booking: Booking, sql: Sql) -> None:
    agent = sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = %s", agent)
    sql.run(
        "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", booking.patient, agent
    )
    add = """insert into public.appointment_notes (appointment_id, notes) values (%s, 'a cough')
             returning doctor_id"""
    with sql.acting(agent), sql.refused("42501", "row-level security"):
        sql.rows(add, booking.id)
    with sql.acting(booking.patient):
        assert sql.one(add, booking.id) == booking.doctor
        with sql.refused("23505", "appointment_notes_one_each"):
            sql.rows(add, booking.id)
        with sql.refused("42501", "row-level security"):
            sql.rows(add, uuid.uuid4())
    read = "select notes from public.appointment_notes"
    with sql.acting(agent):
        assert sql.rows(read) == []
        assert sql.one("select count(*) from public.appointments") == 1
    with sql.acting(booking.doctor):
        assert sql.rows(read) == [("a cough",)]
    sql.link(booking.patient, booking.doctor, "blocked")
    with sql.acting(booking.doctor):
        assert sql.rows(read) == []

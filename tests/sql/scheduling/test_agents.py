"""Bookings by agents and at hospitals, and their audit rows."""

import uuid

import pytest

from tests.sql.support.bookings import book, hours, open_doctor, tomorrow
from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told


@pytest.fixture
def doctor(sql: Sql) -> uuid.UUID:
    return open_doctor(sql)


def test_an_agent_books_in_their_own_name_while_assigned(doctor: uuid.UUID, sql: Sql) -> None:
    patient, agent, other = sql.sign_up(), sql.sign_up(), sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = any(%s)", [agent, other])
    sql.run("insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", patient, agent)
    with sql.acting(agent):
        for columns in ({}, {"agent_id": other}):
            with sql.refused("42501", "row-level security"):
                book(sql, patient, doctor, tomorrow(), **columns)
        booking = book(sql, patient, doctor, tomorrow(), agent_id=agent)
        assert sql.one("select count(*) from public.appointments") == 1
    with sql.acting(patient), sql.refused("42501", "row-level security"):
        book(sql, patient, doctor, tomorrow(12), agent_id=agent)
    sql.run("update public.agent_assignments set status = 'completed', completed_at = now()")
    with sql.acting(agent):
        assert sql.rows("select * from public.appointments") == []
        # private.my_appointment checks the current assignment, not who booked.
        with sql.refused("PT404", "appointment_not_found"):
            sql.one("select public.cancel_appointment(%s)", booking)
        with sql.refused("42501", "row-level security"):
            book(sql, patient, doctor, tomorrow(12), agent_id=agent)


HELPED = """insert into public.agent_assisted_patients
                (patient_id, agent_id, assistance_type, status, last_interaction_at)
            values (%s, %s, %s, %s, now() - %s * interval '1 hour')"""


def test_an_agents_booking_is_counted_and_both_sides_notified(doctor: uuid.UUID, sql: Sql) -> None:
    patient, agent, other = sql.sign_up(), sql.sign_up(), sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = any(%s)", [agent, other])
    assign = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)"
    for person in (agent, other):
        sql.run(assign, patient, person)
    for person, kind, status, hours_ago in (
        (agent, "bookings", "active", 1), (agent, "visits", "active", 2), (agent, "papers", "completed", 0),
        (other, "bookings", "active", 1),
    ):  # fmt: skip
        sql.run(HELPED, patient, person, kind, status, hours_ago)
    with sql.acting(agent):
        book(sql, patient, doctor, tomorrow(), agent_id=agent)
        with sql.refused("PT409", "slot_taken"):
            book(sql, patient, doctor, tomorrow(), agent_id=agent)
        book(sql, patient, doctor, tomorrow(12), agent_id=agent)
    counted = """select agent_id, assistance_type, appointment_booking_count
                 from public.agent_assisted_patients where appointment_booking_count > 0"""
    assert sql.rows(counted) == [(agent, "bookings", 2)]
    assert told(sql, doctor) == told(sql, patient) == ["appointment.requested"] * 2
    assert told(sql, agent) == []


def test_a_booking_notifies_only_the_other_side(doctor: uuid.UUID, sql: Sql) -> None:
    patient, helper = sql.sign_up(), sql.sign_up()
    sql.run(HELPED, patient, helper, "bookings", "active", 1)
    with sql.acting(patient):
        book(sql, patient, doctor, tomorrow())
    assert (told(sql, doctor), told(sql, patient)) == (["appointment.requested"], [])
    assert sql.one("select sum(appointment_booking_count) from public.agent_assisted_patients") == 0
    book(sql, patient, doctor, tomorrow(12))  # an operator imports a booking
    assert told(sql, doctor) == ["appointment.requested"]


def test_a_booking_is_at_the_hospital_of_its_hours(sql: Sql) -> None:
    doctor, patient = sql.doctor(), sql.sign_up()
    hospital = sql.one(
        "insert into public.hospitals (name, verification_status) values ('General', 'verified') returning id"
    )
    sql.run("insert into public.hospital_staff (hospital_id, profile_id) values (%s, %s)", hospital, doctor)
    at = tomorrow(days=3)
    day = (at.weekday() + 1) % 7
    hours(sql, doctor, day_of_week=day, hospital_id=hospital)
    with sql.acting(patient):
        booking = book(sql, patient, doctor, at)
    assert sql.one("select hospital_id from public.appointments where id = %s", booking) == hospital


def test_doctors_publish_hours_only_where_they_work(sql: Sql) -> None:
    doctor = sql.doctor()
    hospital = sql.one(
        "insert into public.hospitals (name, verification_status) values ('G', 'verified') returning id"
    )
    with sql.acting(doctor), sql.refused("42501", "row-level security"):
        hours(sql, doctor, hospital_id=hospital)
    sql.run("insert into public.hospital_staff (hospital_id, profile_id) values (%s, %s)", hospital, doctor)
    with sql.acting(doctor):
        hours(sql, doctor, hospital_id=hospital)


def test_each_booking_leaves_one_audit_row(doctor: uuid.UUID, sql: Sql) -> None:
    patient = sql.sign_up()
    count = "select count(*) from public.audit_logs where resource_type = 'appointments'"
    with sql.acting(patient):
        booking = book(sql, patient, doctor, tomorrow())
    assert sql.one(count) == 1
    with sql.acting(doctor):
        sql.rows("select public.confirm_appointment(%s)", booking)
    log = sql.rows(
        """select user_id, patient_id, action_type from public.audit_logs
           where resource_type = 'appointments' order by id desc limit 1"""
    )
    assert (sql.one(count), log) == (2, [(doctor, patient, "appointments.confirmed")])

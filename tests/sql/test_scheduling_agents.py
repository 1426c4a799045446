"""Bookings of agents and at hospitals, and their trace in the audit."""

import uuid

import pytest

from tests.sql.bookings import book, hours, open_doctor, tomorrow
from tests.sql.support import Sql


@pytest.fixture
def doctor(sql: Sql) -> uuid.UUID:
    return open_doctor(sql)


def test_an_assigned_agent_books_in_their_own_name_only(doctor: uuid.UUID, sql: Sql) -> None:
    patient, agent, other = sql.sign_up(), sql.sign_up(), sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = any(%s)", [agent, other])
    sql.run("insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", patient, agent)
    with sql.acting(agent):
        for columns in ({}, {"agent_id": other}):
            with sql.refused("42501", "row-level security"):
                book(sql, patient, doctor, tomorrow(), **columns)
        book(sql, patient, doctor, tomorrow(), agent_id=agent)
        assert sql.one("select count(*) from public.appointments") == 1
    with sql.acting(patient), sql.refused("42501", "row-level security"):
        book(sql, patient, doctor, tomorrow(12), agent_id=agent)
    sql.run("update public.agent_assignments set status = 'completed', completed_at = now()")
    with sql.acting(agent):
        assert sql.rows("select * from public.appointments") == []
        with sql.refused("42501", "row-level security"):
            book(sql, patient, doctor, tomorrow(12), agent_id=agent)


def test_a_booking_is_at_the_hospital_its_hours_are_at(sql: Sql) -> None:
    doctor, patient = sql.doctor(), sql.sign_up()
    hospital = sql.one("insert into public.hospitals (name) values ('General') returning id")
    at = tomorrow(days=3)
    day = (at.weekday() + 1) % 7
    hours(sql, doctor, day_of_week=day, hospital_id=hospital)
    with sql.acting(patient):
        booking = book(sql, patient, doctor, at)
    assert sql.one("select hospital_id from public.appointments where id = %s", booking) == hospital


def test_doctors_publish_for_hospitals_they_work_at_only(sql: Sql) -> None:
    doctor = sql.doctor()
    hospital = sql.one("insert into public.hospitals (name) values ('General') returning id")
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

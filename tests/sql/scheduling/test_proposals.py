"""What a doctor proposes waits for the patient's side, and opens nothing until it is accepted."""

import uuid
from typing import LiteralString

import pytest

from tests.sql.scheduling.test_moves import CANCEL, CONFIRM, RESCHEDULE, Booking
from tests.sql.support.bookings import book, open_doctor, tomorrow
from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told

ACCEPT: LiteralString = "select (public.accept_proposal(%s)).status"
DECLINE: LiteralString = "select (public.decline_proposal(%s)).status"
WITHDRAW: LiteralString = "select (public.withdraw_proposal(%s)).status"
PROPOSE: LiteralString = "select (public.propose_appointment(%s, %s)).id"
STATE: LiteralString = "select status, starts_at, proposed_starts_at from public.appointments where id = %s"
FREE: LiteralString = """
    select count(*) from public.free_slots(%s, (%s::timestamptz)::date, (%s::timestamptz)::date)
    where starts_at = %s
"""
OLD, NEW = tomorrow(days=3), tomorrow(15, days=2)


@pytest.fixture
def booking(sql: Sql) -> Booking:
    """A pending booking in three days at 10:00, with a doctor who is linked with the patient."""
    patient, doctor = sql.sign_up(), open_doctor(sql)
    sql.link(patient, doctor)
    return Booking(patient, doctor, book(sql, patient, doctor, OLD))


def is_free(sql: Sql, doctor: uuid.UUID) -> bool:
    return bool(sql.one(FREE, doctor, NEW, NEW, NEW))


@pytest.mark.parametrize("confirmed", [True, False])
def test_a_doctors_move_is_a_proposal(booking: Booking, confirmed: bool, sql: Sql) -> None:
    status = "confirmed" if confirmed else "pending"
    with sql.acting(booking.doctor):
        if confirmed:
            sql.rows(CONFIRM, booking.id)
        assert sql.one(RESCHEDULE, booking.id, NEW) == status
    assert sql.rows(STATE, booking.id) == [(status, OLD, NEW)]
    assert not is_free(sql, booking.doctor), "the proposed time is held"
    with sql.acting(booking.patient):
        assert sql.one(ACCEPT, booking.id) == "confirmed"
        with sql.refused("PT409", "proposal_not_open"):
            sql.rows(ACCEPT, booking.id)
    assert sql.rows(STATE, booking.id) == [("confirmed", NEW, None)]
    assert told(sql, booking.patient)[-1] == "appointment.proposed"
    assert told(sql, booking.doctor)[-1] == "appointment.confirmed"


@pytest.mark.parametrize("ending", [DECLINE, WITHDRAW, CANCEL, "move"])
def test_a_proposal_ends_in_other_ways_too(booking: Booking, ending: str, sql: Sql) -> None:
    with sql.acting(booking.doctor):
        sql.rows(RESCHEDULE, booking.id, NEW)
    with sql.acting(booking.doctor if ending == WITHDRAW else booking.patient):
        values = [booking.id, tomorrow(16, days=4)] if ending == "move" else [booking.id]
        sql.conn.execute((RESCHEDULE if ending == "move" else ending).encode(), values)
    kept = {CANCEL: ("canceled", OLD, None), "move": ("pending", tomorrow(16, days=4), None)}
    assert sql.rows(STATE, booking.id) == [kept.get(ending, ("pending", OLD, None))]
    assert is_free(sql, booking.doctor)
    with sql.acting(booking.patient), sql.refused("PT409", "proposal_not_open"):
        sql.rows(ACCEPT, booking.id)


def test_only_the_patients_side_answers_a_proposal(booking: Booking, sql: Sql) -> None:
    agent, viewer, parent = sql.sign_up(), sql.sign_up(), sql.sign_up()
    sql.run("update public.profiles set role = 'agent' where id = %s", agent)
    sql.run(
        "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", booking.patient, agent
    )
    for person, role in ((viewer, "viewer"), (parent, "primary")):
        sql.run(
            """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
               values (%s, %s, %s, now())""", booking.patient, person, role,
        )  # fmt: skip
    with sql.acting(booking.doctor):
        sql.rows(RESCHEDULE, booking.id, NEW)
    for person in (booking.doctor, agent, viewer, open_doctor(sql), sql.sign_up()):
        for answer in (ACCEPT, DECLINE):
            with sql.acting(person), sql.refused("PT404", "appointment_not_found"):
                sql.conn.execute(answer.encode(), [booking.id])
    with sql.acting(parent), sql.refused("PT404", "appointment_not_found"):
        sql.rows(WITHDRAW, booking.id)
    with sql.acting(parent):
        assert sql.one(ACCEPT, booking.id) == "confirmed"


def test_a_doctor_proposes_an_appointment_to_their_patients(booking: Booking, sql: Sql) -> None:
    stranger = sql.sign_up()
    with sql.acting(booking.doctor):
        made = sql.one(PROPOSE, booking.patient, NEW)
        for move in (CONFIRM, "select public.complete_appointment(%s)"):
            with sql.refused("PT409", "appointment"):
                sql.conn.execute(move.encode(), [made])
        for person in (stranger, uuid.uuid4(), None):
            with sql.refused("PT404", "patient_not_found"):
                sql.rows(PROPOSE, person, tomorrow(16, days=2))
        with sql.refused("PT409", "slot_taken"):
            sql.rows(PROPOSE, booking.patient, NEW)
        for hour in (16, 17):
            sql.rows(PROPOSE, booking.patient, tomorrow(hour, days=2))
        with sql.refused("PT409", "too_many_proposals"):
            sql.rows(PROPOSE, booking.patient, tomorrow(18, days=2))
    assert not is_free(sql, booking.doctor)
    with sql.acting(booking.patient):
        assert sql.one(ACCEPT, made) == "confirmed"
        ((other,),) = sql.rows(
            "select id from public.appointments where starts_at = %s", tomorrow(16, days=2)
        )
        assert sql.one(DECLINE, other) == "declined"
        with sql.refused("PT404", "patient_not_found"):
            sql.rows(PROPOSE, booking.patient, tomorrow(19, days=2))
    assert told(sql, booking.patient).count("appointment.proposed") == 3


def test_a_doctor_never_learns_of_bookings_with_others(booking: Booking, sql: Sql) -> None:
    other = open_doctor(sql)
    book(sql, booking.patient, other, NEW)
    with sql.acting(booking.doctor):
        assert sql.one(RESCHEDULE, booking.id, NEW) == "pending"
        sql.rows(PROPOSE, booking.patient, tomorrow(15, 30, days=2))
    with sql.acting(booking.patient), sql.refused("PT409", "patient_busy"):
        sql.rows(ACCEPT, booking.id)


@pytest.mark.parametrize("ended", [
    "update public.appointments set status = 'canceled', canceled_at = now()",
    "update public.appointments set starts_at = now() - interval '1 minute'",
])  # fmt: skip
def test_a_booking_is_checked_before_its_new_time(ended: str, booking: Booking, sql: Sql) -> None:
    busy, past = tomorrow(11, days=3), tomorrow(days=-1)
    book(sql, sql.sign_up(), booking.doctor, busy)
    book(sql, booking.patient, open_doctor(sql), NEW)
    sql.conn.execute((ended + " where id = %s").encode(), [booking.id])
    for person in (booking.doctor, booking.patient):
        for at in (NEW, busy, past, tomorrow(9, 10, days=3), tomorrow(days=200), tomorrow(9, days=3)):
            with sql.acting(person), sql.refused("PT409", "appointment_not_movable"):
                sql.rows(RESCHEDULE, booking.id, at)

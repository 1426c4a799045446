"""Emergencies from an app: who may request help, who may cancel, who sees the request."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import administrator, ambulance, emergency, hospital, physician, ride
from tests.sql.support.violations.attempts import insert

CALL = "insert into public.emergency_requests (patient_id, emergency_type) values (%s, 'fall') returning id"
RIDE = """insert into public.ambulance_requests (patient_id, emergency_type, pickup_address, contact_phone)
          values (%s, 'fall', '1 Test Road', '+2348000000001') returning id"""
CANCEL = "select (public.cancel_emergency(%s)).status"
CANCEL_RIDE = "select (public.cancel_ambulance_request(%s)).status"


def test_a_patient_asks_for_help_and_cancels(sql: Sql) -> None:
    patient = sql.sign_up()
    with sql.acting(patient):
        for call, cancel, table in (
            (CALL, CANCEL, "emergency_requests"),
            (RIDE, CANCEL_RIDE, "ambulance_requests"),
        ):
            key = sql.one(call, patient)
            row = f"select status, requested_by, ended_at from public.{table} where id = %s"
            assert sql.conn.execute(row.encode(), [key]).fetchall() == [("pending", patient, None)]
            assert sql.one(cancel, key) == "canceled"
            with sql.refused("PT409", "transition_not_allowed"):
                sql.one(cancel, key)
    stranger = sql.sign_up()
    key, asked = emergency(sql, patient), ride(sql, patient)
    with sql.acting(stranger):
        with sql.refused("PT404", "emergency_not_found"):
            sql.one(CANCEL, key)
        with sql.refused("PT404", "ambulance_request_not_found"):
            sql.one(CANCEL_RIDE, asked)


def test_managers_are_notified_except_the_caller(sql: Sql) -> None:
    child = sql.one("insert into public.patients (name) values ('Ben') returning id")
    adult, mother, father, aunt, former = (sql.sign_up() for _ in range(5))
    for person, role, active in (
        (mother, "primary", True), (father, "primary", True), (aunt, "viewer", True),
        (former, "primary", False),
    ):  # fmt: skip
        sql.run(
            """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at, is_active)
               select p, %s, %s, now(), %s from unnest(%s::uuid[]) as p""",
            person, role, active, [child, adult],
        )  # fmt: skip
    with sql.acting(mother):
        sql.one(CALL, child)
        sql.one(CALL, adult)
    assert told(sql, father) == ["emergency.requested"] * 2
    assert told(sql, adult) == ["emergency.requested"]
    with sql.acting(adult):
        sql.one(CALL, adult)
    assert told(sql, mother) == ["emergency.requested"]
    assert len(told(sql, father)) == 3
    assert len(told(sql, adult)) == 1
    assert told(sql, aunt) == told(sql, former) == []


def test_canceling_a_ride_frees_the_ambulance(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    vehicle = ambulance(sql, at)
    key = ride(sql, patient, assigned_hospital_id=at, ambulance_id=vehicle, status="en_route")
    with sql.acting(patient):
        assert sql.one(CANCEL_RIDE, key) == "canceled"
    assert sql.one("select status from public.ambulances where id = %s", vehicle) == "available"


def test_twenty_emergencies_an_hour_are_the_limit(sql: Sql) -> None:
    patient, other = sql.sign_up(), sql.sign_up()
    with sql.acting(patient):
        for call in [CALL] * 10 + [RIDE] * 10:
            sql.one(call, patient)
        for call in (CALL, RIDE):
            with sql.refused("PT429", "too_many_calls_for_help"):
                sql.one(call, patient)
    with sql.acting(other):
        sql.one(CALL, other)
    sql.run("update public.emergency_requests set created_at = now() - interval '61 minutes'")
    with sql.acting(patient):
        sql.one(CALL, patient)


@pytest.mark.parametrize(("offer", "seen"), [
    ("status = 'offered'", 1), ("status = 'accepted', answered_at = now()", 1),
    ("status = 'declined', answered_at = now()", 0), ("status = 'withdrawn', answered_at = now()", 0),
    ("offered_at = now() - interval '1 hour', expires_at = now()", 0),
])  # fmt: skip
def test_a_hospital_sees_a_request_while_its_offer_is_open(offer: str, seen: int, sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    desk, call, asked = administrator(sql, at), emergency(sql, patient), ride(sql, patient)
    for request in ({"emergency_request_id": call}, {"ambulance_request_id": asked}):
        key = insert(sql, "dispatch_offers", {**request, "hospital_id": at})
        sql.conn.execute(f"update public.dispatch_offers set {offer} where id = %s".encode(), [key])
    with sql.acting(desk):
        assert len(sql.rows("select * from public.emergency_requests")) == seen
        assert len(sql.rows("select * from public.ambulance_requests")) == seen
        assert len(sql.rows("select * from public.dispatch_offers")) == 2
        assert patient_rows(sql, patient) == 0


def test_a_hospital_sees_a_patient_while_the_emergency_lasts(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    desk = administrator(sql, at)
    call = emergency(sql, patient, hospital_id=at, status="accepted")
    with sql.acting(desk):
        assert patient_rows(sql, patient) == 1
    sql.run("update public.emergency_requests set status = 'resolved' where id = %s", call)
    with sql.acting(desk):
        assert patient_rows(sql, patient) == 0
    asked = ride(sql, patient, assigned_hospital_id=at, ambulance_id=ambulance(sql, at), status="assigned")
    with sql.acting(desk):
        assert patient_rows(sql, patient) == 1
    sql.run("update public.ambulance_requests set status = 'canceled' where id = %s", asked)
    with sql.acting(desk):
        assert patient_rows(sql, patient) == 0
        assert len(sql.rows("select * from public.emergency_requests")) == 1


def test_a_doctor_sees_the_emergency_they_are_assigned_to(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    sent, other = physician(sql, at), physician(sql, at)
    emergency(sql, patient, hospital_id=at, assigned_physician_id=sent, status="assigned")
    for doctor, seen in ((sent, 1), (other, 0)):
        with sql.acting(doctor):
            assert len(sql.rows("select * from public.emergency_requests")) == seen
    sql.run("update public.profiles set is_verified = false where id = %s", sent)
    with sql.acting(sent):
        assert sql.rows("select * from public.emergency_requests") == []


def test_an_audit_row_of_an_offer_names_hospital_and_patient(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    last = "select patient_id, hospital_id, action_category from public.audit_logs order by id desc limit 1"
    for request in (
        {"emergency_request_id": emergency(sql, patient)},
        {"ambulance_request_id": ride(sql, patient)},
    ):
        insert(sql, "dispatch_offers", {**request, "hospital_id": at})
        assert sql.rows(last) == [(patient, at, "emergency")]
    ride(sql, patient, assigned_hospital_id=at)
    assert sql.rows(last) == [(patient, at, "emergency")]
    sql.run("update public.hospitals set capacity = 5 where id = %s", at)
    assert sql.rows(last) == [(None, at, "system_admin")]


def patient_rows(sql: Sql, patient: uuid.UUID) -> int:
    """1 if the caller can read the patient's row, else 0."""
    return len(sql.rows("select * from public.patients where id = %s", patient))

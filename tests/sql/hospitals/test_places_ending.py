"""Requests for a place that are over, not allowed or incomplete, and stays that end."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import administrator, admission, emergency, hospital
from tests.sql.support.places import ANSWER, ASK, WITHDRAW, Scene, seen


def test_an_expired_request_is_over_and_makes_room(sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.patient):
        request = sql.one(ASK, scene.at, scene.patient, "admission")
    sql.run("""update public.place_requests
               set created_at = now() - interval '15 days', expires_at = now() - interval '1 day'""")
    assert not seen(sql, scene.desk, scene.patient)
    with sql.acting(scene.desk), sql.refused("PT409", "place_request_ended"):
        sql.one(ANSWER, request, True)
    with sql.acting(scene.patient):
        sql.one(ASK, scene.at, scene.patient, "admission")
    assert sql.one("select status from public.place_requests where id = %s", request) == "expired"


def test_people_apart_and_former_managers_ask_nothing(sql: Sql) -> None:
    scene, caregiver = Scene.new(sql), sql.sign_up()
    member = """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
                values (%s, %s, 'primary', now())"""
    sql.run(member, scene.patient, caregiver)
    with sql.acting(sql.sign_up()), sql.refused("PT404", "patient_not_found"):
        sql.one(ASK, scene.at, scene.patient, "admission")
    with sql.acting(caregiver):
        request = sql.one(ASK, scene.at, scene.patient, "admission")
    assert told(sql, scene.patient) == ["place.asked"]
    assert seen(sql, scene.desk, scene.patient)
    sql.run("update public.patient_caregivers set is_active = false where caregiver_id = %s", caregiver)
    assert not seen(sql, scene.desk, scene.patient)
    with sql.acting(caregiver), sql.refused("PT404", "place_request_not_found"):
        sql.one(WITHDRAW, request)
    with sql.acting(sql.sign_up()), sql.refused("PT404", "place_request_not_found"):
        sql.one(ANSWER, request, True)


def test_a_hospital_that_is_not_listed_takes_nobody(sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.doctor):
        request = sql.one(ASK, scene.at, scene.patient, "admission")
    with sql.acting(scene.desk):
        sql.one(ANSWER, request, True)
    sql.run("update public.hospitals set verification_status = 'rejected' where id = %s", scene.at)
    with sql.acting(scene.patient):
        with sql.refused("PT422", "hospital_not_available"):
            sql.one(ANSWER, request, True)
        for elsewhere in (scene.at, uuid.uuid4()):
            with sql.refused("PT422", "hospital_not_available"):
                sql.one(ASK, elsewhere, scene.patient, "admission")


def test_the_patient_of_an_emergency_is_admitted_once(sql: Sql) -> None:
    scene = Scene.new(sql)
    admit = "select (public.admit_emergency(%s)).id"
    key = emergency(sql, scene.patient, hospital_id=scene.at, status="accepted")
    with sql.acting(administrator(sql, hospital(sql))), sql.refused("PT404", "emergency_not_found"):
        sql.one(admit, key)
    with sql.acting(scene.desk):
        stay = sql.one(admit, key)
        with sql.refused("PT409", "already_admitted"):
            sql.one(admit, key)
        sql.run("update public.hospital_patients set status = 'discharged' where id = %s", stay)
        with sql.refused("PT409", "already_admitted"):
            sql.one(admit, key)
    assert told(sql, scene.patient) == ["admission.active", "admission.discharged", "emergency.requested"]
    over = emergency(sql, scene.patient, hospital_id=scene.at, status="resolved", ended_at="now")
    with sql.acting(scene.desk), sql.refused("PT404", "emergency_not_found"):
        sql.one(admit, over)


def test_the_patients_side_ends_a_stay_and_leaves_a_list(sql: Sql) -> None:
    scene = Scene.new(sql)
    stay = admission(sql, scene.at, scene.patient)
    with sql.acting(scene.patient):
        request = sql.one(ASK, scene.at, scene.patient, "waitlist")
    with sql.acting(scene.desk):
        sql.one(ANSWER, request, True)
    place = sql.one("select id from public.patient_waitlist where patient_id = %s", scene.patient)
    calls = (
        ("select (public.leave_hospital(%s)).status", stay, "discharged"),
        ("select (public.leave_waitlist(%s)).status", place, "canceled"),
    )
    for call, key, status in calls:
        with sql.acting(sql.sign_up()), sql.refused("PT404", "_not_found"):
            sql.one(call, key)
        with sql.acting(scene.patient):
            assert sql.one(call, key) == status
            with sql.refused("PT409", "_transition_not_allowed"):
                sql.one(call, key)
    assert not seen(sql, scene.desk, scene.patient)
    assert told(sql, scene.desk) == ["admission.left", "place.asked", "waitlist.left"]


@pytest.mark.parametrize(("kind", "department", "reason"), [
    ("visit", "eye", "pain"), (None, "eye", "pain"), ("transfer", "eye", "pain"), ("waitlist", None, "pain"),
    ("waitlist", "eye", None), ("admission", "", "pain"), ("admission", "eye", "x" * 2001),
])  # fmt: skip
def test_an_incomplete_request_is_refused(
    kind: str | None, department: str | None, reason: str | None, sql: Sql
) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.patient), sql.refused("PT422", "place_request_invalid"):
        sql.one(
            "select (public.ask_for_place(%s, %s, %s, %s, %s)).id",
            scene.at, scene.patient, kind, department, reason,
        )  # fmt: skip

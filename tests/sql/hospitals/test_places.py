"""A hospital takes a patient only when the patient's side and the hospital have agreed."""

import uuid
from dataclasses import dataclass

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import administrator, admission, emergency, hospital

ASK = "select (public.ask_for_place(%s, %s, %s, 'eye', 'pain')).id"
ANSWER = "select (public.answer_place(%s, %s)).status"
WITHDRAW = "select (public.withdraw_place(%s)).status"
TRANSFER = "select (public.transfer_patient(%s, %s)).id"
SEEN = "select count(*) from public.patients where id = %s"
STAYS = "select count(*) from public.hospital_patients where patient_id = %s and status = 'active'"
LINE = "select count(*) from public.patient_waitlist where patient_id = %s and status = 'waiting'"


@dataclass
class Scene:
    """A hospital, its administrator, a patient and a doctor with an active link."""

    at: uuid.UUID
    desk: uuid.UUID
    patient: uuid.UUID
    doctor: uuid.UUID

    @classmethod
    def new(cls, sql: Sql) -> "Scene":
        at, patient, doctor = hospital(sql), sql.sign_up(), sql.doctor()
        sql.link(patient, doctor)
        sql.run("update public.patient_doctor_links set status = 'active' where doctor_id = %s", doctor)
        return cls(at, administrator(sql, at), patient, doctor)


def seen(sql: Sql, desk: uuid.UUID, patient: uuid.UUID) -> bool:
    with sql.acting(desk):
        return bool(sql.one(SEEN, patient))


@pytest.mark.parametrize(("kind", "begun"), [("admission", STAYS), ("waitlist", LINE)])
def test_a_patient_asks_and_the_hospital_agrees(kind: str, begun: str, sql: Sql) -> None:
    scene = Scene.new(sql)
    assert not seen(sql, scene.desk, scene.patient)
    with sql.acting(scene.patient):
        request = sql.one(ASK, scene.at, scene.patient, kind)
        with sql.refused("PT403", "role_not_allowed"):
            sql.one(ANSWER, request, True)
    assert seen(sql, scene.desk, scene.patient)
    with sql.acting(scene.desk):
        assert sql.one(ANSWER, request, True) == "accepted"
        assert sql.one(begun, scene.patient) == 1
        with sql.refused("PT409", "place_request_ended"):
            sql.one(ANSWER, request, True)
    assert told(sql, scene.desk) == ["place.asked"]
    assert "place.accepted" in told(sql, scene.patient)


def test_a_doctors_request_needs_the_patients_yes_too(sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.doctor):
        request = sql.one(ASK, scene.at, scene.patient, "admission")
    assert seen(sql, scene.desk, scene.patient)
    with sql.acting(scene.desk):
        assert sql.one(ANSWER, request, True) == "open"
        assert sql.one(STAYS, scene.patient) == 0
    with sql.acting(scene.patient):
        assert sql.one(ANSWER, request, True) == "accepted"
        assert sql.one(STAYS, scene.patient) == 1
    assert told(sql, scene.doctor) == ["place.accepted", "place.agreed"]
    assert {"place.asked", "place.agreed"} < set(told(sql, scene.patient))


def test_a_doctors_request_shows_nothing_after_the_link(sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.doctor):
        sql.one(ASK, scene.at, scene.patient, "admission")
    assert seen(sql, scene.desk, scene.patient)
    sql.run("update public.patient_doctor_links set status = 'ended' where doctor_id = %s", scene.doctor)
    assert not seen(sql, scene.desk, scene.patient)


def test_a_hospital_asks_only_about_patients_it_knows(sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.desk):
        for unknown in (scene.patient, uuid.uuid4()):
            with sql.refused("PT404", "patient_not_found"):
                sql.one(ASK, scene.at, unknown, "admission")
    emergency(sql, scene.patient, hospital_id=scene.at, status="accepted")
    with sql.acting(scene.desk):
        request = sql.one(ASK, scene.at, scene.patient, "waitlist")
        with sql.refused("PT403", "role_not_allowed"):
            sql.one(ANSWER, request, True)
    with sql.acting(scene.patient):
        assert sql.one(ANSWER, request, True) == "accepted"
        assert sql.one(LINE, scene.patient) == 1


@pytest.mark.parametrize("who", ["patient", "desk"])
def test_either_side_declines_and_is_not_asked_again(who: str, sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.doctor):
        request = sql.one(ASK, scene.at, scene.patient, "admission")
    with sql.acting(getattr(scene, who)):
        assert sql.one(ANSWER, request, False) == "declined"
    assert not seen(sql, scene.desk, scene.patient)
    with sql.acting(scene.doctor), sql.refused("PT409", "asked_recently"):
        sql.one(ASK, scene.at, scene.patient, "waitlist")
    with sql.acting(scene.patient):
        sql.one(ASK, scene.at, scene.patient, "waitlist")


@pytest.mark.parametrize("who", ["patient", "doctor", "desk"])
def test_each_side_takes_back_what_it_said(who: str, sql: Sql) -> None:
    scene = Scene.new(sql)
    with sql.acting(scene.doctor if who == "doctor" else scene.patient):
        request = sql.one(ASK, scene.at, scene.patient, "admission")
    with sql.acting(scene.desk), sql.refused("PT403", "role_not_allowed"):
        sql.one(WITHDRAW, request)
    if who == "desk":
        sql.run("update public.place_requests set patient_agreed_at = null, hospital_agreed_at = now()")
    with sql.acting(getattr(scene, who)):
        assert sql.one(WITHDRAW, request) == "withdrawn"
    assert not seen(sql, scene.desk, scene.patient)


def test_one_request_is_open_and_five_a_day_are_the_limit(sql: Sql) -> None:
    scene, elsewhere = Scene.new(sql), hospital(sql)
    with sql.acting(scene.doctor):
        first = sql.one(ASK, scene.at, scene.patient, "admission")
    for asker in (scene.doctor, scene.patient):
        with sql.acting(asker), sql.refused("PT409", "already_asked"):
            sql.one(ASK, scene.at, scene.patient, "waitlist")
    with sql.acting(scene.doctor):
        for _ in range(4):
            sql.one(WITHDRAW, first)
            first = sql.one(ASK, scene.at, scene.patient, "admission")
        sql.one(WITHDRAW, first)
        with sql.refused("PT429", "too_many_place_requests"):
            sql.one(ASK, elsewhere, scene.patient, "admission")


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

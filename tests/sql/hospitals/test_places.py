"""A hospital takes a patient only when the patient's side and the hospital have agreed."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import emergency, hospital
from tests.sql.support.places import ANSWER, ASK, LINE, STAYS, WITHDRAW, Scene, seen


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

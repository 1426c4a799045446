"""A patient is moved to another hospital when the patient and both hospitals agree."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import administrator, admission, hospital

ANSWER = "select (public.answer_place(%s, %s)).status"
SEEN = "select id from public.patients where id = %s"


def test_a_transfer_ends_one_stay_and_opens_another(sql: Sql) -> None:
    here, there, patient = hospital(sql), hospital(sql), sql.sign_up()
    desk, other = administrator(sql, here), administrator(sql, there)
    key = admission(sql, here, patient, notes="private to here")
    with sql.acting(other), sql.refused("PT404", "admission_not_found"):
        transfer(sql, key, there)
    with sql.acting(desk):
        with sql.refused("PT422", "hospital_not_available"):
            transfer(sql, key, here)
        request = transfer(sql, key, there)
        with sql.refused("PT403", "role_not_allowed"):
            sql.one(ANSWER, request, True)
    with sql.acting(other):
        assert sql.rows(SEEN, patient) == []
    assert told(sql, other) == []
    with sql.acting(patient):
        assert sql.one(ANSWER, request, True) == "open"
    assert sql.one("select status from public.hospital_patients where id = %s", key) == "active"
    with sql.acting(other):
        assert sql.rows(SEEN, patient) == [(patient,)]
        assert sql.one(ANSWER, request, True) == "accepted"
        stay = "select status, transferred_from_id, notes from public.hospital_patients"
        assert sql.rows(stay) == [("active", key, None)]
    with sql.acting(desk):
        assert sql.rows(SEEN, patient) == []
        with sql.refused("PT409", "admission_transition_not_allowed"):
            transfer(sql, key, there)
    assert (told(sql, desk), told(sql, other)) == (["place.accepted", "place.agreed"], ["place.agreed"])


@pytest.mark.parametrize("who", ["patient", "receiving"])
def test_a_declined_transfer_changes_nothing(who: str, sql: Sql) -> None:
    here, there, patient = hospital(sql), hospital(sql), sql.sign_up()
    desk, people = administrator(sql, here), {"patient": patient, "receiving": administrator(sql, there)}
    key = admission(sql, here, patient)
    with sql.acting(desk):
        request = transfer(sql, key, there)
    with sql.acting(people[who]):
        assert sql.one(ANSWER, request, False) == "declined"
    assert sql.one("select status from public.hospital_patients where id = %s", key) == "active"
    assert told(sql, desk) == ["place.declined"]


@pytest.mark.parametrize("wrong", ["is_active = false", "verification_status = 'pending'"])
def test_a_transfer_to_an_unlisted_hospital_is_refused(wrong: str, sql: Sql) -> None:
    here, there = hospital(sql), hospital(sql)
    desk, key = administrator(sql, here), admission(sql, here, sql.sign_up())
    sql.conn.execute(f"update public.hospitals set {wrong} where id = %s".encode(), [there])
    with sql.acting(desk), sql.refused("PT422", "hospital_not_available"):
        transfer(sql, key, there)


def test_a_stay_has_one_open_transfer_and_may_be_taken_back(sql: Sql) -> None:
    here, there, third = (hospital(sql) for _ in range(3))
    desk, key = administrator(sql, here), admission(sql, here, sql.sign_up())
    with sql.acting(desk):
        request = transfer(sql, key, there)
        with sql.refused("PT409", "already_asked"):
            transfer(sql, key, third)
        assert sql.one("select (public.withdraw_place(%s)).status", request) == "withdrawn"
        transfer(sql, key, third)


def test_a_transfer_to_where_the_patient_stays_is_refused(sql: Sql) -> None:
    here, there, patient = hospital(sql), hospital(sql), sql.sign_up()
    key, other = admission(sql, here, patient), administrator(sql, there)
    with sql.acting(administrator(sql, here)):
        request = transfer(sql, key, there)
    with sql.acting(patient):
        sql.one(ANSWER, request, True)
    admission(sql, there, patient)
    with sql.acting(other), sql.refused("PT409", "already_admitted"):
        sql.one(ANSWER, request, True)
    assert sql.one("select status from public.hospital_patients where id = %s", key) == "active"


def test_a_stay_that_ended_meanwhile_is_not_transferred(sql: Sql) -> None:
    here, there, patient = hospital(sql), hospital(sql), sql.sign_up()
    key, other = admission(sql, here, patient), administrator(sql, there)
    with sql.acting(administrator(sql, here)):
        request = transfer(sql, key, there)
    with sql.acting(patient):
        sql.one(ANSWER, request, True)
        sql.one("select public.leave_hospital(%s)", key)
    with sql.acting(other), sql.refused("PT409", "admission_transition_not_allowed"):
        sql.one(ANSWER, request, True)


def transfer(sql: Sql, stay: uuid.UUID, to: uuid.UUID) -> uuid.UUID:
    found: uuid.UUID = sql.one("select (public.transfer_patient(%s, %s)).id", stay, to)
    return found

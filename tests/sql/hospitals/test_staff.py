"""A hospital and a person agree that the person works there."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import administrator, hospital

INVITE = "select (public.invite_staff(%s, %s, %s)).id"
APPLY = "select (public.apply_to_hospital(%s, %s)).id"
ANSWER = "select (public.answer_staff(%s, %s)).accepted_at is not null"
END = "select (public.end_staff(%s)).is_active"
FOUND = "select count(*) from public.search_doctors(hospital_id => %s)"


def admin(sql: Sql) -> uuid.UUID:
    """An admin; act with aal2."""
    person = sql.sign_up()
    sql.run("update public.profiles set role = 'admin' where id = %s", person)
    return person


def test_an_invited_doctor_works_there_only_after_a_yes(sql: Sql) -> None:
    at, doctor = hospital(sql), sql.doctor()
    desk = administrator(sql, at)
    with sql.acting(desk):
        post = sql.one(INVITE, at, doctor, "physician")
        assert sql.one(FOUND, at) == 0
        with sql.refused("PT403", "role_not_allowed"):
            sql.one(ANSWER, post, True)
        with sql.refused("PT409", "already_asked"):
            sql.one(INVITE, at, doctor, "physician")
    with sql.acting(doctor):
        assert sql.one(ANSWER, post, True) is True
        assert sql.one(FOUND, at) == 1
        with sql.refused("PT409", "already_staff"):
            sql.one(ANSWER, post, True)
        assert sql.one(END, post) is False
        assert sql.one(FOUND, at) == 0
        with sql.refused("PT409", "staff_ended"):
            sql.one(END, post)
    assert told(sql, doctor) == ["staff.invited"]
    assert told(sql, desk) == ["staff.accepted", "staff.ended"]


def test_a_hospital_dismisses_and_may_ask_again(sql: Sql) -> None:
    at, doctor = hospital(sql), sql.doctor()
    desk = administrator(sql, at)
    with sql.acting(desk):
        post = sql.one(INVITE, at, doctor, "physician")
    with sql.acting(doctor):
        sql.one(ANSWER, post, True)
    with sql.acting(desk):
        assert sql.one(END, post) is False
        assert sql.one(INVITE, at, doctor, "nurse") == post
    assert told(sql, doctor) == ["staff.ended", "staff.invited", "staff.invited"]


@pytest.mark.parametrize("no", ["decline", "withdraw"])
def test_after_a_no_nobody_asks_again_for_a_week(no: str, sql: Sql) -> None:
    at, doctor = hospital(sql), sql.doctor()
    desk = administrator(sql, at)
    with sql.acting(desk):
        post = sql.one(INVITE, at, doctor, "physician")
    with sql.acting(doctor if no == "decline" else desk):
        sql.one(*((ANSWER, post, False) if no == "decline" else (END, post)))
    with sql.acting(desk):
        with sql.refused("PT409", "asked_recently"):
            sql.one(INVITE, at, doctor, "physician")
        sql.conn.execute("reset role")
        sql.run("update public.hospital_staff set asked_at = now() - interval '8 days' where id = %s", post)
    with sql.acting(desk):
        assert sql.one(INVITE, at, doctor, "physician") == post


def test_a_person_applies_and_the_hospital_answers(sql: Sql) -> None:
    at, nurse = hospital(sql), sql.sign_up()
    desk, other = administrator(sql, at), administrator(sql, hospital(sql))
    with sql.acting(nurse):
        post = sql.one(APPLY, at, "nurse")
        with sql.refused("PT403", "role_not_allowed"):
            sql.one(ANSWER, post, True)
    with sql.acting(other), sql.refused("PT404", "staff_not_found"):
        sql.one(ANSWER, post, True)
    with sql.acting(desk):
        name = "select applicant_name is not null from public.hospital_staff where id = %s"
        assert sql.one(name, post) is True
        assert sql.one(ANSWER, post, True) is True
    assert told(sql, desk) == ["staff.applied"]
    assert told(sql, nurse) == ["staff.accepted"]


def test_only_admins_invite_administrators_who_must_accept(sql: Sql) -> None:
    at, person, chief = hospital(sql), sql.sign_up(), admin(sql)
    desk = administrator(sql, at)
    sql.run("update public.profiles set role = 'hospital_admin' where id = %s", person)
    with sql.acting(desk), sql.refused("PT403", "role_not_allowed"):
        sql.one(INVITE, at, person, "administrator")
    with sql.acting(person), sql.refused("PT403", "role_not_allowed"):
        sql.one(APPLY, at, "administrator")
    with sql.acting(chief, aal="aal2"):
        post = sql.one(INVITE, at, person, "administrator")
    mine = "select count(*) from public.hospital_settings"
    with sql.acting(person):
        assert sql.one(mine) == 0
        sql.one(ANSWER, post, True)
        assert sql.one(mine) == 1
    with sql.acting(desk), sql.refused("PT404", "staff_not_found"):
        sql.one(END, post)
    with sql.acting(chief, aal="aal2"):
        assert sql.one(END, post) is False


def test_an_unknown_person_and_a_person_not_listed_look_equal(sql: Sql) -> None:
    at, patient, unlisted = hospital(sql), sql.sign_up(), sql.sign_up({"role": "doctor"})
    with sql.acting(administrator(sql, at)):
        for person in (patient, uuid.uuid4(), unlisted):
            with sql.refused("PT404", "person_not_found"):
                sql.one(INVITE, at, person, "nurse")


@pytest.mark.parametrize("wrong", ["is_active = false", "verification_status = 'rejected'"])
def test_a_hospital_that_is_not_listed_asks_and_is_asked_nothing(wrong: str, sql: Sql) -> None:
    at, doctor = hospital(sql), sql.doctor()
    desk = administrator(sql, at)
    sql.conn.execute(f"update public.hospitals set {wrong} where id = %s".encode(), [at])
    for person, call in ((desk, (INVITE, at, doctor, "physician")), (doctor, (APPLY, at, "physician"))):
        with sql.acting(person), sql.refused("PT404", "hospital_not_found"):
            sql.one(*call)


def test_a_physician_who_applies_is_a_verified_doctor(sql: Sql) -> None:
    at = hospital(sql)
    with sql.acting(sql.sign_up()), sql.refused("PT422", "staff_not_a_doctor"):
        sql.one(APPLY, at, "physician")


def test_an_unknown_position_is_refused(sql: Sql) -> None:
    at = hospital(sql)
    with sql.acting(sql.sign_up()):
        for position in ("owner", "", None):
            with sql.refused("PT422", "position_invalid"):
                sql.one(APPLY, at, position)

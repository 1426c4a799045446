"""Memberships change and end at once; a dependant always has a primary caregiver."""

import uuid
from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, told

REVOKE: LiteralString = "select (public.revoke_caregiver(%s, %s)).is_active"
CHANGE: LiteralString = "select (public.change_caregiver_role(%s, %s, %s)).role"


def test_the_primary_ends_a_membership_and_a_caregiver_may_leave(sql: Sql) -> None:
    family = Family.new(sql)
    sent, left = family.joined(), family.joined("secondary")
    with sql.acting(sent), sql.refused("PT403", "role_not_allowed"):
        sql.one(REVOKE, family.patient, left)
    for actor, member in ((family.primary, sent), (family.primary, sent), (left, left)):
        with sql.acting(actor):
            assert sql.one(REVOKE, family.patient, member) is False
    with sql.acting(sent):
        assert sql.one("select count(*) from public.patients where id = %s", family.patient) == 0
    assert told(sql, sent) == ["caregiver.revoked"]
    assert told(sql, left) == []
    assert told(sql, family.primary).count("caregiver.revoked") == 1, "the caregiver has left"


def test_the_last_primary_caregiver_cannot_leave(sql: Sql) -> None:
    family = Family.new(sql)
    for statement, more in ((REVOKE, ()), (CHANGE, ("viewer",))):
        with sql.acting(family.primary), sql.refused("PT409", "last_primary_caregiver"):
            sql.one(statement, family.patient, family.primary, *more)
    second = family.joined("primary")
    sql.run("update public.profiles set is_active = false where id = %s", second)
    with sql.acting(family.primary), sql.refused("PT409", "last_primary_caregiver"):
        sql.one(REVOKE, family.patient, family.primary)
    sql.run("update public.profiles set is_active = true where id = %s", second)
    with sql.acting(family.primary):
        assert sql.one(REVOKE, family.patient, family.primary) is False
    with sql.acting(family.primary), sql.refused("PT404", "patient_not_found"):
        sql.one(CHANGE, family.patient, second, "viewer")


def test_a_patient_with_an_account_needs_no_caregiver(sql: Sql) -> None:
    patient, primary = sql.sign_up(), sql.sign_up()
    sql.run(
        """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
           values (%s, %s, 'primary', now())""", patient, primary,
    )  # fmt: skip
    with sql.acting(patient):
        assert sql.one(REVOKE, patient, primary) is False


def test_a_role_changes_what_a_caregiver_may_do(sql: Sql) -> None:
    family = Family.new(sql)
    person = family.joined()
    rename = "update public.patients set name = 'Kofi B.' where id = %s"
    with sql.acting(person):
        assert sql.run(rename, family.patient) == 0
    with sql.acting(family.primary):
        assert sql.one(CHANGE, family.patient, person, "primary") == "primary"
    with sql.acting(person):
        assert sql.run(rename, family.patient) == 1
    assert told(sql, person) == ["caregiver.role_changed"]


@pytest.mark.parametrize(("role", "code"), [("owner", "role_invalid"), (None, "role_invalid")])
def test_an_unknown_role_is_refused(role: str | None, code: str, sql: Sql) -> None:
    family = Family.new(sql)
    person = family.joined()
    with sql.acting(family.primary), sql.refused("PT422", code):
        sql.one(CHANGE, family.patient, person, role)


def test_a_removed_caregiver_needs_a_new_code_to_return(sql: Sql) -> None:
    family = Family.new(sql)
    person = family.joined("primary")
    with sql.acting(family.primary):
        sql.one(REVOKE, family.patient, person)
        with sql.refused("PT404", "caregiver_not_found"):
            sql.one(CHANGE, family.patient, person, "primary")
    assert family.role_of(person) is None


def ringing(sql: Sql, family: Family, doctor: uuid.UUID) -> int:
    sql.link(family.patient, doctor)
    query = """insert into public.video_calls (conversation_id, started_by, status, room_url)
               values (%s, %s, 'ringing', 'https://daily.example.com/r') returning id"""
    return int(sql.one(query, sql.conversation(family.patient, doctor), doctor))


@pytest.mark.parametrize(("role", "change", "status"), [
    ("primary", REVOKE, "canceled"), ("primary", CHANGE, "canceled"),
    ("viewer", REVOKE, "ringing"), ("secondary", CHANGE, "ringing"),
])  # fmt: skip
def test_removing_a_primary_caregiver_ends_their_call(
    role: str, change: LiteralString, status: str, sql: Sql
) -> None:
    """A meeting token outlasts the membership, so the room is closed for every participant."""
    family, doctor = Family.new(sql), sql.doctor()
    member = family.joined(role)
    call = ringing(sql, family, doctor)
    with sql.acting(family.primary):
        sql.one(change, family.patient, member, *(["viewer"] if change == CHANGE else []))
    assert sql.one("select status from public.video_calls where id = %s", call) == status
    people = sql.rows("select payload -> 'profile_ids' from private.outbox where topic = 'video_room.close'")
    assert len(people) == (status == "canceled")
    assert all({str(member), str(family.primary), str(doctor)} <= set(ids) for (ids,) in people)


def test_care_team_shows_doctors_no_other_doctors(sql: Sql) -> None:
    family, doctor, other = Family.new(sql), sql.doctor(), sql.doctor()
    viewer = family.joined()
    sql.link(family.patient, doctor)
    sql.link(family.patient, other)
    sql.open_record(family.patient, doctor)
    team = "select profile_id, kind from public.care_team(%s)"
    doctors = {(doctor, "doctor"), (other, "doctor")}
    family_sees = {(family.primary, "caregiver"), (viewer, "caregiver")} | doctors
    for person, seen in (
        (viewer, family_sees),
        (doctor, family_sees - {(other, "doctor")}),
    ):
        with sql.acting(person):
            assert set(sql.rows(team, family.patient)) == seen
    with sql.acting(sql.sign_up()), sql.refused("PT404", "patient_not_found"):
        sql.rows(team, family.patient)

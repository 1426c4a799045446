"""A sign-up makes a profile, and no metadata that a client sends makes it fail."""

from typing import Any

import pytest

from tests.sql.support.connection import Sql

HOSTILE: list[Any] = [
    None, [], "text", 7, True, {}, {"full_name": None}, {"full_name": ""}, {"full_name": " \t\n "},
    {"full_name": "x" * 100_000}, {"full_name": {"nested": ["json"]}}, {"full_name": 12}, {"role": "admin"},
    {"role": "hospital_admin"}, {"role": "service_role"}, {"role": ["doctor"]}, {"role": None},
    {"role": "DOCTOR"},
    {"phone": "not a number"}, {"phone": "+0123"}, {"phone": "1" * 5000},
    {"phone": {"e164": "+2348000000001"}},
    {"time_zone": "Mars/Olympus"}, {"time_zone": "XYZ+3"}, {"time_zone": 5}, {"first_name": "a" * 5000},
    {"first_name": "a" * 200, "last_name": "b" * 200}, {"name": "\u202ereversed"}, {"country": "c" * 9999},
    {"full_name": "'; drop table profiles; --"},
]  # fmt: skip


@pytest.mark.parametrize("metadata", HOSTILE, ids=lambda value: repr(value)[:40])
def test_invalid_metadata_does_not_fail_a_sign_up(metadata: Any, sql: Sql) -> None:
    person = sql.sign_up(metadata)
    role, name = sql.rows("select role, full_name from public.profiles where id = %s", person)[0]
    assert role == "patient"
    assert 1 <= len(name) <= 200
    assert sql.one("select count(*) from public.patients where profile_id = %s", person) == 1


def test_a_patient_gets_a_profile_settings_and_a_record(sql: Sql) -> None:
    person = sql.sign_up({
        "full_name": "  Ada Obi ", "first_name": "Ada", "phone": "+234 (800) 000-0001",
        "time_zone": "Africa/Lagos",
    })  # fmt: skip
    assert sql.rows(
        "select full_name, first_name, phone, time_zone, is_verified from public.profiles where id = %s",
        person,
    ) == [("Ada Obi", "Ada", "+2348000000001", "Africa/Lagos", False)]
    assert sql.one("select theme from public.user_settings where user_id = %s", person) == "light"
    assert sql.rows(
        "select id, name, date_of_birth, gender from public.patients where profile_id = %s", person
    ) == [(person, "Ada Obi", None, None)]


@pytest.mark.parametrize(
    ("requested", "role"), [("doctor", "doctor"), ("physician", "doctor"), ("caregiver", "caregiver")]
)
def test_people_choose_among_three_roles(requested: str, role: str, sql: Sql) -> None:
    person = sql.sign_up({"role": requested})
    assert sql.one("select role from public.profiles where id = %s", person) == role
    assert sql.one("select count(*) from public.patients where profile_id = %s", person) == 0
    listed = sql.rows("select is_verified from public.doctors where id = %s", person)
    assert listed == ([(False,)] if role == "doctor" else [])


def test_a_phone_sign_up_needs_no_email_address(sql: Sql) -> None:
    person = sql.sign_up({}, email=None, email_confirmed_at=None, phone="2348000000009")
    assert sql.rows("select full_name, phone, email from public.profiles where id = %s", person) == [
        ("New member", "+2348000000009", None)
    ]


def test_an_anonymous_user_gets_a_profile_when_they_confirm(sql: Sql) -> None:
    person = sql.sign_up({}, email=None, email_confirmed_at=None, is_anonymous=True)
    count = "select count(*) from public.profiles where id = %s"
    assert sql.one(count, person) == 0
    sql.run(
        """update auth.users set is_anonymous = false, email = 'late@example.com', email_confirmed_at = now()
           where id = %s""",
        person,
    )
    assert sql.one("select email from public.profiles where id = %s", person) == "late@example.com"


def test_an_email_address_is_used_once_it_is_confirmed(sql: Sql) -> None:
    person = sql.sign_up({}, email="Claimed@Example.com", email_confirmed_at=None)
    query = "select email from public.profiles where id = %s"
    assert sql.one(query, person) is None
    sql.run("update auth.users set email_confirmed_at = now() where id = %s", person)
    assert sql.one(query, person) == "claimed@example.com"


def test_a_soft_deleted_account_has_no_access_at_once(sql: Sql) -> None:
    person = sql.sign_up({})
    with sql.acting(person):
        assert sql.one("select private.me()") == person
    sql.run("update auth.users set deleted_at = now() where id = %s", person)
    with sql.acting(person):
        assert sql.one("select private.me()") is None


def test_deleting_an_account_keeps_the_clinical_record(sql: Sql) -> None:
    person = sql.sign_up({})
    assert sql.run("delete from auth.users where id = %s", person) == 1
    assert sql.rows("select profile_id from public.patients where id = %s", person) == [(None,)]


def test_an_account_that_clinical_rows_name_cannot_be_deleted(sql: Sql) -> None:
    patient, doctor = sql.sign_up({}), sql.doctor()
    sql.link(patient, doctor)
    with sql.refused("23503"):
        sql.run("delete from auth.users where id = %s", doctor)

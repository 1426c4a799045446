"""A token of an ended session, or below the account's second factor, gets nothing at the next request."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import psycopg
import pytest

from devstack import keys
from tests.attacks.support.every_way_in import ALLOWED, WayIn, answers, refused
from tests.policies.support.personas import with_second_factor
from tests.support.clients import PASSWORD, People, Person
from tests.support.patient_and_doctor import Care

Db = psycopg.Connection[tuple[Any, ...]]
ENDED = refused(401, "session_not_found")
BELOW = refused(403, "insufficient_aal")


def signs_out(_: People, person: Person, __: Db) -> None:
    person.auth("POST", "logout", params={"scope": "local"})


def signs_out_everywhere(people: People, person: Person, _: Db) -> None:
    people.sign_in(person.email).auth("POST", "logout", params={"scope": "global"})


def signs_out_others(people: People, person: Person, _: Db) -> None:
    people.sign_in(person.email).auth("POST", "logout", params={"scope": "others"})


def changes_password(people: People, person: Person, _: Db) -> None:
    answer = people.sign_in(person.email).auth("PUT", "user", json={"password": f"new {PASSWORD}"})
    assert answer.is_success, answer.text


def adds_a_factor(people: People, person: Person, _: Db) -> None:
    with_second_factor(people.sign_in(person.email))


def times_out(_: People, person: Person, db: Db) -> None:
    db.execute("update auth.sessions set not_after = now() where user_id = %s", [person.id])


def is_deleted(people: People, person: Person, _: Db) -> None:
    path, body = f"admin/users/{person.id}", {"should_soft_delete": True}
    assert people.service.auth("DELETE", path, json=body).is_success


ENDINGS: list[Callable[[People, Person, Db], None]] = [
    signs_out, signs_out_everywhere, signs_out_others, changes_password, adds_a_factor, times_out, is_deleted
]  # fmt: skip


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.__name__)
def test_an_ended_session_gets_nothing(
    ending: Callable[[People, Person, Db], None], care: Care, people: People, db: Db
) -> None:
    way = WayIn.of(care)
    assert answers(way) == ALLOWED
    ending(people, way.person, db)
    assert answers(way) == ENDED


def test_signing_out_on_one_device_leaves_the_other(care: Care, people: People, db: Db) -> None:
    way, other = WayIn.of(care), people.sign_in(care.patient.email)
    signs_out(people, other, db)
    assert answers(way) == ALLOWED
    assert answers(replace(way, person=other)) == ENDED


def test_a_password_alone_opens_no_account_with_a_factor(care: Care, people: People) -> None:
    way = WayIn.of(care)
    first = way.person
    second = with_second_factor(first)
    assert answers(replace(way, person=second)) == ALLOWED
    for below in (people.sign_in(first.email), replace(second, token=first.token)):
        found = answers(replace(way, person=below))
        # the functions hand over a session, so a workflow asks for the level of the session
        assert {**found, "a workflow": None} == {**BELOW, "a workflow": None}
    assert answers(replace(way, person=people.sign_in(first.email))) == BELOW


def test_an_unverified_factor_changes_nothing(care: Care) -> None:
    way = WayIn.of(care)
    factor = {"factor_type": "totp", "friendly_name": "phone"}
    assert way.person.auth("POST", "factors", json=factor).is_success
    assert answers(way) == ALLOWED


def test_removing_the_only_factor_opens_the_account_again(care: Care) -> None:
    way = WayIn.of(care)
    second = with_second_factor(way.person)
    (factor,) = second.auth("GET", "user").json()["factors"]
    assert second.auth("DELETE", f"factors/{factor['id']}").is_success
    assert answers(replace(way, person=second)) == ALLOWED


def test_a_token_loses_the_second_factor_with_its_session(care: Care, db: Db) -> None:
    way = WayIn.of(care)
    way = replace(way, person=with_second_factor(way.person))
    assert answers(way) == ALLOWED
    db.execute("update auth.sessions set aal = 'aal1' where user_id = %s", [way.person.id])
    assert answers(way) == BELOW


def test_an_admin_without_the_factor_any_more_is_no_admin(people: People, db: Db) -> None:
    person = people.sign_up("patient")
    db.execute("update public.profiles set role = 'admin' where id = %s", [person.id])
    admin = with_second_factor(person)
    assert len(admin.select("profiles", id=f"neq.{admin.id}", limit="1")) == 1
    db.execute("delete from auth.mfa_factors where user_id = %s", [admin.id])
    db.execute("update auth.sessions set aal = 'aal1', factor_id = null where user_id = %s", [admin.id])
    assert admin.select("profiles", id=f"neq.{admin.id}", limit="1") == []


@pytest.mark.parametrize("schema", ["public", "pg_catalog"])
def test_an_app_cannot_write_the_setting_that_keeps_the_answer(schema: str, people: People) -> None:
    person = people.sign_up()
    values = {"setting_name": "carebase.me", "new_value": person.id, "is_local": True}
    assert person.rpc("set_config", schema, **values).status_code in (404, 406)


@pytest.mark.parametrize(
    ("session", "status"),
    [(None, 200), ("", 200), ("garbage", 401), ("7c1761ca-20de-4484-97d4-c8fb889bfdf0", 401), ([1], 401)],
)
def test_a_token_without_a_session_is_nobody(session: object, status: int, people: People) -> None:
    person = people.sign_up()
    claims = {"sub": person.id, "role": "authenticated", "aud": "authenticated", "exp": 4_000_000_000}
    token = keys.mint(claims if session is None else {**claims, "session_id": session})
    answer = replace(person, token=token).rest("GET", "patients")
    assert answer.status_code == status
    assert answer.json() == [] if status == 200 else answer.json()["message"] == "session_not_found"


def test_a_session_of_another_person_is_not_theirs(people: People) -> None:
    one, other = people.sign_up(), people.sign_up()
    claims = {**keys.verify(one.token), "sub": other.id}
    assert replace(one, token=keys.mint(claims)).rest("GET", "patients").status_code == 401


@pytest.mark.parametrize("file", ["none.txt", ""])
def test_the_answer_does_not_tell_whether_a_file_exists(
    file: str, care: Care, people: People, db: Db
) -> None:
    way = WayIn.of(care)
    signs_out(people, way.person, db)
    path = f"object/message-files/{way.conversation}/{file}" if file else f"object/message-files/{way.file}"
    for method in ("GET", "HEAD"):
        assert way.person.storage(method, path).status_code == 400
    assert way.person.storage("GET", path).json()["message"] == "session_not_found"


@pytest.mark.parametrize("bucket", ["message-files", "call-recordings", "lab-reports"])
def test_an_ended_session_is_refused_where_no_file_is(
    bucket: str, care: Care, people: People, db: Db
) -> None:
    """Whatever the files of the bucket are, and whichever index finds that there is none."""
    signs_out(people, care.patient, db)
    path = f"object/{bucket}/{care.conversation}/none.txt"
    assert care.patient.storage("GET", path).json()["message"] == "session_not_found"
    removed = care.patient.storage("DELETE", f"object/{bucket}", json={"prefixes": ["none.txt"]})
    assert removed.json()["message"] == "session_not_found"

"""The callers of a route, over real HTTP with real tokens, and how others are refused."""

import time
from collections.abc import Callable
from typing import Any

import jwt
import pytest

from devstack import keys
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, outcome, post


def with_token(person: Person, token: str) -> Person:
    return Person(person.env, person.key, token, id=person.id)


def altered(person: Person, **changed: Any) -> Person:
    """The person with changed claims, signed with the real key."""
    claims = jwt.decode(person.token, options={"verify_signature": False})
    return with_token(person, keys.mint({**claims, **changed}))


def ask(care: Care, person: Person) -> tuple[int, str]:
    care.set_link("active")
    return outcome(post(person, f"links/{care.link}/approve"))


def test_a_valid_token_reaches_the_rules_of_the_route(care: Care) -> None:
    assert ask(care, care.doctor) == (409, "link_not_requested")
    assert ask(care, altered(care.doctor)) == (409, "link_not_requested")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"exp": int(time.time()) - 3600}, "token_expired"),
        ({"aud": "anon"}, "invalid_token"),
        ({"iss": "https://evil.example/auth/v1"}, "invalid_token"),
        ({"role": "service_role"}, "invalid_token"),
        ({"sub": "00000000-0000-4000-8000-000000000000"}, "session_not_found"),
        ({"session_id": "00000000-0000-4000-8000-000000000000"}, "session_not_found"),
        ({"session_id": "x"}, "invalid_token"),
    ],
)
def test_a_token_with_wrong_claims_is_refused(care: Care, changed: dict[str, Any], code: str) -> None:
    assert ask(care, altered(care.doctor, **changed)) == (401, code)


FORGED: dict[str, Callable[[dict[str, Any]], str]] = {
    "unsigned": lambda claims: jwt.encode(claims, "", "none", headers={"kid": keys.SIGNING_KEY["kid"]}),
    "legacy secret": keys.mint_legacy,
    "unknown key": lambda claims: keys.mint(claims, {**keys.SIGNING_KEY, "kid": "another"}),
}


@pytest.mark.parametrize("forged", FORGED)
def test_a_forged_token_is_refused(care: Care, forged: str) -> None:
    claims = jwt.decode(care.doctor.token, options={"verify_signature": False})
    assert ask(care, with_token(care.doctor, FORGED[forged](claims))) == (401, "invalid_token")


def test_project_keys_are_refused_as_tokens(care: Care, people: People) -> None:
    for token in (people.anon.key, people.service.key, care.doctor.env["SUPABASE_ANON_KEY"]):
        assert ask(care, with_token(care.doctor, token)) == (401, "invalid_token")


def test_an_anonymous_caller_is_forbidden(care: Care, people: People) -> None:
    assert ask(care, people.anonymous()) == (403, "anonymous_not_allowed")


def test_a_token_of_an_ended_session_is_refused(care: Care, people: People) -> None:
    again = people.sign_in(care.doctor.email)
    assert ask(care, again) == (409, "link_not_requested")
    assert again.auth("POST", "logout", params={"scope": "local"}).status_code == 204
    assert ask(care, again) == (401, "session_not_found")
    assert ask(care, care.doctor) == (409, "link_not_requested")


def test_a_deactivated_account_is_refused_at_once(care: Care) -> None:
    sql = "update public.profiles set is_active = %s where id = %s"
    care.root.execute(sql, [False, care.doctor.id])
    try:
        assert ask(care, care.doctor) == (403, "profile_inactive")
    finally:
        care.root.execute(sql, [True, care.doctor.id])


def test_the_answer_without_a_token_asks_for_one(care: Care) -> None:
    answer = care.doctor.function("POST", f"links/{care.link}/approve", headers={"Authorization": ""})
    assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")
    assert "Bearer" in str(answer.headers)

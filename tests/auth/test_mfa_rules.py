"""Limits of second factors, and the users who may enroll one."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest

from devstack import keys
from tests.auth.support.gotrue import GoTrue, Json, ok, refusal
from tests.auth.test_mfa import answer, challenge, enroll, raise_to_aal2


def test_a_challenge_expires(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    asked = challenge(gotrue, session, factor)
    gotrue.sql(
        "update auth.mfa_challenges set created_at = now() - %s where id = %s", timedelta(minutes=6), asked
    )
    assert refusal(answer(gotrue, session, factor, asked)) == (422, "mfa_challenge_expired")


def test_a_challenge_is_answered_from_the_same_address(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    asked = challenge(gotrue, session, factor, headers={"X-Forwarded-For": "203.0.113.9"})
    assert refusal(answer(gotrue, session, factor, asked)) == (422, "mfa_ip_address_mismatch")


def test_unknown_factors_and_challenges_are_not_found(gotrue: GoTrue) -> None:
    session, stranger = gotrue.sign_up(), gotrue.sign_up()
    factor = enroll(gotrue, session)
    assert refusal(answer(gotrue, session, factor, str(uuid4()))) == (422, "mfa_factor_not_found")
    missing = f"/factors/{uuid4()}/challenge"
    assert refusal(gotrue.post(missing, token=session["access_token"])) == (404, "mfa_factor_not_found")
    others = f"/factors/{factor['id']}/challenge"
    assert refusal(gotrue.post(others, token=stranger["access_token"])) == (404, "mfa_factor_not_found")
    assert refusal(gotrue.post("/factors/nonsense/challenge", token=session["access_token"])) == (
        404,
        "validation_failed",
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"factor_type": "phone", "phone": "15550001111"}, (422, "mfa_phone_enroll_not_enabled")),
        ({"factor_type": "webauthn"}, (422, "mfa_webauthn_enroll_not_enabled")),
        ({"factor_type": "carrier pigeon"}, (400, "validation_failed")),
    ],
)
def test_other_factor_types_are_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
    assert refusal(gotrue.post("/factors", body, token=gotrue.sign_up()["access_token"])) == expected


def test_only_permanent_users_may_enroll_a_factor(gotrue: GoTrue) -> None:
    anonymous = ok(gotrue.post("/signup", {}))
    body = {"factor_type": "totp", "friendly_name": "phone"}
    assert refusal(gotrue.post("/factors", body)) == (403, "bad_jwt")
    assert refusal(gotrue.post("/factors", body, token=anonymous["access_token"])) == (
        403,
        "no_authorization",
    )
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    again = gotrue.post("/factors", body, token=session["access_token"])
    assert refusal(again) == (422, "mfa_factor_name_conflict")
    raise_to_aal2(gotrue, session, factor)
    later = gotrue.sign_in(session["user"]["email"])
    second = {"factor_type": "totp", "friendly_name": "tablet"}
    assert refusal(gotrue.post("/factors", second, token=later["access_token"])) == (403, "insufficient_aal")


def test_the_number_of_factors_is_limited(with_settings: Callable[..., GoTrue]) -> None:
    service = with_settings({"mfa.max_enrolled_factors": 1})
    session = service.sign_up()
    enroll(service, session)
    body = {"factor_type": "totp", "friendly_name": "second"}
    assert refusal(service.post("/factors", body, token=session["access_token"])) == (
        422,
        "too_many_enrolled_mfa_factors",
    )


def test_with_a_factor_credentials_change_only_at_aal2(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    higher = raise_to_aal2(gotrue, session, enroll(gotrue, session))
    later = gotrue.sign_in(session["user"]["email"])
    change = {"password": "another password 1"}
    assert refusal(gotrue.call("PUT", "/user", change, token=later["access_token"])) == (
        401,
        "insufficient_aal",
    )
    assert ok(gotrue.call("PUT", "/user", change, token=higher["access_token"]))


def test_unenrolling_needs_aal2_and_lowers_the_session(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    higher = raise_to_aal2(gotrue, session, factor)
    later = gotrue.sign_in(session["user"]["email"])
    path = f"/factors/{factor['id']}"
    assert refusal(gotrue.call("DELETE", path, token=later["access_token"])) == (422, "insufficient_aal")
    assert ok(gotrue.call("DELETE", path, token=higher["access_token"])) == {"id": factor["id"]}
    lowered = ok(gotrue.refresh(higher["refresh_token"]))
    assert keys.verify(lowered["access_token"])["aal"] == "aal1"
    assert "factors" not in lowered["user"]


def test_an_unverified_factor_can_be_removed_at_aal1(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    assert ok(gotrue.call("DELETE", f"/factors/{factor['id']}", token=session["access_token"]))

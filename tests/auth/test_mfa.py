"""TOTP: from enrolment to aal2 and back."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4
from xml.etree import ElementTree as ET

import httpx
import pyotp
import pytest

from devstack import keys
from tests.auth.harness import GoTrue, Json, ok, refusal


def enroll(gotrue: GoTrue, session: Json, name: str = "phone") -> Json:
    body = {"factor_type": "totp", "friendly_name": name}
    return dict(ok(gotrue.post("/factors", body, token=session["access_token"])))


def challenge(gotrue: GoTrue, session: Json, factor: Json, **options: Any) -> str:
    path = f"/factors/{factor['id']}/challenge"
    return str(ok(gotrue.post(path, token=session["access_token"], **options))["id"])


def answer(
    gotrue: GoTrue, session: Json, factor: Json, asked: str, code: str | None = None
) -> httpx.Response:
    body = {"challenge_id": asked, "code": code or pyotp.TOTP(factor["totp"]["secret"]).now()}
    return gotrue.post(f"/factors/{factor['id']}/verify", body, token=session["access_token"])


def raised(gotrue: GoTrue, session: Json, factor: Json) -> Json:
    return dict(ok(answer(gotrue, session, factor, challenge(gotrue, session, factor))))


@pytest.fixture(params=[1, 2], ids=["rows", "counters"])
def service(with_settings: Callable[..., GoTrue], request: pytest.FixtureRequest) -> GoTrue:
    return with_settings({"refresh_token_algorithm_version": request.param})


def test_enrolling_shows_the_secret_once(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    uri = urlsplit(factor["totp"]["uri"])
    assert (uri.scheme, uri.netloc) == ("otpauth", "totp")
    assert parse_qs(uri.query)["secret"] == [factor["totp"]["secret"]]
    assert parse_qs(uri.query)["issuer"] == ["127.0.0.1:3000"]
    assert ET.fromstring(factor["totp"]["qr_code"]).tag.endswith("svg")  # noqa: S314 - made by this stack
    (shown,) = ok(gotrue.get("/user", token=session["access_token"]))["factors"]
    assert (shown["id"], shown["status"], "secret" in shown) == (factor["id"], "unverified", False)


def test_a_right_code_raises_the_session(service: GoTrue) -> None:
    session = service.sign_up()
    higher = raised(service, session, enroll(service, session))
    claims = keys.verify(higher["access_token"])
    assert claims["aal"] == "aal2"
    assert [entry["method"] for entry in claims["amr"]] == ["totp", "password"]
    assert claims["session_id"] == keys.verify(session["access_token"])["session_id"]
    assert higher["user"]["factors"][0]["status"] == "verified"
    again = ok(service.refresh(higher["refresh_token"]))
    assert keys.verify(again["access_token"])["aal"] == "aal2"


def test_the_refresh_token_from_before_is_used_up(service: GoTrue) -> None:
    session = service.sign_up()
    raised(service, session, enroll(service, session))
    user_id = session["user"]["id"]
    service.sql(
        "update auth.refresh_tokens set updated_at = now() - interval '1 minute' where user_id = %s", user_id
    )
    service.sql(
        "update auth.sessions set created_at = now() - interval '1 minute' where user_id = %s", user_id
    )
    late = service.refresh(session["refresh_token"])
    if service.config.auth["refresh_token_algorithm_version"] == 2:
        assert refusal(late) == (400, "refresh_token_already_used")
    else:  # the parent of the active token gets that one, as after a lost answer
        assert keys.verify(ok(late)["access_token"])["aal"] == "aal2"


def test_sessions_below_aal2_end_when_a_factor_is_used(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    other = gotrue.sign_in(session["user"]["email"])
    raised(gotrue, session, enroll(gotrue, session))
    assert refusal(gotrue.get("/user", token=other["access_token"])) == (403, "session_not_found")


def test_unverified_factors_go_when_one_is_verified(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    enroll(gotrue, session, "abandoned")
    higher = raised(gotrue, session, enroll(gotrue, session, "kept"))
    user = ok(gotrue.get("/user", token=higher["access_token"]))
    assert [factor["friendly_name"] for factor in user["factors"]] == ["kept"]


def test_a_later_sign_in_starts_at_aal1(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    raised(gotrue, session, factor)
    later = gotrue.sign_in(session["user"]["email"])
    assert keys.verify(later["access_token"])["aal"] == "aal1"
    assert keys.verify(raised(gotrue, later, factor)["access_token"])["aal"] == "aal2"


def test_a_challenge_is_answered_once(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    asked = challenge(gotrue, session, factor)
    wrong = f"{(int(pyotp.TOTP(factor['totp']['secret']).now()) + 1) % 10**6:06}"
    assert refusal(answer(gotrue, session, factor, asked, wrong)) == (422, "mfa_verification_failed")
    higher = ok(answer(gotrue, session, factor, asked))
    assert refusal(answer(gotrue, higher, factor, asked)) == (422, "mfa_ip_address_mismatch")


def test_a_challenge_expires(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    asked = challenge(gotrue, session, factor)
    gotrue.sql(
        "update auth.mfa_challenges set created_at = now() - %s where id = %s", timedelta(minutes=6), asked
    )
    assert refusal(answer(gotrue, session, factor, asked)) == (422, "mfa_challenge_expired")


def test_a_challenge_is_answered_from_where_it_was_asked(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    asked = challenge(gotrue, session, factor, headers={"X-Forwarded-For": "203.0.113.9"})
    assert refusal(answer(gotrue, session, factor, asked)) == (422, "mfa_ip_address_mismatch")


def test_what_does_not_exist_is_not_found(gotrue: GoTrue) -> None:
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
def test_other_factors_are_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
    assert refusal(gotrue.post("/factors", body, token=gotrue.sign_up()["access_token"])) == expected


def test_who_may_enroll(gotrue: GoTrue) -> None:
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
    raised(gotrue, session, factor)
    later = gotrue.sign_in(session["user"]["email"])
    second = {"factor_type": "totp", "friendly_name": "tablet"}
    assert refusal(gotrue.post("/factors", second, token=later["access_token"])) == (403, "insufficient_aal")


def test_factors_are_limited(with_settings: Callable[..., GoTrue]) -> None:
    service = with_settings({"mfa.max_enrolled_factors": 1})
    session = service.sign_up()
    enroll(service, session)
    body = {"factor_type": "totp", "friendly_name": "second"}
    assert refusal(service.post("/factors", body, token=session["access_token"])) == (
        422,
        "too_many_enrolled_mfa_factors",
    )


def test_with_a_factor_credentials_change_at_aal2_only(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    higher = raised(gotrue, session, enroll(gotrue, session))
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
    higher = raised(gotrue, session, factor)
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

"""TOTP: from enrolment to aal2 and back."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree as ET

import httpx
import pyotp
import pytest

from devstack import keys
from tests.auth.support.gotrue import GoTrue, Json, ok, refusal


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

"""PKCE: the link carries a code that only the client that began the flow can exchange."""

import base64
import hashlib
import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from devstack import keys
from tests.auth.support.gotrue import PASSWORD, GoTrue, new_email, ok, refusal


class Pair(NamedTuple):
    verifier: str
    challenge: dict[str, str]


@pytest.fixture
def pair() -> Pair:
    verifier = secrets.token_urlsafe(48)
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    return Pair(verifier, {"code_challenge": digest, "code_challenge_method": "s256"})


def code_of(gotrue: GoTrue, email: str) -> str:
    answer = gotrue.http.get(f"/auth/v1{gotrue.link(email)}")
    assert answer.status_code == 303
    location = urlsplit(answer.headers["location"])
    assert not location.fragment
    return parse_qs(location.query)["code"][0]


def exchange(gotrue: GoTrue, code: str, verifier: str) -> httpx.Response:
    return gotrue.post("/token?grant_type=pkce", {"auth_code": code, "code_verifier": verifier})


@pytest.mark.parametrize(("path", "method"), [("/otp", "magiclink"), ("/recover", "recovery")])
def test_a_mailed_link_is_exchanged_for_a_session(gotrue: GoTrue, pair: Pair, path: str, method: str) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post(path, {"email": email, **pair.challenge}))
    session = ok(exchange(gotrue, code_of(gotrue, email), pair.verifier))
    assert session["user"]["email"] == email
    assert keys.verify(session["access_token"])["amr"][0]["method"] == method


def test_a_sign_up_is_confirmed_by_exchange(strict_gotrue: GoTrue, pair: Pair) -> None:
    email = new_email()
    ok(strict_gotrue.post("/signup", {"email": email, "password": PASSWORD, **pair.challenge}))
    session = ok(exchange(strict_gotrue, code_of(strict_gotrue, email), pair.verifier))
    assert session["user"]["email_confirmed_at"]


def test_the_code_in_the_mail_works_too(gotrue: GoTrue, pair: Pair) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email, **pair.challenge}))
    assert ok(gotrue.post("/verify", {"type": "email", "email": email, "token": gotrue.code(email)}))


def test_a_plain_challenge_is_compared_unhashed(gotrue: GoTrue) -> None:
    email, verifier = gotrue.sign_up()["user"]["email"], secrets.token_urlsafe(48)
    challenge = {"code_challenge": verifier, "code_challenge_method": "plain"}
    ok(gotrue.post("/otp", {"email": email, **challenge}))
    assert ok(exchange(gotrue, code_of(gotrue, email), verifier))


def test_a_wrong_verifier_does_not_use_up_the_code(gotrue: GoTrue, pair: Pair) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email, **pair.challenge}))
    code = code_of(gotrue, email)
    assert refusal(exchange(gotrue, code, "someone-elses-verifier")) == (400, "bad_code_verifier")
    assert ok(exchange(gotrue, code, pair.verifier))


def test_a_code_is_exchanged_once(gotrue: GoTrue, pair: Pair) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email, **pair.challenge}))
    code = code_of(gotrue, email)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: exchange(gotrue, code, pair.verifier), range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 404, 404, 404]
    assert refusal(answers[0] if answers[0].is_error else answers[1]) == (404, "flow_state_not_found")


def test_a_code_expires(gotrue: GoTrue, pair: Pair) -> None:
    user = gotrue.sign_up()["user"]
    ok(gotrue.post("/otp", {"email": user["email"], **pair.challenge}))
    code = code_of(gotrue, user["email"])
    gotrue.sql(
        "update auth.flow_state set auth_code_issued_at = now() - interval '6 minutes' where user_id = %s",
        user["id"],
    )
    assert refusal(exchange(gotrue, code, pair.verifier)) == (422, "flow_state_expired")


def test_errors_are_returned_in_the_query(gotrue: GoTrue, pair: Pair) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email, **pair.challenge}))
    code_of(gotrue, email)
    location = urlsplit(gotrue.http.get(f"/auth/v1{gotrue.link(email)}").headers["location"])
    assert parse_qs(location.query)["error_code"] == ["otp_expired"]


@pytest.mark.parametrize(
    "challenge",
    [
        {"code_challenge": "x" * 43},
        {"code_challenge_method": "s256"},
        {"code_challenge": "short", "code_challenge_method": "s256"},
        {"code_challenge": "!" * 43, "code_challenge_method": "s256"},
    ],
)
def test_an_invalid_challenge_is_refused(gotrue: GoTrue, challenge: dict[str, str]) -> None:
    answer = gotrue.post("/otp", {"email": new_email(), **challenge})
    assert refusal(answer) == (400, "validation_failed")


@pytest.mark.parametrize("body", [{}, {"auth_code": "x"}, {"code_verifier": "x"}])
def test_an_incomplete_exchange_is_refused(gotrue: GoTrue, body: dict[str, str]) -> None:
    assert refusal(gotrue.post("/token?grant_type=pkce", body)) == (400, "validation_failed")

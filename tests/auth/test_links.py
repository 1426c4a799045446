"""Links by mail: sign-in, recovery and resending."""

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from devstack import keys
from tests.auth.support.gotrue import PASSWORD, GoTrue, Json, new_email, new_phone, ok, refusal

EXPIRED = (403, "otp_expired")


def followed(gotrue: GoTrue, path: str) -> tuple[str, dict[str, str]]:
    """Follows a link; returns the address it redirects to and the values in the fragment."""
    answer = gotrue.http.get(f"/auth/v1{path}")
    assert answer.status_code == 303
    location = urlsplit(answer.headers["location"])
    return location._replace(fragment="").geturl(), dict(parse_qsl(location.fragment, keep_blank_values=True))


def test_a_link_signs_in_with_tokens_in_the_fragment(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    ok(gotrue.post("/otp", {"email": user["email"]}, params={"redirect_to": "carebase://auth/callback"}))
    target, values = followed(gotrue, gotrue.link(user["email"]))
    assert target == "carebase://auth/callback"
    assert (values["type"], values["token_type"], values["expires_in"]) == ("magiclink", "bearer", "3600")
    assert keys.verify(values["access_token"])["sub"] == user["id"]
    assert ok(gotrue.refresh(values["refresh_token"]))["user"]["id"] == user["id"]


def test_a_link_works_once_when_opened_twice_at_once(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email}))
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda path: followed(gotrue, path)[1], [gotrue.link(email)] * 4))
    assert sorted("access_token" in values for values in opened) == [False, False, False, True]
    assert {values.get("error_code") for values in opened} == {None, "otp_expired"}
    refused = next(values for values in opened if "error" in values)
    assert refused["error"] == "access_denied"
    assert refused["error_description"] == "Email link is invalid or has expired"


@pytest.mark.parametrize("asked", ["https://evil.example/", "http://10.0.0.1/", "javascript:alert(1)"])
def test_a_link_redirects_only_to_allowed_addresses(gotrue: GoTrue, asked: str) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/recover", {"email": email}, params={"redirect_to": asked}))
    target, values = followed(gotrue, gotrue.link(email))
    assert target == "http://127.0.0.1:3000"
    assert values["type"] == "recovery"


def test_a_token_hash_can_be_verified_by_a_server(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/recover", {"email": email}))
    (token_hash,) = parse_qs(urlsplit(gotrue.link(email)).query)["token"]
    assert (
        ok(gotrue.post("/verify", {"type": "recovery", "token_hash": token_hash}))["user"]["email"] == email
    )


def test_a_recovery_link_allows_a_new_password(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/recover", {"email": email}))
    session = ok(gotrue.post("/verify", {"type": "recovery", "email": email, "token": gotrue.code(email)}))
    ok(gotrue.call("PUT", "/user", {"password": "remembered this 1"}, token=session["access_token"]))
    assert gotrue.sign_in(email, "remembered this 1")
    wrong = gotrue.post("/token?grant_type=password", {"email": email, "password": PASSWORD})
    assert refusal(wrong) == (400, "invalid_credentials")


def test_recovery_does_not_reveal_accounts(gotrue: GoTrue) -> None:
    assert ok(gotrue.post("/recover", {"email": new_email()})) == {}
    assert refusal(gotrue.post("/recover", {})) == (400, "validation_failed")


def test_a_confirmation_can_be_sent_again(strict_gotrue: GoTrue) -> None:
    email = new_email()
    ok(strict_gotrue.post("/signup", {"email": email, "password": PASSWORD}))
    first = strict_gotrue.code(email)
    assert ok(strict_gotrue.post("/resend", {"type": "signup", "email": email})) == {}
    second = strict_gotrue.code(email)
    old = strict_gotrue.post("/verify", {"type": "signup", "email": email, "token": first})
    assert first == second or refusal(old) == EXPIRED
    assert ok(strict_gotrue.post("/verify", {"type": "signup", "email": email, "token": second}))


def test_an_sms_can_be_sent_again(strict_gotrue: GoTrue) -> None:
    phone = new_phone()
    ok(strict_gotrue.post("/signup", {"phone": phone, "password": PASSWORD}))
    assert ok(strict_gotrue.post("/resend", {"type": "sms", "phone": phone})) == {}
    assert ok(
        strict_gotrue.post("/verify", {"type": "sms", "phone": phone, "token": strict_gotrue.code(phone)})
    )


@pytest.mark.parametrize(
    "body", [{"type": "signup"}, {"type": "sms"}, {"type": "other", "email": "a@example.com"}]
)
def test_an_invalid_resend_is_refused(gotrue: GoTrue, body: Json) -> None:
    assert refusal(gotrue.post("/resend", body)) == (400, "validation_failed")

"""Codes by mail and SMS: sign-in, sign-up, limits and reauthentication."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from devstack import keys
from tests.auth.support.gotrue import GoTrue, Json, new_email, new_phone, ok, refusal

EXPIRED = (403, "otp_expired")


@pytest.mark.parametrize("kind", ["email", "magiclink"])
def test_a_code_signs_in_to_an_existing_account(gotrue: GoTrue, kind: str) -> None:
    user = gotrue.sign_up()["user"]
    assert ok(gotrue.post("/otp", {"email": user["email"]})) == {}
    body = {"type": kind, "email": user["email"], "token": gotrue.code(user["email"])}
    session = ok(gotrue.post("/verify", body))
    assert session["user"]["id"] == user["id"]
    assert keys.verify(session["access_token"])["amr"][0]["method"] == "otp"
    assert refusal(gotrue.post("/verify", body)) == EXPIRED


def test_a_code_signs_up_a_new_account(strict_gotrue: GoTrue) -> None:
    email = new_email()
    ok(strict_gotrue.post("/otp", {"email": email, "data": {"full_name": "New"}}))
    session = ok(
        strict_gotrue.post("/verify", {"type": "email", "email": email, "token": strict_gotrue.code(email)})
    )
    assert session["user"]["user_metadata"]["full_name"] == "New"
    assert session["user"]["email_confirmed_at"]


def test_a_code_by_sms_signs_in(gotrue: GoTrue) -> None:
    phone = new_phone()
    ok(gotrue.post("/otp", {"phone": phone}))
    session = ok(gotrue.post("/verify", {"type": "sms", "phone": f"+{phone}", "token": gotrue.code(phone)}))
    assert session["user"]["phone"] == phone


def test_a_code_request_can_exclude_new_accounts(gotrue: GoTrue) -> None:
    closed = {"email": new_email(), "create_user": False}
    assert refusal(gotrue.post("/otp", closed)) == (422, "otp_disabled")
    assert refusal(gotrue.post("/otp", {"phone": new_phone(), "create_user": False})) == (422, "otp_disabled")
    known = gotrue.sign_up()["user"]["email"]
    assert ok(gotrue.post("/otp", {"email": known, "create_user": False})) == {}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"email": "a@example.com", "phone": "15550001111"},
        {"email": "no address"},
        {"phone": "no number"},
        {"email": "a@example.com", "channel": "sms"},
        {"phone": "15550001111", "channel": "pigeon"},
    ],
)
def test_an_invalid_request_for_a_code_is_refused(gotrue: GoTrue, body: Json) -> None:
    assert refusal(gotrue.post("/otp", body)) == (400, "validation_failed")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"type": "email", "email": "nobody@example.com", "token": "123456"}, EXPIRED),
        ({"type": "sms", "phone": "15550001111", "token": "123456"}, EXPIRED),
        ({"type": "sms", "phone": "15550001111-invalid", "token": "123456"}, (400, "validation_failed")),
        ({"type": "magiclink", "token_hash": "0" * 56}, EXPIRED),
        ({"email": "nobody@example.com", "token": "123456"}, (400, "validation_failed")),
        ({"type": "email", "email": "nobody@example.com"}, (400, "validation_failed")),
        ({"type": "email", "token": "123456"}, (400, "validation_failed")),
        ({"type": "email", "token_hash": "x", "email": "a@example.com"}, (400, "validation_failed")),
        ({"type": "nonsense", "token_hash": "x"}, (400, "validation_failed")),
    ],
)
def test_an_invalid_code_is_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
    assert refusal(gotrue.post("/verify", body)) == expected


def test_a_code_works_once_when_entered_twice_at_once(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email}))
    body = {"type": "email", "email": email, "token": gotrue.code(email)}
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: gotrue.post("/verify", body), range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 403, 403, 403]


def test_a_wrong_code_does_not_use_up_the_right_one(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    ok(gotrue.post("/otp", {"email": email}))
    right = gotrue.code(email)
    wrong = f"{(int(right) + 1) % 10**6:06}"
    assert refusal(gotrue.post("/verify", {"type": "email", "email": email, "token": wrong})) == EXPIRED
    assert ok(gotrue.post("/verify", {"type": "email", "email": email, "token": right}))


def test_an_expired_code_is_refused(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    ok(gotrue.post("/otp", {"email": user["email"]}))
    gotrue.sql(
        "update auth.users set recovery_sent_at = now() - interval '61 minutes' where id = %s", user["id"]
    )
    body = {"type": "email", "email": user["email"], "token": gotrue.code(user["email"])}
    assert refusal(gotrue.post("/verify", body)) == EXPIRED


def test_mails_to_one_address_are_rate_limited(with_settings: Callable[..., GoTrue]) -> None:
    patient = with_settings({"email.max_frequency": "1m", "sms.max_frequency": "1m"})
    email, phone = patient.sign_up()["user"]["email"], new_phone()
    ok(patient.post("/recover", {"email": email}))
    again = patient.post("/recover", {"email": email})
    assert refusal(again) == (429, "over_email_send_rate_limit")
    assert "you can only request this after" in again.json()["message"]
    ok(patient.post("/otp", {"phone": phone}))
    assert refusal(patient.post("/otp", {"phone": phone})) == (429, "over_sms_send_rate_limit")


def test_an_old_session_needs_a_nonce_for_a_new_password(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    token, user = session["access_token"], session["user"]
    gotrue.sql(
        "update auth.sessions set created_at = now() - interval '25 hours' where user_id = %s", user["id"]
    )
    change = {"password": "another password 1"}
    assert refusal(gotrue.call("PUT", "/user", change, token=token)) == (400, "reauthentication_needed")
    wrong = gotrue.call("PUT", "/user", {**change, "nonce": "000000"}, token=token)
    assert refusal(wrong) == (422, "reauthentication_not_valid")
    assert ok(gotrue.get("/reauthenticate", token=token)) == {}
    ok(gotrue.call("PUT", "/user", {**change, "nonce": gotrue.code(user["email"])}, token=token))
    assert gotrue.sign_in(user["email"], change["password"])


def test_reauthentication_needs_an_address_or_phone(gotrue: GoTrue) -> None:
    token = ok(gotrue.post("/signup", {}))["access_token"]
    assert refusal(gotrue.get("/reauthenticate", token=token)) == (400, "validation_failed")


def test_a_test_number_has_a_fixed_code(with_settings: Callable[..., GoTrue]) -> None:
    phone = new_phone()
    service = with_settings({"sms.test_otp": {phone: "424242"}})
    assert ok(service.post("/otp", {"phone": phone})) == {"message_id": "test-otp"}
    assert (
        ok(service.post("/verify", {"type": "sms", "phone": phone, "token": "424242"}))["user"]["phone"]
        == phone
    )

"""Sign-up by address, phone and anonymously, with and without confirmation."""

from collections.abc import Callable
from uuid import UUID

import pytest

from tests.auth.support.gotrue import PASSWORD, GoTrue, new_email, new_phone, ok, refusal


def test_a_new_user_is_signed_in(gotrue: GoTrue) -> None:
    email = new_email()
    session = gotrue.sign_up(email=email.upper(), data={"full_name": "Ada"})
    user = session["user"]
    assert session["token_type"] == "bearer"
    assert session["expires_in"] == 3600
    assert (user["email"], user["phone"], user["role"], user["aud"]) == (email, "", *["authenticated"] * 2)
    assert user["app_metadata"] == {"provider": "email", "providers": ["email"]}
    assert user["user_metadata"] == {
        "sub": user["id"], "email": email, "full_name": "Ada",
        "email_verified": True, "phone_verified": False,
    }  # fmt: skip
    assert user["email_confirmed_at"]
    assert user["last_sign_in_at"]
    assert user["is_anonymous"] is False


def test_the_identity_names_the_sign_in_method(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    (identity,) = user["identities"]
    assert identity["id"] == identity["user_id"] == user["id"]
    assert identity["provider"] == "email"
    assert identity["email"] == user["email"]
    assert UUID(identity["identity_id"]) != UUID(user["id"])


def test_a_phone_number_signs_up(gotrue: GoTrue) -> None:
    phone = new_phone()
    session = ok(gotrue.post("/signup", {"phone": f"+{phone}", "password": PASSWORD}))
    assert session["user"]["phone"] == phone
    assert session["user"]["phone_confirmed_at"]
    again = ok(gotrue.post("/token?grant_type=password", {"phone": f"+{phone}", "password": PASSWORD}))
    assert again["user"]["id"] == session["user"]["id"]


def test_an_anonymous_user_has_no_address(gotrue: GoTrue) -> None:
    user = ok(gotrue.post("/signup", {"data": {"theme": "dark"}}))["user"]
    assert user["is_anonymous"] is True
    assert user["identities"] == []
    assert user["user_metadata"] == {"theme": "dark"}
    assert user["email"] == ""


def test_a_second_sign_up_is_refused_without_confirmation(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    answer = gotrue.post("/signup", {"email": email, "password": PASSWORD})
    assert refusal(answer) == (422, "user_already_exists")


def test_an_address_has_to_be_confirmed(strict_gotrue: GoTrue) -> None:
    email = new_email()
    user = ok(strict_gotrue.post("/signup", {"email": email, "password": PASSWORD}))
    assert "access_token" not in user
    assert user["confirmation_sent_at"]
    assert "email_confirmed_at" not in user
    too_early = strict_gotrue.post("/token?grant_type=password", {"email": email, "password": PASSWORD})
    assert refusal(too_early) == (400, "email_not_confirmed")
    body = {"type": "signup", "email": email, "token": strict_gotrue.code(email)}
    assert ok(strict_gotrue.post("/verify", body))["user"]["email_confirmed_at"]
    assert strict_gotrue.sign_in(email)["user"]["id"] == user["id"]


def test_a_phone_has_to_be_confirmed(strict_gotrue: GoTrue) -> None:
    phone = new_phone()
    user = ok(strict_gotrue.post("/signup", {"phone": phone, "password": PASSWORD}))
    too_early = strict_gotrue.post("/token?grant_type=password", {"phone": phone, "password": PASSWORD})
    assert refusal(too_early) == (400, "phone_not_confirmed")
    session = ok(
        strict_gotrue.post("/verify", {"type": "sms", "phone": phone, "token": strict_gotrue.code(phone)})
    )
    assert session["user"]["id"] == user["id"]
    assert session["user"]["phone_confirmed_at"]


def test_a_sign_up_does_not_reveal_accounts(strict_gotrue: GoTrue) -> None:
    email = new_email()
    known = ok(strict_gotrue.post("/signup", {"email": email, "password": PASSWORD}))
    ok(strict_gotrue.post("/verify", {"type": "signup", "email": email, "token": strict_gotrue.code(email)}))
    again = ok(strict_gotrue.post("/signup", {"email": email, "password": "another password 1"}))
    assert again["id"] != known["id"]
    assert again["identities"] == []
    assert again["email"] == email
    assert strict_gotrue.sign_in(email)["user"]["id"] == known["id"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"email": "not-an-address", "password": PASSWORD}, (400, "validation_failed")),
        ({"email": "a@example.com"}, (400, "validation_failed")),
        (
            {"email": "a@example.com", "phone": "15550001111", "password": PASSWORD},
            (400, "validation_failed"),
        ),
        ({"phone": "not a number", "password": PASSWORD}, (400, "validation_failed")),
        ({"email": "a@example.com", "password": "short"}, (422, "weak_password")),
        ({"email": "a@example.com", "password": "x" * 73}, (400, "validation_failed")),
        ({"email": 7, "password": PASSWORD}, (400, "bad_json")),
        (
            {"email": "a@example.com", "password": PASSWORD, "code_challenge": "x" * 43},
            (400, "validation_failed"),
        ),
    ],
)
def test_an_invalid_sign_up_is_refused(
    gotrue: GoTrue, body: dict[str, object], expected: tuple[int, str]
) -> None:
    assert refusal(gotrue.post("/signup", body)) == expected


def test_a_weak_password_comes_with_reasons(with_settings: Callable[..., GoTrue]) -> None:
    strict = with_settings({"password_requirements": "lower_upper_letters_digits"})
    answer = strict.post("/signup", {"email": new_email(), "password": "abc"}).json()
    assert answer["code"] == "weak_password"
    assert answer["weak_password"] == {"reasons": ["length", "characters"]}


def test_sign_ups_can_be_disabled(with_settings: Callable[..., GoTrue]) -> None:
    closed = with_settings({"enable_signup": False, "enable_anonymous_sign_ins": False})
    assert refusal(closed.post("/signup", {"email": new_email(), "password": PASSWORD})) == (
        422,
        "signup_disabled",
    )
    assert refusal(closed.post("/otp", {"email": new_email()})) == (422, "signup_disabled")


def test_anonymous_sign_ins_can_be_disabled(with_settings: Callable[..., GoTrue]) -> None:
    known_only = with_settings({"enable_anonymous_sign_ins": False})
    assert refusal(known_only.post("/signup", {})) == (422, "anonymous_provider_disabled")

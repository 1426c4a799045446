"""Changes that users make to their own account, and their confirmation."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.auth.support.gotrue import PASSWORD, GoTrue, Json, new_email, new_phone, ok, refusal


def change(gotrue: GoTrue, session: Json, **body: object) -> Json:
    return dict(ok(gotrue.call("PUT", "/user", body, token=session["access_token"])))


def refused(gotrue: GoTrue, session: Json, **body: object) -> tuple[int, str]:
    return refusal(gotrue.call("PUT", "/user", body, token=session["access_token"]))


def test_metadata_is_merged_and_null_removes_a_key(gotrue: GoTrue) -> None:
    session = gotrue.sign_up(data={"keep": 1, "drop": 2})
    shown = change(gotrue, session, data={"drop": None, "add": [3]})["user_metadata"]
    assert (shown["keep"], shown["add"], "drop" in shown) == (1, [3], False)
    assert ok(gotrue.get("/user", token=session["access_token"]))["user_metadata"] == shown


def test_users_cannot_change_their_app_metadata(gotrue: GoTrue) -> None:
    assert refused(gotrue, gotrue.sign_up(), app_metadata={"role": "admin"}) == (403, "not_admin")


def test_a_new_password_ends_the_other_sessions(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    other = gotrue.sign_in(session["user"]["email"])
    change(gotrue, session, password="another password 1")
    assert ok(gotrue.get("/user", token=session["access_token"]))
    assert refusal(gotrue.get("/user", token=other["access_token"])) == (403, "session_not_found")
    assert gotrue.sign_in(session["user"]["email"], "another password 1")


def test_a_new_password_invalidates_mailed_links(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    email = session["user"]["email"]
    ok(gotrue.post("/recover", {"email": email}))
    change(gotrue, session, password="another password 1")
    body = {"type": "recovery", "email": email, "token": gotrue.code(email)}
    assert refusal(gotrue.post("/verify", body)) == (403, "otp_expired")


def test_invalid_changes_are_refused(gotrue: GoTrue) -> None:
    session, other = gotrue.sign_up(), gotrue.sign_up()
    taken_phone = ok(gotrue.post("/signup", {"phone": new_phone(), "password": PASSWORD}))["user"]["phone"]
    assert refused(gotrue, session, password=PASSWORD) == (422, "same_password")
    assert refused(gotrue, session, password="short") == (422, "weak_password")
    assert refused(gotrue, session, email="no address") == (400, "validation_failed")
    assert refused(gotrue, session, phone="no number") == (400, "validation_failed")
    assert refused(gotrue, session, email=other["user"]["email"]) == (422, "email_exists")
    assert refused(gotrue, session, phone=taken_phone) == (422, "phone_exists")


def test_a_new_address_is_confirmed_from_both_addresses(strict_gotrue: GoTrue) -> None:
    old, new = new_email(), new_email()
    ok(strict_gotrue.post("/signup", {"email": old, "password": PASSWORD}))
    session = ok(
        strict_gotrue.post("/verify", {"type": "signup", "email": old, "token": strict_gotrue.code(old)})
    )
    shown = change(strict_gotrue, session, email=new)
    assert (shown["email"], shown["new_email"]) == (old, new)
    first = ok(
        strict_gotrue.post(
            "/verify", {"type": "email_change", "email": old, "token": strict_gotrue.code(old)}
        )
    )
    assert first["code"] == "200"
    assert "Confirmation link accepted" in first["msg"]
    assert ok(strict_gotrue.get("/user", token=session["access_token"]))["email"] == old
    second = ok(
        strict_gotrue.post(
            "/verify", {"type": "email_change", "email": new, "token": strict_gotrue.code(new)}
        )
    )
    assert second["user"]["email"] == new
    assert second["user"]["identities"][0]["email"] == new
    assert "new_email" not in second["user"]
    assert strict_gotrue.sign_in(new)


def test_both_links_of_a_change_can_be_followed(strict_gotrue: GoTrue) -> None:
    old, new = new_email(), new_email()
    ok(strict_gotrue.post("/signup", {"email": old, "password": PASSWORD}))
    session = ok(
        strict_gotrue.post("/verify", {"type": "signup", "email": old, "token": strict_gotrue.code(old)})
    )
    change(strict_gotrue, session, email=new)
    halfway = strict_gotrue.http.get(f"/auth/v1{strict_gotrue.link(new)}").headers["location"]
    assert parse_qs(urlsplit(halfway).fragment)["message"][0].startswith("Confirmation link accepted")
    done = strict_gotrue.http.get(f"/auth/v1{strict_gotrue.link(old)}").headers["location"]
    assert parse_qs(urlsplit(done).fragment)["type"] == ["email_change"]
    assert strict_gotrue.sign_in(new)


def test_a_laptop_asks_the_new_address_for_its_proof(gotrue: GoTrue) -> None:
    session, new = gotrue.sign_up(), new_email()
    old = session["user"]["email"]
    change(gotrue, session, email=new)
    assert not gotrue.was_mailed(old)
    body = {"type": "email_change", "email": new, "token": gotrue.code(new)}
    assert ok(gotrue.post("/verify", body))["user"]["email"] == new


def test_the_mail_of_a_change_can_be_sent_again(with_settings: Callable[..., GoTrue]) -> None:
    service = with_settings({"email.double_confirm_changes": False, "email.max_frequency": "0s"})
    session, new = service.sign_up(), new_email()
    change(service, session, email=new)
    ok(service.post("/resend", {"type": "email_change", "email": session["user"]["email"]}))
    body = {"type": "email_change", "email": new, "token": service.code(new)}
    assert ok(service.post("/verify", body))["user"]["email"] == new


def test_a_new_phone_is_confirmed_by_sms(strict_gotrue: GoTrue) -> None:
    email, phone = new_email(), new_phone()
    ok(strict_gotrue.post("/signup", {"email": email, "password": PASSWORD}))
    session = ok(
        strict_gotrue.post("/verify", {"type": "signup", "email": email, "token": strict_gotrue.code(email)})
    )
    assert change(strict_gotrue, session, phone=phone)["new_phone"] == phone
    body = {"type": "phone_change", "phone": phone, "token": strict_gotrue.code(phone)}
    user = ok(strict_gotrue.post("/verify", body))["user"]
    assert user["phone"] == phone
    assert user["app_metadata"]["providers"] == ["email", "phone"]


def test_an_anonymous_user_becomes_permanent(gotrue: GoTrue) -> None:
    session, email = ok(gotrue.post("/signup", {})), new_email()
    assert refused(gotrue, session, password=PASSWORD) == (422, "validation_failed")
    user = change(gotrue, session, email=email, password=PASSWORD)
    assert (user["id"], user["email"], user["is_anonymous"]) == (session["user"]["id"], email, False)
    assert user["app_metadata"] == {"provider": "email", "providers": ["email"]}
    assert gotrue.sign_in(email)["user"]["id"] == user["id"]


def test_an_anonymous_user_confirms_their_first_address(strict_gotrue: GoTrue) -> None:
    session, email = ok(strict_gotrue.post("/signup", {})), new_email()
    change(strict_gotrue, session, email=email)
    body = {"type": "email_change", "email": email, "token": strict_gotrue.code(email)}
    user = ok(strict_gotrue.post("/verify", body))["user"]
    assert (user["id"], user["email"], user["is_anonymous"]) == (session["user"]["id"], email, False)


@pytest.mark.parametrize("channel", ["whatsapp", "pigeon"])
def test_only_text_messages_can_be_sent(gotrue: GoTrue, channel: str) -> None:
    assert refused(gotrue, gotrue.sign_up(), phone=new_phone(), channel=channel) == (400, "validation_failed")

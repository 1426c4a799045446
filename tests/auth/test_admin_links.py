"""Invitations and generated links."""

from collections.abc import Callable

import pytest

from tests.auth.support.gotrue import PASSWORD, GoTrue, Json, new_email, ok, refusal
from tests.auth.test_links import followed


def test_an_invitation_creates_an_account(gotrue: GoTrue) -> None:
    email = new_email()
    user = ok(gotrue.post("/invite", {"email": email, "data": {"clinic": 7}}, admin=True))
    assert user["invited_at"]
    assert "email_confirmed_at" not in user
    target, values = followed(gotrue, gotrue.link(email))
    assert (target, values["type"]) == ("http://127.0.0.1:3000", "invite")
    mine = ok(gotrue.get("/user", token=values["access_token"]))
    assert mine["email_confirmed_at"]
    assert refusal(gotrue.post("/invite", {"email": email}, admin=True)) == (422, "email_exists")


@pytest.mark.parametrize("kind", ["magiclink", "recovery"])
def test_a_link_for_an_existing_account(gotrue: GoTrue, kind: str) -> None:
    email = gotrue.sign_up()["user"]["email"]
    body = {"type": kind, "email": email, "redirect_to": "http://127.0.0.1:3000/welcome"}
    made = ok(gotrue.post("/admin/generate_link", body, admin=True))
    assert (made["email"], made["verification_type"]) == (email, kind)
    assert made["redirect_to"] == "http://127.0.0.1:3000/welcome"
    assert made["action_link"].startswith(
        f"{gotrue.url}/auth/v1/verify?token={made['hashed_token']}&type={kind}"
    )
    assert made["action_link"].endswith("redirect_to=http://127.0.0.1:3000/welcome")
    code = {"type": "email", "email": email, "token": made["email_otp"]}
    assert ok(gotrue.post("/verify", code))["user"]["email"] == email


@pytest.mark.parametrize("kind", ["signup", "invite", "magiclink"])
def test_a_link_for_a_new_account(gotrue: GoTrue, kind: str) -> None:
    email = new_email()
    body = {"type": kind, "email": email, "password": PASSWORD, "data": {"status": "alpha"}}
    made = ok(gotrue.post("/admin/generate_link", body, admin=True))
    assert made["user_metadata"] == {"status": "alpha"}
    assert made["verification_type"] == ("signup" if kind == "magiclink" else kind)
    _, values = followed(gotrue, made["action_link"].removeprefix(f"{gotrue.url}/auth/v1"))
    assert ok(gotrue.get("/user", token=values["access_token"]))["email"] == email


def test_links_for_an_email_change(with_settings: Callable[..., GoTrue]) -> None:
    gotrue = with_settings({"email.double_confirm_changes": True, "email.max_frequency": "0s"})
    old, new = gotrue.sign_up()["user"]["email"], new_email()
    for kind in ("email_change_current", "email_change_new"):
        body = {"type": kind, "email": old, "new_email": new}
        made = ok(gotrue.post("/admin/generate_link", body, admin=True))
        assert made["new_email"] == new
        assert "type=email_change&" in made["action_link"]
    _, values = followed(gotrue, made["action_link"].removeprefix(f"{gotrue.url}/auth/v1"))
    assert values["type"] == "email_change"
    assert gotrue.sign_in(new)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"type": "signup", "email": "no address"}, (400, "validation_failed")),
        ({"type": "signup", "email": "someone-new@example.com"}, (400, "validation_failed")),
        ({"type": "other", "email": "someone-new@example.com"}, (400, "validation_failed")),
        ({"type": "recovery", "email": "someone-new@example.com"}, (404, "user_not_found")),
    ],
)
def test_an_invalid_link_request_is_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
    assert refusal(gotrue.post("/admin/generate_link", body, admin=True)) == expected

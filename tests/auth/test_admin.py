"""The admin API: accounts, links and factors with a server-side key."""

from uuid import uuid4

import pytest

from tests.auth.support.gotrue import PASSWORD, GoTrue, Json, new_email, new_phone, ok, refusal


def create(gotrue: GoTrue, **body: object) -> Json:
    return dict(ok(gotrue.post("/admin/users", body, admin=True)))


def update(gotrue: GoTrue, user: Json, **body: object) -> Json:
    return dict(ok(gotrue.call("PUT", f"/admin/users/{user['id']}", body, admin=True)))


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/admin/users"),
        ("POST", "/admin/users"),
        ("GET", "/admin/users/00000000-0000-4000-8000-000000000000"),
        ("POST", "/admin/generate_link"),
        ("POST", "/invite"),
    ],
)
def test_the_admin_api_needs_a_server_side_key(gotrue: GoTrue, method: str, path: str) -> None:
    assert refusal(gotrue.call(method, path, {})) == (403, "not_admin")
    own = gotrue.sign_up()["access_token"]
    assert refusal(gotrue.call(method, path, {}, token=own)) == (403, "not_admin")


def test_an_account_can_be_created_with_every_field(gotrue: GoTrue) -> None:
    email, phone, user_id = new_email(), new_phone(), str(uuid4())
    user = create(
        gotrue, id=user_id, email=email, phone=f"+{phone}", password=PASSWORD, email_confirm=True,
        phone_confirm=True, user_metadata={"full_name": "Ada"}, app_metadata={"clinic": 7},
    )  # fmt: skip
    assert (user["id"], user["email"], user["phone"]) == (user_id, email, phone)
    assert user["user_metadata"] == {"full_name": "Ada", "email_verified": True}
    assert user["app_metadata"] == {"clinic": 7, "provider": "email", "providers": ["email", "phone"]}
    assert {identity["provider"] for identity in user["identities"]} == {"email", "phone"}
    assert gotrue.sign_in(email)["user"]["id"] == user_id
    assert ok(gotrue.get(f"/admin/users/{user_id}", admin=True))["id"] == user_id


def test_an_account_can_be_created_with_a_password_hash(gotrue: GoTrue) -> None:
    other = gotrue.sign_up()["user"]
    ((stored,),) = gotrue.sql("select encrypted_password from auth.users where id = %s", other["id"])
    user = create(gotrue, email=new_email(), password_hash=stored, email_confirm=True)
    assert gotrue.sign_in(user["email"])


def test_an_unconfirmed_account_cannot_sign_in(gotrue: GoTrue) -> None:
    user = create(gotrue, email=new_email(), password=PASSWORD)
    body = {"email": user["email"], "password": PASSWORD}
    assert refusal(gotrue.post("/token?grant_type=password", body)) == (400, "email_not_confirmed")
    assert update(gotrue, user, email_confirm=True)["email_confirmed_at"]
    assert gotrue.sign_in(user["email"])


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (400, "validation_failed")),
        ({"email": "no address"}, (400, "validation_failed")),
        ({"phone": "no number"}, (400, "validation_failed")),
        ({"email": "a@example.com", "id": "x"}, (400, "validation_failed")),
        (
            {"email": "a@example.com", "id": "00000000-0000-0000-0000-000000000000"},
            (400, "validation_failed"),
        ),
        ({"email": "a@example.com", "password": "x", "password_hash": "y"}, (400, "validation_failed")),
        ({"email": "a@example.com", "password_hash": "md5"}, (500, "unexpected_failure")),
        ({"email": "a@example.com", "ban_duration": "soon"}, (400, "validation_failed")),
    ],
)
def test_an_invalid_account_is_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
    assert refusal(gotrue.post("/admin/users", body, admin=True)) == expected


def test_addresses_stay_unique(gotrue: GoTrue) -> None:
    user = create(gotrue, email=new_email(), phone=new_phone())
    same_email = gotrue.post("/admin/users", {"email": user["email"]}, admin=True)
    assert refusal(same_email) == (422, "email_exists")
    same_phone = gotrue.post("/admin/users", {"phone": user["phone"]}, admin=True)
    assert refusal(same_phone) == (422, "phone_exists")
    other = create(gotrue, email=new_email())
    clash = gotrue.call("PUT", f"/admin/users/{other['id']}", {"email": user["email"]}, admin=True)
    assert refusal(clash) == (500, "unexpected_failure")
    assert clash.json()["message"] == "Error updating user"


def test_an_account_can_be_changed(gotrue: GoTrue) -> None:
    session, email, phone = gotrue.sign_up(), new_email(), new_phone()
    changed = update(
        gotrue, session["user"], email=email, phone=phone, phone_confirm=True, role="authenticated",
        password="another password 1", user_metadata={"colour": "yellow"}, app_metadata={"roles": ["x"]},
    )  # fmt: skip
    assert (changed["email"], changed["phone"]) == (email, phone)
    assert changed["phone_confirmed_at"]
    assert changed["user_metadata"]["colour"] == "yellow"
    assert changed["app_metadata"]["roles"] == ["x"]
    assert gotrue.sign_in(email, "another password 1")
    assert refusal(gotrue.get("/user", token=session["access_token"])) == (403, "session_not_found")

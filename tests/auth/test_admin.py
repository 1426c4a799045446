"""The admin API: accounts, links and factors with a server-side key."""

from uuid import uuid4

import pytest

from tests.auth.harness import PASSWORD, GoTrue, Json, new_email, new_phone, ok, refusal
from tests.auth.test_codes import followed
from tests.auth.test_mfa import enroll, raised


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
def test_it_is_for_server_side_keys_only(gotrue: GoTrue, method: str, path: str) -> None:
    assert refusal(gotrue.call(method, path, {})) == (403, "not_admin")
    own = gotrue.sign_up()["access_token"]
    assert refusal(gotrue.call(method, path, {}, token=own)) == (403, "not_admin")


def test_an_account_with_everything(gotrue: GoTrue) -> None:
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


def test_an_account_can_bring_its_hash(gotrue: GoTrue) -> None:
    other = gotrue.sign_up()["user"]
    ((stored,),) = gotrue.sql("select encrypted_password from auth.users where id = %s", other["id"])
    user = create(gotrue, email=new_email(), password_hash=stored, email_confirm=True)
    assert gotrue.sign_in(user["email"])


def test_without_confirmation_nobody_signs_in(gotrue: GoTrue) -> None:
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
def test_a_bad_account_is_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
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


def test_users_are_listed_by_page(gotrue: GoTrue) -> None:
    for _ in range(3):
        newest = create(gotrue, email=new_email())
    answer = gotrue.get("/admin/users?page=1&per_page=2", admin=True)
    body = ok(answer)
    assert body["aud"] == "authenticated"
    assert body["users"][0]["email"] == newest["email"]
    assert len(body["users"]) == 2
    total = int(answer.headers["x-total-count"])
    last = -(-total // 2)
    assert answer.headers["link"] == (
        f'</admin/users?page=2&per_page=2>; rel="next", </admin/users?page={last}&per_page=2>; rel="last"'
    )
    end = gotrue.get(f"/admin/users?page={last}&per_page=2", admin=True)
    assert 'rel="next"' not in end.headers["link"]


@pytest.mark.parametrize("query", ["page=-1", "per_page=many", "per_page=0", "sort=password"])
def test_a_bad_page_is_refused(gotrue: GoTrue, query: str) -> None:
    assert refusal(gotrue.get(f"/admin/users?{query}", admin=True)) == (400, "validation_failed")


def test_a_filter_finds_addresses(gotrue: GoTrue) -> None:
    user = create(gotrue, email=new_email())
    found = ok(gotrue.get(f"/admin/users?filter={user['email'][:20]}", admin=True))["users"]
    assert [one["id"] for one in found] == [user["id"]]


def test_an_unknown_user_is_not_found(gotrue: GoTrue) -> None:
    for method in ("GET", "PUT", "DELETE"):
        missing = gotrue.call(method, f"/admin/users/{uuid4()}", {} if method == "PUT" else None, admin=True)
        assert refusal(missing) == (404, "user_not_found")
    assert refusal(gotrue.get("/admin/users/nonsense", admin=True)) == (404, "validation_failed")


def test_deleting_takes_everything_along(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    user_id = session["user"]["id"]
    enroll(gotrue, session)
    assert ok(gotrue.call("DELETE", f"/admin/users/{user_id}", admin=True)) == {}
    left = " union all ".join(
        f"select 1 from auth.{table} where user_id::text = '{user_id}'"
        for table in ("identities", "sessions", "refresh_tokens", "mfa_factors", "one_time_tokens")
    )
    assert gotrue.sql(left) == []


def test_soft_deleting_keeps_a_row_nobody_can_read(gotrue: GoTrue) -> None:
    session = gotrue.sign_up(data={"full_name": "Ada"})
    user, body = session["user"], {"should_soft_delete": True}
    ok(gotrue.call("DELETE", f"/admin/users/{user['id']}", body, admin=True))
    ((email, meta, deleted, password),) = gotrue.sql(
        "select email, raw_user_meta_data, deleted_at is not null, encrypted_password "
        "from auth.users where id = %s",
        user["id"],
    )
    assert (meta, deleted, password) == ({}, True, None)
    assert user["email"] not in email
    assert refusal(gotrue.refresh(session["refresh_token"])) == (400, "refresh_token_not_found")
    assert gotrue.sign_up(email=user["email"])["user"]["id"] != user["id"]


def test_factors_can_be_listed_and_removed(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    factor = enroll(gotrue, session)
    raised(gotrue, session, factor)
    path = f"/admin/users/{session['user']['id']}/factors"
    assert [one["id"] for one in ok(gotrue.get(path, admin=True))] == [factor["id"]]
    assert ok(gotrue.call("DELETE", f"{path}/{factor['id']}", admin=True))["id"] == factor["id"]
    assert ok(gotrue.get(path, admin=True)) == []


def test_somebody_is_invited(gotrue: GoTrue) -> None:
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
def test_a_link_for_a_known_person(gotrue: GoTrue, kind: str) -> None:
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
def test_a_link_for_a_new_person(gotrue: GoTrue, kind: str) -> None:
    email = new_email()
    body = {"type": kind, "email": email, "password": PASSWORD, "data": {"status": "alpha"}}
    made = ok(gotrue.post("/admin/generate_link", body, admin=True))
    assert made["user_metadata"] == {"status": "alpha"}
    assert made["verification_type"] == ("signup" if kind == "magiclink" else kind)
    _, values = followed(gotrue, made["action_link"].removeprefix(f"{gotrue.url}/auth/v1"))
    assert ok(gotrue.get("/user", token=values["access_token"]))["email"] == email


def test_links_for_an_email_change(gotrue: GoTrue) -> None:
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
def test_a_bad_link_is_refused(gotrue: GoTrue, body: Json, expected: tuple[int, str]) -> None:
    assert refusal(gotrue.post("/admin/generate_link", body, admin=True)) == expected


def test_what_happens_is_noted(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    ok(gotrue.refresh(session["refresh_token"]))
    rows = gotrue.sql(
        "select payload ->> 'action' from auth.audit_log_entries where payload ->> 'actor_id' = %s "
        "order by created_at", session["user"]["id"],
    )  # fmt: skip
    assert [action for (action,) in rows] == ["user_signedup", "login", "token_revoked", "token_refreshed"]

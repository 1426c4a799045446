"""Passwords, sign-in, the current user and sign-out."""

import pytest

from devstack import keys
from tests.auth.support.gotrue import PASSWORD, GoTrue, new_email, new_phone, ok, refusal
from tests.auth.support.serving import serving, varied
from tests.support.databases import ConfigWithDatabase


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"email": "stranger@example.com", "password": PASSWORD}, (400, "invalid_credentials")),
        ({"phone": "15550009999", "password": PASSWORD}, (400, "invalid_credentials")),
        ({"email": "a@example.com", "phone": "1555", "password": PASSWORD}, (400, "validation_failed")),
        ({"password": PASSWORD}, (400, "validation_failed")),
    ],
)
def test_an_invalid_sign_in_is_refused(
    gotrue: GoTrue, body: dict[str, str], expected: tuple[int, str]
) -> None:
    assert refusal(gotrue.post("/token?grant_type=password", body)) == expected


def test_a_wrong_password_is_refused(gotrue: GoTrue) -> None:
    email = gotrue.sign_up()["user"]["email"]
    answer = gotrue.post("/token?grant_type=password", {"email": email, "password": "wrong"})
    assert refusal(answer) == (400, "invalid_credentials")
    assert answer.json()["message"] == "Invalid login credentials"


@pytest.mark.parametrize("grant", ["", "client_credentials"])
def test_other_grants_are_refused(gotrue: GoTrue, grant: str) -> None:
    assert refusal(gotrue.post(f"/token?grant_type={grant}", {})) == (400, "invalid_credentials")


def test_passwords_are_bcrypt_of_cost_ten(
    config: ConfigWithDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CAREBASE_BCRYPT_COST")  # The other tests use a lower cost, which is faster.
    with serving(varied(config, {})) as gotrue:
        user = gotrue.sign_up()["user"]
        ((stored,),) = gotrue.sql("select encrypted_password from auth.users where id = %s", user["id"])
    assert stored.startswith("$2a$10$")
    assert len(stored) == 60


def test_a_password_hashed_by_the_database_works(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    gotrue.sql(
        "update auth.users set encrypted_password = extensions.crypt(%s, extensions.gen_salt('bf')) "
        "where id = %s",
        "set in a seed 1", user["id"],
    )  # fmt: skip
    assert gotrue.sign_in(user["email"], "set in a seed 1")["user"]["id"] == user["id"]


def test_a_password_that_became_weak_signs_in_with_a_warning(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    gotrue.sql(
        "update auth.users set encrypted_password = extensions.crypt('old', extensions.gen_salt('bf')) "
        "where id = %s",
        user["id"],
    )
    session = gotrue.sign_in(user["email"], "old")
    assert session["weak_password"]["reasons"] == ["length"]
    assert gotrue.sign_in(gotrue.sign_up()["user"]["email"])["weak_password"] is None


def test_an_address_is_case_insensitive(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    assert gotrue.sign_in(user["email"].title())["user"]["id"] == user["id"]


def test_a_banned_user_cannot_sign_in(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    path = f"/admin/users/{user['id']}"
    banned = ok(gotrue.call("PUT", path, {"ban_duration": "24h"}, admin=True))
    assert banned["banned_until"]
    body = {"email": user["email"], "password": PASSWORD}
    assert refusal(gotrue.post("/token?grant_type=password", body)) == (400, "user_banned")
    assert "banned_until" not in ok(gotrue.call("PUT", path, {"ban_duration": "none"}, admin=True))
    assert gotrue.sign_in(user["email"])


def test_the_user_route_returns_the_current_user(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    assert ok(gotrue.get("/user", token=session["access_token"])) == session["user"]


def test_a_row_with_null_tokens_is_an_error_as_in_gotrue(gotrue: GoTrue) -> None:
    user = gotrue.sign_up()["user"]
    gotrue.sql("update auth.users set recovery_token = null where id = %s", user["id"])
    answer = gotrue.post("/token?grant_type=password", {"email": user["email"], "password": PASSWORD})
    assert refusal(answer) == (500, "unexpected_failure")
    gotrue.sql("delete from auth.users where id = %s", user["id"])


@pytest.mark.parametrize("scope", ["global", "local", "others"])
def test_signing_out_ends_the_sessions_it_names(gotrue: GoTrue, scope: str) -> None:
    email = gotrue.sign_up()["user"]["email"]
    here, there = gotrue.sign_in(email), gotrue.sign_in(email)
    assert gotrue.post(f"/logout?scope={scope}", token=here["access_token"]).status_code == 204
    alive = {
        name: gotrue.get("/user", token=session["access_token"]).status_code == 200
        for name, session in (("here", here), ("there", there))
    }
    assert alive == {"here": scope == "others", "there": scope == "local"}
    ended = there if scope == "others" else here
    assert refusal(gotrue.get("/user", token=ended["access_token"])) == (403, "session_not_found")
    assert refusal(gotrue.refresh(ended["refresh_token"])) == (400, "refresh_token_not_found")


def test_signing_out_everywhere_is_the_default(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    other = gotrue.sign_in(session["user"]["email"])
    assert gotrue.post("/logout", token=session["access_token"]).status_code == 204
    assert refusal(gotrue.get("/user", token=other["access_token"])) == (403, "session_not_found")


def test_an_unknown_scope_is_refused(gotrue: GoTrue) -> None:
    token = gotrue.sign_up()["access_token"]
    assert refusal(gotrue.post("/logout?scope=mine", token=token)) == (400, "validation_failed")


def test_a_deleted_users_token_is_user_not_found(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    ok(gotrue.call("DELETE", f"/admin/users/{session['user']['id']}", admin=True))
    assert refusal(gotrue.get("/user", token=session["access_token"])) == (403, "user_not_found")


@pytest.mark.parametrize("path", ["/user", "/reauthenticate"])
def test_an_invalid_or_expired_token_is_refused(gotrue: GoTrue, path: str) -> None:
    assert refusal(gotrue.get(path, token="no.jwt.atall")) == (403, "bad_jwt")
    assert refusal(gotrue.get(path, token=keys.legacy_key("anon"))) == (403, "bad_jwt")
    expired = keys.mint({"sub": new_phone(), "exp": 1})
    assert refusal(gotrue.get(path, token=expired)) == (403, "bad_jwt")
    nobody = keys.mint({"sub": new_email(), "exp": 4102444800})
    assert refusal(gotrue.get(path, token=nobody)) == (400, "bad_jwt")

"""The admin API finds and deletes accounts, and the audit log records it."""

from uuid import uuid4

import pytest

from tests.auth.support.gotrue import GoTrue, new_email, ok, refusal
from tests.auth.test_admin import create
from tests.auth.test_mfa import enroll, raise_to_aal2


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
def test_an_invalid_page_is_refused(gotrue: GoTrue, query: str) -> None:
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


def test_deleting_an_account_deletes_its_rows(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    user_id = session["user"]["id"]
    enroll(gotrue, session)
    assert ok(gotrue.call("DELETE", f"/admin/users/{user_id}", admin=True)) == {}
    left = " union all ".join(
        f"select 1 from auth.{table} where user_id::text = '{user_id}'"
        for table in ("identities", "sessions", "refresh_tokens", "mfa_factors", "one_time_tokens")
    )
    assert gotrue.sql(left) == []


def test_soft_deleting_keeps_a_row_without_personal_data(gotrue: GoTrue) -> None:
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
    raise_to_aal2(gotrue, session, factor)
    path = f"/admin/users/{session['user']['id']}/factors"
    assert [one["id"] for one in ok(gotrue.get(path, admin=True))] == [factor["id"]]
    assert ok(gotrue.call("DELETE", f"{path}/{factor['id']}", admin=True))["id"] == factor["id"]
    assert ok(gotrue.get(path, admin=True)) == []


def test_auth_events_are_written_to_the_audit_log(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    ok(gotrue.refresh(session["refresh_token"]))
    rows = gotrue.sql(
        "select payload ->> 'action' from auth.audit_log_entries where payload ->> 'actor_id' = %s "
        "order by created_at", session["user"]["id"],
    )  # fmt: skip
    assert [action for (action,) in rows] == ["user_signedup", "login", "token_revoked", "token_refreshed"]

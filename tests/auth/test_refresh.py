"""Refresh tokens: rotation, reuse and concurrency; version 1 (rows) and version 2 (counters)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from devstack import keys
from tests.auth.support.gotrue import GoTrue, Json, ok, refusal

USED = (400, "refresh_token_already_used")


@pytest.fixture(params=[1, 2], ids=["rows", "counters"])
def rotating(with_settings: Callable[..., GoTrue], request: pytest.FixtureRequest) -> GoTrue:
    """Services that issue either version of refresh tokens."""
    return with_settings({"refresh_token_algorithm_version": request.param})


def refreshed(gotrue: GoTrue, token: str) -> str:
    return str(ok(gotrue.refresh(token))["refresh_token"])


def long_ago(gotrue: GoTrue, session: Json) -> None:
    """Move the session's last refresh out of the reuse interval."""
    session_id = keys.verify(session["access_token"])["session_id"]
    minute = "interval '1 minute'"
    gotrue.sql(
        f"update auth.refresh_tokens set updated_at = updated_at - {minute} where session_id = %s", session_id
    )
    earlier = f"created_at = created_at - {minute}, refreshed_at = refreshed_at - {minute}"
    gotrue.sql(f"update auth.sessions set {earlier} where id = %s", session_id)


def test_a_refresh_replaces_the_token_and_keeps_the_session(rotating: GoTrue) -> None:
    session = rotating.sign_up()
    again = ok(rotating.refresh(session["refresh_token"]))
    assert again["refresh_token"] != session["refresh_token"]
    before, after = (keys.verify(answer["access_token"]) for answer in (session, again))
    assert before["session_id"] == after["session_id"]
    assert after["amr"] == before["amr"]
    assert again["user"]["id"] == session["user"]["id"]


def test_a_refresh_may_be_repeated_when_its_answer_was_lost(rotating: GoTrue) -> None:
    session = rotating.sign_up()
    second = refreshed(rotating, session["refresh_token"])
    long_ago(rotating, session)
    assert refreshed(rotating, session["refresh_token"]) == second


def test_an_older_token_is_refused_after_the_reuse_interval(rotating: GoTrue) -> None:
    session = rotating.sign_up()
    second = refreshed(rotating, session["refresh_token"])
    third = refreshed(rotating, second)
    long_ago(rotating, session)
    assert refusal(rotating.refresh(session["refresh_token"])) == USED
    # As in GoTrue, the reuse interval also applies to a token that was just revoked.
    long_ago(rotating, session)
    assert rotating.refresh(third).status_code == 400


def test_an_older_token_is_accepted_in_the_reuse_interval(rotating: GoTrue) -> None:
    session = rotating.sign_up()
    third = refreshed(rotating, refreshed(rotating, session["refresh_token"]))
    late = refreshed(rotating, session["refresh_token"])
    assert refreshed(rotating, late)
    assert refreshed(rotating, third)


def test_reuse_revokes_every_token_of_the_family(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    third = refreshed(gotrue, refreshed(gotrue, session["refresh_token"]))
    long_ago(gotrue, session)
    assert refusal(gotrue.refresh(session["refresh_token"])) == USED
    long_ago(gotrue, session)
    assert refusal(gotrue.refresh(third)) == USED
    revoked = gotrue.sql(
        "select bool_and(revoked) from auth.refresh_tokens where user_id = %s", session["user"]["id"]
    )
    assert revoked == [(True,)]


def test_without_rotation_reuse_revokes_no_other_token(with_settings: Callable[..., GoTrue]) -> None:
    lenient = with_settings({"enable_refresh_token_rotation": False})
    session = lenient.sign_up()
    third = refreshed(lenient, refreshed(lenient, session["refresh_token"]))
    long_ago(lenient, session)
    assert refusal(lenient.refresh(session["refresh_token"])) == USED
    assert refreshed(lenient, third)


def test_concurrent_refreshes_return_one_next_token(rotating: GoTrue) -> None:
    session = rotating.sign_up()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(rotating.refresh, [session["refresh_token"]] * 8))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1


def test_a_row_token_records_its_parent(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    second = refreshed(gotrue, session["refresh_token"])
    rows = gotrue.sql(
        "select token, parent, revoked from auth.refresh_tokens where user_id = %s order by id",
        session["user"]["id"],
    )
    assert rows == [(session["refresh_token"], None, True), (second, session["refresh_token"], False)]


def test_a_refresh_is_recorded_on_the_session(rotating: GoTrue) -> None:
    session = rotating.sign_up()
    refreshed(rotating, session["refresh_token"])
    query = "select refreshed_at is not null, ip is not null, aal::text from auth.sessions where user_id = %s"
    assert rotating.sql(query, session["user"]["id"]) == [(True, True, "aal1")]

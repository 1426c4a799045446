"""Refresh tokens that are refused, and the codes."""

from collections.abc import Callable
from datetime import timedelta

import httpx
import psycopg
import pytest

from devstack.auth.conf import Settings
from devstack.config import Config
from tests.auth.support.gotrue import GoTrue, ok, refusal
from tests.auth.test_refresh import long_ago, refreshed


@pytest.mark.parametrize("token", ["", "short", "UPPERCASE123", "abcdefghijklmnopqrstuvwxyz"])
def test_an_invalid_refresh_token_is_refused(gotrue: GoTrue, token: str) -> None:
    assert refusal(gotrue.refresh(token)) == (400, "validation_failed")


def test_an_unknown_refresh_token_is_refused(gotrue: GoTrue) -> None:
    assert refusal(gotrue.refresh("abcdefghij12")) == (400, "refresh_token_not_found")


def test_a_forged_counter_token_is_unknown(with_settings: Callable[..., GoTrue]) -> None:
    counting = with_settings({"refresh_token_algorithm_version": 2})
    session = counting.sign_up()
    counting.sql(
        "update auth.sessions set refresh_token_hmac_key = %s where user_id = %s",
        "A" * 43,
        session["user"]["id"],
    )
    assert refusal(counting.refresh(session["refresh_token"])) == (400, "refresh_token_not_found")


def test_a_token_without_its_session_is_refused(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    gotrue.sql("update auth.refresh_tokens set session_id = null where user_id = %s", session["user"]["id"])
    assert refusal(gotrue.refresh(session["refresh_token"])) == (400, "session_not_found")


def test_a_banned_user_is_refused(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    user_id = session["user"]["id"]
    ok(gotrue.call("PUT", f"/admin/users/{user_id}", {"ban_duration": "1h"}, admin=True))
    assert refusal(gotrue.refresh(session["refresh_token"])) == (400, "user_banned")
    assert refusal(gotrue.get("/user", token=session["access_token"])) == (403, "user_banned")


@pytest.mark.parametrize("setting", ["sessions.timebox", "sessions.inactivity_timeout"])
def test_sessions_can_be_limited(with_settings: Callable[..., GoTrue], setting: str) -> None:
    limited = with_settings({setting: "30s"})
    session = limited.sign_up()
    token = refreshed(limited, session["refresh_token"])
    long_ago(limited, session)
    assert refusal(limited.refresh(token)) == (400, "session_expired")


def test_an_ended_session_is_expired(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    gotrue.sql("update auth.sessions set not_after = now() where user_id = %s", session["user"]["id"])
    assert refusal(gotrue.refresh(session["refresh_token"])) == (400, "session_expired")


def test_a_refresh_of_a_locked_session_ends_as_a_conflict(with_settings: Callable[..., GoTrue]) -> None:
    gotrue = with_settings({"refresh_patience": "300ms"})
    session = gotrue.sign_up()
    with psycopg.connect(gotrue.config.db_url("supabase_admin")) as conn:
        conn.execute("select from auth.sessions where user_id = %s for update", [session["user"]["id"]])
        answer: httpx.Response = gotrue.refresh(session["refresh_token"])
    assert refusal(answer) == (409, "conflict")
    assert refreshed(gotrue, session["refresh_token"])


def test_a_refresh_waits_five_seconds_with_the_shipped_settings() -> None:
    assert Settings.of(Config.load()).refresh_patience == timedelta(seconds=5)

"""The clean-up of the auth schema removes the rows that GoTrue would, and live sessions keep working."""

import secrets
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from devstack.auth.crypto import counter_tokens
from functions.jobs.run import run
from functions.people.jobs import cleanup_refresh_tokens
from tests.schedules.support.backdated_rows import Care
from tests.schedules.support.sign_ins import SignIn
from tests.support.threads import at_once

pytestmark = pytest.mark.usefixtures("functions_env")
SignUp = Callable[[], SignIn]


def clean() -> dict[str, int]:
    counts = run("cleanup_refresh_tokens", cleanup_refresh_tokens(), 60)
    return {kind: number for kind, number in counts.items() if number}


def test_a_live_session_is_refreshed_as_before(sign_up: SignUp) -> None:
    person = sign_up()
    for _ in range(3):
        person.refresh()
        person.age("25 hours")
        clean()
    assert person.refresh()
    assert person.tokens() == 2  # the current token and the one that it replaced


def test_a_session_idle_for_a_year_can_be_refreshed(sign_up: SignUp) -> None:
    person = sign_up()
    person.age("366 days")
    assert clean() == {}
    assert person.refresh()


def test_reuse_within_a_day_is_detected_after_a_clean_up(sign_up: SignUp) -> None:
    person = sign_up()
    stolen = person.token
    person.refresh()
    person.refresh()
    person.age("23 hours")
    assert clean() == {}
    assert person.refused(stolen) == "refresh_token_already_used"
    person.age("1 minute")  # the reuse interval also applies to a token that was just revoked
    assert person.refused(person.token) == "refresh_token_already_used"  # the whole family is revoked


def test_after_a_day_a_replaced_token_is_unknown(sign_up: SignUp) -> None:
    person = sign_up()
    stolen = person.token
    person.refresh()
    person.refresh()
    person.age("25 hours")
    assert clean() == {"refresh_tokens": 2}
    assert person.refused(stolen) == "refresh_token_not_found"
    assert person.refresh()


def test_an_ended_session_loses_its_tokens_first(sign_up: SignUp) -> None:
    person = sign_up()
    person.set("not_after = now() - interval '23 hours'")
    assert clean() == {}
    person.set("not_after = now() - interval '25 hours'")
    assert clean() == {"revoked_tokens": 1}
    person.age("25 hours")
    assert clean() == {"refresh_tokens": 1}
    assert person.exists()
    person.set("not_after = now() - interval '73 hours'")
    assert clean() == {"sessions": 1}
    assert not person.exists()


def test_a_session_without_tokens_is_removed_after_three_days(sign_up: SignUp) -> None:
    person = sign_up()
    person.revoke()
    person.age("71 hours")
    assert clean() == {"refresh_tokens": 1}
    assert person.exists()
    person.age("2 hours")
    assert clean() == {"idle_sessions": 1}
    assert not person.exists()


def test_sessions_with_tokens_of_version_2_are_kept(sign_up: SignUp) -> None:
    person = sign_up()
    key = secrets.token_urlsafe(32)
    person.become_version_2(key)
    person.token = counter_tokens.encode(uuid.UUID(person.session), 0, key)
    first = person.token
    person.age("100 days")
    assert clean() == {}
    person.refresh()
    person.refresh()
    person.age("23 hours")
    assert clean() == {}
    assert person.refused(first) == "refresh_token_already_used"
    assert not person.exists()  # GoTrue's own answer to reuse


@pytest.mark.parametrize("name", ["session_timebox", "session_inactivity"])
def test_the_limits_of_the_project_end_sessions(
    sign_up: SignUp, limit: Callable[[str, str], None], name: str
) -> None:
    limit(name, "24 hours")
    over, alive = sign_up(), sign_up()
    over.age("97 hours")
    alive.age("95 hours")
    assert clean() == {"idle_sessions": 1}
    assert (over.exists(), alive.exists()) == (False, True)


def test_expired_one_time_tokens_and_flows_are_removed(care: Care, sign_up: SignUp) -> None:
    person = sign_up()
    for age in ("25 hours", "23 hours"):
        person.add_unfinished_flows(age)
    assert clean() == {"one_time_tokens": 1, "flow_states": 1, "mfa_challenges": 1}
    assert care.job_run("cleanup_refresh_tokens")[0] == "succeeded"
    assert clean() == {}


def test_two_concurrent_runs_remove_more_than_a_batch(sign_up: SignUp) -> None:
    person = sign_up()
    person.add_revoked(1200, "25 hours")
    both = at_once(2, lambda _: clean().get("refresh_tokens", 0))
    assert sum(both) == 1200
    assert person.refresh()


def test_a_locked_token_is_skipped(care: Care, sign_up: SignUp, connect: Callable[[], Any]) -> None:
    person = sign_up()
    person.revoke()
    person.age("25 hours")
    with connect() as other, other.transaction():
        other.execute("select from auth.refresh_tokens where session_id = %s for update", [person.session])
        assert clean() == {}
    assert clean() == {"refresh_tokens": 1}


def test_the_auth_schema_has_no_objects_of_the_project(care: Care) -> None:
    ours = care.one(
        "select (select count(*) from pg_proc where pronamespace = s.oid and proowner = r.oid)"
        " + (select count(*) from pg_class where relnamespace = s.oid and relowner = r.oid)"
        " from pg_namespace as s, pg_roles as r where s.nspname = 'auth' and r.rolname = 'postgres'"
    )
    assert ours == 0

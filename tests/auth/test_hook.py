"""The custom access token hook: its input, the changes it may make, and refusals."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from devstack import keys
from tests.auth.support.gotrue import PASSWORD, GoTrue, Json, new_email, ok


def test_the_projects_hook_adds_a_claim(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    assert keys.verify(session["access_token"])["user_role"] == "patient"
    again = ok(gotrue.refresh(session["refresh_token"]))
    assert keys.verify(again["access_token"])["user_role"] == "patient"


@pytest.fixture
def hooked(with_settings: Callable[..., GoTrue], gotrue: GoTrue) -> Callable[[str], GoTrue]:
    """Starts a service whose hook has the given SQL body."""

    def make(body: str) -> GoTrue:
        gotrue.sql(
            "create or replace function private.tested_hook(event jsonb) returns jsonb language plpgsql as "
            f"$$ begin {body} end $$"
        )
        return with_settings({"hook.custom_access_token.uri": "pg-functions://postgres/private/tested_hook"})

    return make


def attempt(service: GoTrue) -> tuple[int, str, str]:
    answer = service.post("/signup", {"email": new_email(), "password": PASSWORD})
    return answer.status_code, answer.json().get("code", ""), answer.json().get("message", "")


def test_the_hook_receives_the_user_and_the_method(hooked: Callable[[str], GoTrue]) -> None:
    service = hooked("return jsonb_set(event, '{claims,seen}', to_jsonb(event::text));")
    session = service.sign_up()
    event: Json = json.loads(keys.verify(session["access_token"])["seen"])
    assert event["user_id"] == event["claims"]["sub"] == session["user"]["id"]
    assert event["authentication_method"] == "password"
    assert event["metadata"]["name"] == "customize-access-token"
    again = ok(service.refresh(session["refresh_token"]))
    assert json.loads(keys.verify(again["access_token"])["seen"])["authentication_method"] == "token_refresh"


def test_the_hook_runs_as_gotrues_role(hooked: Callable[[str], GoTrue]) -> None:
    service = hooked("return jsonb_set(event, '{claims,ran_as}', to_jsonb(current_user::text));")
    assert keys.verify(service.sign_up()["access_token"])["ran_as"] == "supabase_auth_admin"


def test_the_hook_can_refuse(hooked: Callable[[str], GoTrue]) -> None:
    service = hooked(
        "return jsonb_build_object('error', jsonb_build_object('http_code', 403, 'message', 'Not now'));"
    )
    assert attempt(service) == (403, "unknown", "Not now")
    quiet = hooked("return jsonb_build_object('error', jsonb_build_object('message', 'No'));")
    assert attempt(quiet) == (500, "unexpected_failure", "No")


def test_a_refused_sign_up_creates_no_account(hooked: Callable[[str], GoTrue]) -> None:
    service = hooked(
        "return jsonb_build_object('error', jsonb_build_object('http_code', 403, 'message', 'No'));"
    )
    email = new_email()
    assert service.post("/signup", {"email": email, "password": PASSWORD}).status_code == 403
    assert service.sql(
        "select count(*) from auth.sessions as s join auth.users as u on u.id = s.user_id where u.email = %s",
        email,
    ) == [(0,)]


@pytest.mark.parametrize(
    "body",
    [
        "raise exception 'broken';",
        "perform pg_sleep(5); return event;",
        "return '{}';",
        "return event #- '{claims,sub}';",
        "return event #- '{claims,is_anonymous}';",
        """return jsonb_set(event, '{claims,role}', '7');""",
        """return jsonb_set(event, '{claims,exp}', '"soon"');""",
        """return jsonb_set(event, '{claims,app_metadata}', '[]');""",
    ],
)
def test_a_sign_in_fails_if_the_hook_returns_invalid_claims(
    hooked: Callable[[str], GoTrue], body: str
) -> None:
    service, started = hooked(body), time.monotonic()
    status, code, _ = attempt(service)
    assert (status, code) == (500, "unexpected_failure")
    assert time.monotonic() - started < 4


def test_the_error_names_missing_claims(hooked: Callable[[str], GoTrue]) -> None:
    service = hooked("return jsonb_set(event, '{claims}', '{}');")
    message: Any = attempt(service)[2]
    assert message.startswith(
        "output claims do not conform to the expected schema: \n- (root): aud is required\n"
    )

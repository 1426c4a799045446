"""What an access token says, who can verify it, and what the hook may do to it."""

import json
import time
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from jwt import PyJWKSet

from devstack import keys
from tests.auth.harness import PASSWORD, GoTrue, Json, new_email, ok, refusal

KID = "b81269f1-21d8-4f2e-b719-c2240a840d90"


def test_claims_are_gotrues(gotrue: GoTrue) -> None:
    session = gotrue.sign_up(data={"full_name": "Ada"})
    claims = keys.verify(session["access_token"])
    assert claims["iss"] == f"{gotrue.url}/auth/v1"
    assert claims["sub"] == session["user"]["id"]
    assert (claims["aud"], claims["role"], claims["aal"]) == ("authenticated", "authenticated", "aal1")
    assert (
        claims["amr"] == [{"method": "password", "timestamp": claims["iat"]}]
        or claims["amr"][0]["method"] == "password"
    )
    assert claims["email"] == session["user"]["email"]
    assert claims["phone"] == ""
    assert claims["app_metadata"] == session["user"]["app_metadata"]
    assert claims["user_metadata"] == session["user"]["user_metadata"]
    assert claims["is_anonymous"] is False
    assert claims["exp"] - claims["iat"] == 3600
    assert session["expires_at"] == claims["exp"]


def test_the_published_keys_verify_a_token(gotrue: GoTrue) -> None:
    token = gotrue.sign_up()["access_token"]
    assert jwt.get_unverified_header(token) == {"alg": "ES256", "typ": "JWT", "kid": KID}
    answer = gotrue.http.get("/auth/v1/.well-known/jwks.json")
    assert answer.headers["cache-control"] == "public, max-age=600"
    (published,) = answer.json()["keys"]
    assert "d" not in published
    key = PyJWKSet.from_dict({"keys": [published]})[KID]
    assert jwt.decode(token, key, algorithms=["ES256"], audience="authenticated")["role"] == "authenticated"


def test_an_anonymous_token_says_so(gotrue: GoTrue) -> None:
    claims = keys.verify(ok(gotrue.post("/signup", {}))["access_token"])
    assert claims["is_anonymous"] is True
    assert claims["amr"][0]["method"] == "anonymous"


def test_the_projects_hook_adds_a_claim(gotrue: GoTrue) -> None:
    session = gotrue.sign_up()
    assert keys.verify(session["access_token"])["user_role"] == "patient"
    again = ok(gotrue.refresh(session["refresh_token"]))
    assert keys.verify(again["access_token"])["user_role"] == "patient"


@pytest.fixture
def hooked(with_settings: Callable[..., GoTrue], gotrue: GoTrue) -> Callable[[str], GoTrue]:
    """A service whose hook has the given SQL as its body."""

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


def test_the_hook_is_told_who_signs_in_and_how(hooked: Callable[[str], GoTrue]) -> None:
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


def test_a_refused_sign_up_leaves_nothing(hooked: Callable[[str], GoTrue]) -> None:
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
def test_a_hook_that_breaks_the_claims_breaks_the_sign_in(hooked: Callable[[str], GoTrue], body: str) -> None:
    service, started = hooked(body), time.monotonic()
    status, code, _ = attempt(service)
    assert (status, code) == (500, "unexpected_failure")
    assert time.monotonic() - started < 4


def test_missing_claims_are_named(hooked: Callable[[str], GoTrue]) -> None:
    service = hooked("return jsonb_set(event, '{claims}', '{}');")
    message: Any = attempt(service)[2]
    assert message.startswith(
        "output claims do not conform to the expected schema: \n- (root): aud is required\n"
    )


def test_older_clients_get_older_errors(gotrue: GoTrue) -> None:
    answer = gotrue.post(
        "/token?grant_type=password",
        {"email": "a@example.com", "password": "x"},
        headers={"X-Supabase-Api-Version": ""},
    )
    assert answer.json() == {
        "code": 400,
        "error_code": "invalid_credentials",
        "msg": "Invalid login credentials",
    }
    assert answer.headers["x-sb-error-code"] == "invalid_credentials"
    newer = gotrue.post("/token?grant_type=password", {"email": "a@example.com", "password": "x"})
    assert newer.json() == {"code": "invalid_credentials", "message": "Invalid login credentials"}
    assert newer.headers["x-supabase-api-version"] == "2024-01-01"


def test_health_and_settings(gotrue: GoTrue) -> None:
    assert ok(gotrue.get("/health"))["name"] == "GoTrue"
    settings = ok(gotrue.get("/settings"))
    assert settings["external"]["email"] is True
    assert settings["external"]["google"] is False
    assert settings["mailer_autoconfirm"] is True
    assert settings["disable_signup"] is False


def test_what_is_switched_off_says_so(gotrue: GoTrue) -> None:
    token = gotrue.sign_up()["access_token"]
    identities = "/user/identities/authorize?provider=google"
    assert refusal(gotrue.get(identities, token=token)) == (404, "manual_linking_disabled")
    assert refusal(gotrue.get("/authorize?provider=google")) == (400, "validation_failed")
    assert refusal(gotrue.post("/sso", {"domain": "example.com"})) == (404, "saml_provider_disabled")
    web3 = gotrue.post("/token?grant_type=web3", {"chain": "solana"})
    assert refusal(web3) == (422, "web3_provider_disabled")
    id_token = gotrue.post("/token?grant_type=id_token", {"provider": "google", "id_token": "x"})
    assert refusal(id_token) == (400, "provider_disabled")

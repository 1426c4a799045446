"""The gateway: the access that each key gives."""

import time
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from devstack import keys
from devstack.gateway.access import bearer
from tests.support.clients import Client, People
from tests.support.stack import eventually

ANON, SERVICE = keys.legacy_key("anon"), keys.legacy_key("service_role")
KEY_NAMES = (
    "SUPABASE_PUBLISHABLE_KEY",
    "SUPABASE_ANON_KEY",
    "SUPABASE_SECRET_KEY",
    "SUPABASE_SERVICE_ROLE_KEY",
)


def get(env: dict[str, str], path: str, **options: Any) -> httpx.Response:
    return httpx.get(env["SUPABASE_URL"] + path, trust_env=False, **options)


@pytest.mark.parametrize("path", ["/rest/v1/doctors", "/auth/v1/settings", "/auth/v1/user"])
def test_a_request_without_a_known_key_is_refused(env: dict[str, str], path: str) -> None:
    missing, unknown = get(env, path), get(env, path, headers={"apikey": "sb_publishable_of_another_project"})
    assert (missing.status_code, missing.json()["message"]) == (401, "No API key found in request")
    assert (unknown.status_code, unknown.json()["message"]) == (401, "Invalid API key")


@pytest.mark.parametrize("name", KEY_NAMES)
def test_both_kinds_of_key_work_in_header_and_query(env: dict[str, str], name: str) -> None:
    assert get(env, "/rest/v1/doctors", headers={"apikey": env[name]}).status_code == 200
    assert get(env, "/rest/v1/doctors", params={"apikey": env[name], "select": "id"}).status_code == 200


def test_an_opaque_key_becomes_a_token_of_its_role(people: People) -> None:
    patient = people.sign_up()
    assert (
        people.anon.at_gateway.rest("GET", "profiles", params={"id": f"eq.{patient.id}"}).status_code == 401
    )
    seen = people.service.auth("GET", f"admin/users/{patient.id}")
    assert seen.json()["id"] == patient.id
    assert people.anon.auth("GET", f"admin/users/{patient.id}").status_code in (401, 403)


@pytest.mark.parametrize(
    "path", ["/auth/v1/.well-known/jwks.json", "/storage/v1/object/public/avatars/none.png"]
)
def test_links_that_browsers_open_need_no_key(env: dict[str, str], path: str) -> None:
    assert "No API key" not in get(env, path).text
    assert get(env, path).status_code != 401


def test_published_keys_verify_tokens_and_contain_no_secret(env: dict[str, str], people: People) -> None:
    published = get(env, "/auth/v1/.well-known/jwks.json").json()
    assert [key["kid"] for key in published["keys"]] == [keys.SIGNING_KEY["kid"]]
    assert not {"d", "k"} & set(published["keys"][0])
    claims = keys.verify(people.sign_up().token)
    assert claims["iss"] == env["SUPABASE_URL"] + "/auth/v1"


@pytest.mark.parametrize(
    ("authorization", "key", "expected"),
    [
        (None, keys.PUBLISHABLE_KEY, f"Bearer {ANON}"),
        (f"Bearer {keys.PUBLISHABLE_KEY}", keys.PUBLISHABLE_KEY, f"Bearer {ANON}"),
        (f"Bearer {keys.SECRET_KEY}", keys.SECRET_KEY, f"Bearer {SERVICE}"),
        ("Bearer somebody's", keys.PUBLISHABLE_KEY, "Bearer somebody's"),
        ("Bearer somebody's", keys.SECRET_KEY, "Bearer somebody's"),
        (None, ANON, f"Bearer {ANON}"),
        (f"Bearer {keys.SECRET_KEY}", keys.PUBLISHABLE_KEY, f"Bearer {ANON}"),
        (f"Bearer {keys.SECRET_KEY}", None, f"Bearer {keys.SECRET_KEY}"),
        (None, None, None),
    ],
)
def test_services_get_the_right_authorization_header(authorization: str, key: str, expected: str) -> None:
    assert bearer(authorization, key) == expected


def test_a_workflow_token_works_with_the_publishable_key(env: dict[str, str]) -> None:
    with httpx.Client(trust_env=False) as http:
        workflow = Client(
            env, env["SUPABASE_PUBLISHABLE_KEY"], _workflow_token(env, "workflow-jobs-token"), http
        )
        denied = workflow.at_gateway.rest("GET", "profiles", params={"select": "id"})
        assert (denied.status_code, denied.json()["code"]) == (403, "42501")
        unknown = workflow.at_gateway.rpc("no_such_rpc", schema="workflows")
        assert (unknown.status_code, unknown.json()["code"]) == (404, "PGRST202")


@pytest.mark.parametrize("kid", ["another", keys.SIGNING_KEY["kid"]])
def test_a_token_signed_with_another_key_is_refused(env: dict[str, str], tmp_path: Path, kid: str) -> None:
    key = {**keys.workflow_key(tmp_path / "key.json"), "kid": kid}
    forged = keys.mint({"role": "service_role", "exp": 4_000_000_000}, key)
    answer = Client(env, env["SUPABASE_PUBLISHABLE_KEY"], forged).at_gateway.rest("GET", "profiles")
    assert answer.status_code == 401


def test_an_expired_token_is_refused_although_it_was_cached(env: dict[str, str]) -> None:
    """PostgREST caches tokens here, and accepts expired tokens for 30 s because clocks differ."""
    claims = {"role": "authenticated", "sub": str(uuid.uuid4()), "exp": int(time.time()) - 28}
    client = Client(env, env["SUPABASE_PUBLISHABLE_KEY"], keys.mint(claims))
    assert client.rest("GET", "doctors").status_code == 200
    for _ in eventually("the token has expired"):
        if client.rest("GET", "doctors").status_code == 401:
            break


def _workflow_token(env: dict[str, str], name: str) -> str:
    port = int(env["SUPABASE_URL"].rpartition(":")[2]) + 15
    answer = httpx.get(
        f"http://127.0.0.1:{port}/secretsmanager/get", params={"secretId": f"carebase/local/{name}"},
        headers={"X-Aws-Parameters-Secrets-Token": "local"}, trust_env=False,
    )  # fmt: skip
    return str(answer.json()["SecretString"])

"""The one port phones talk to: who gets through with which key, and what arrives at the services."""

import asyncio
import json
import uuid
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from starlette.applications import Starlette

from devstack import keys
from devstack.gateway.access import bearer
from devstack.gateway.proxy import Proxy
from tests.support.clients import Client, People

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
def test_no_key_no_service(env: dict[str, str], path: str) -> None:
    missing, unknown = get(env, path), get(env, path, headers={"apikey": "sb_publishable_of_another_project"})
    assert (missing.status_code, missing.json()["message"]) == (401, "No API key found in request")
    assert (unknown.status_code, unknown.json()["message"]) == (401, "Invalid API key")


@pytest.mark.parametrize("name", KEY_NAMES)
def test_both_kinds_of_key_pass_in_header_and_query(env: dict[str, str], name: str) -> None:
    assert get(env, "/rest/v1/doctors", headers={"apikey": env[name]}).status_code == 200
    assert get(env, "/rest/v1/doctors", params={"apikey": env[name], "select": "id"}).status_code == 200


def test_an_opaque_key_turns_into_its_role(people: People) -> None:
    patient = people.sign_up()
    assert people.anon.rest("GET", "profiles", params={"id": f"eq.{patient.id}"}).json() != [
        {"id": patient.id}
    ]
    seen = people.service.auth("GET", f"admin/users/{patient.id}")
    assert seen.json()["id"] == patient.id
    assert people.anon.auth("GET", f"admin/users/{patient.id}").status_code in (401, 403)


@pytest.mark.parametrize(
    "path", ["/auth/v1/.well-known/jwks.json", "/storage/v1/object/public/avatars/none.png"]
)
def test_what_browsers_follow_needs_no_key(env: dict[str, str], path: str) -> None:
    assert "No API key" not in get(env, path).text
    assert get(env, path).status_code != 401


def test_the_published_keys_verify_a_persons_token_and_hide_the_secret(
    env: dict[str, str], people: People
) -> None:
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
def test_what_services_see_as_authorization(authorization: str, key: str, expected: str) -> None:
    assert bearer(authorization, key) == expected


def test_a_workflow_token_passes_beside_the_publishable_key(env: dict[str, str]) -> None:
    with httpx.Client(trust_env=False) as http:
        workflow = Client(
            env, env["SUPABASE_PUBLISHABLE_KEY"], _workflow_token(env, "workflow-jobs-token"), http
        )
        denied = workflow.rest("GET", "profiles", params={"select": "id"})
        assert (denied.status_code, denied.json()["code"]) == (403, "42501")
        unknown = workflow.rpc("no_such_rpc", schema="workflows")
        assert (unknown.status_code, unknown.json()["code"]) == (404, "PGRST202")


@pytest.mark.parametrize("kid", ["another", keys.SIGNING_KEY["kid"]])
def test_a_token_signed_by_somebody_else_is_refused(env: dict[str, str], tmp_path: Path, kid: str) -> None:
    key = {**keys.workflow_key(tmp_path / "key.json"), "kid": kid}
    forged = keys.mint({"role": "service_role", "exp": 4_000_000_000}, key)
    answer = Client(env, env["SUPABASE_PUBLISHABLE_KEY"], forged).rest("GET", "profiles")
    assert answer.status_code == 401


def test_a_preflight_is_answered_without_a_key(env: dict[str, str]) -> None:
    asked = {
        "Origin": "http://localhost:3000",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "apikey,authorization,x-client-info",
    }
    answer = httpx.options(env["SUPABASE_URL"] + "/rest/v1/doctors", headers=asked, trust_env=False)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-headers"] == asked["Access-Control-Request-Headers"]
    assert "PATCH" in answer.headers["access-control-allow-methods"]


def test_head_and_ranges_pass(people: People) -> None:
    head = people.anon.rest("HEAD", "doctors", headers={"Prefer": "count=exact"})
    assert head.headers["content-range"].endswith(f"/{len(people.anon.select('doctors'))}")
    assert head.content == b""
    ranged = people.anon.rest("GET", "doctors", headers={"Range": "0-0"})
    assert len(ranged.json()) <= 1
    assert ranged.headers.get_list("date") == [ranged.headers["date"]]


def test_percent_encoded_filters_arrive_as_sent(people: People, db: psycopg.Connection[Any]) -> None:
    patient = people.sign_up(full_name="Ọlá & Söhne + 100%")
    found = patient.select("profiles", full_name="eq.Ọlá & Söhne + 100%")
    assert [row["id"] for row in found] == [patient.id]


def test_a_large_body_streams_through(people: People) -> None:
    rows = [{"id": str(uuid.uuid4()), "padding": "x" * 1000} for _ in range(3000)]
    answer = people.anon.rest("POST", "rpc/no_such_function", content=json.dumps(rows).encode())
    assert answer.status_code == 404


def test_an_unknown_path_is_kongs_404(env: dict[str, str]) -> None:
    answer = get(env, "/nowhere", headers={"apikey": ANON})
    assert (answer.status_code, answer.json()) == (404, {"message": "no Route matched with those values"})


def test_an_upstream_that_is_down_is_a_bad_gateway() -> None:
    assert asyncio.run(_through_a_dead_proxy()).status_code == 502


async def _through_a_dead_proxy() -> httpx.Response:
    proxy, app = Proxy(httpx.URL("http://127.0.0.1:9"), prefix="/rest/v1"), Starlette()
    app.mount("/rest/v1", proxy)
    async with proxy.running(), httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        return await http.get("http://gateway/rest/v1/doctors")


def _workflow_token(env: dict[str, str], name: str) -> str:
    port = int(env["SUPABASE_URL"].rpartition(":")[2]) + 15
    answer = httpx.get(
        f"http://127.0.0.1:{port}/secretsmanager/get", params={"secretId": f"carebase/local/{name}"},
        headers={"X-Aws-Parameters-Secrets-Token": "local"}, trust_env=False,
    )  # fmt: skip
    return str(answer.json()["SecretString"])

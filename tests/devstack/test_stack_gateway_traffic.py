"""The gateway passes requests and answers on unchanged."""

import asyncio
import json
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import psycopg
from starlette.applications import Starlette

from devstack import keys
from devstack.gateway.proxy import Proxy
from tests.support.clients import People


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


def test_head_and_ranges_are_passed_on(people: People) -> None:
    head = people.anon.at_gateway.rest("HEAD", "doctors", headers={"Prefer": "count=exact"})
    assert head.headers["content-range"].endswith(f"/{len(people.anon.at_gateway.select('doctors'))}")
    assert head.content == b""
    ranged = people.anon.at_gateway.rest("GET", "doctors", headers={"Range": "0-0"})
    assert len(ranged.json()) <= 1
    assert ranged.headers.get_list("date") == [ranged.headers["date"]]


def test_percent_encoded_filters_arrive_as_sent(people: People, db: psycopg.Connection[Any]) -> None:
    patient = people.sign_up(full_name="Ọlá & Söhne + 100%")
    found = patient.at_gateway.select("profiles", full_name="eq.Ọlá & Söhne + 100%")
    assert [row["id"] for row in found] == [patient.id]


def test_a_large_body_streams_through(people: People) -> None:
    rows = [{"id": str(uuid.uuid4()), "padding": "x" * 1000} for _ in range(3000)]
    answer = people.anon.at_gateway.rest("POST", "rpc/no_such_function", content=json.dumps(rows).encode())
    assert answer.status_code == 404


def test_an_unknown_path_gets_kongs_404(env: dict[str, str]) -> None:
    headers = {"apikey": keys.legacy_key("anon")}
    answer = httpx.get(env["SUPABASE_URL"] + "/nowhere", headers=headers, trust_env=False)
    assert (answer.status_code, answer.json()) == (404, {"message": "no Route matched with those values"})


def test_an_upstream_that_is_down_is_a_bad_gateway() -> None:
    assert asyncio.run(_through_a_proxy("http://127.0.0.1:9", "GET")).status_code == 502


def test_only_a_head_request_ends_its_connection_to_the_upstream() -> None:
    asked: list[str | None] = []

    class Upstream(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.append(self.headers["Connection"])
            self.send_response(204)
            self.end_headers()

        do_HEAD = do_GET  # noqa: N815 - the name that the server looks for

    with ThreadingHTTPServer(("127.0.0.1", 0), Upstream) as server:
        threading.Thread(target=server.serve_forever).start()
        for method in ("HEAD", "GET"):
            asyncio.run(_through_a_proxy(f"http://127.0.0.1:{server.server_port}", method))
        server.shutdown()
    assert asked == ["close", "keep-alive"]


async def _through_a_proxy(upstream: str, method: str) -> httpx.Response:
    proxy, app = Proxy(httpx.URL(upstream), prefix="/rest/v1"), Starlette()
    app.mount("/rest/v1", proxy)
    async with proxy.running(), httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        return await http.request(method, "http://gateway/rest/v1/doctors")

"""The auth stand-in behind the real gateway, over a real Postgres, with settings a test may vary."""

import asyncio
import copy
import random
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import uvicorn
from starlette.applications import Starlette

from devstack import auth, gateway, inbox, keys
from devstack.config import HOST, Config

Json = dict[str, Any]
PASSWORD = "correct horse 1"


@dataclass(frozen=True)
class TestConfig(Config):
    """A stack's configuration whose database may belong to another one."""

    __test__ = False
    database_port: int = 0

    def db_url(self, role: str = "postgres") -> str:
        return f"postgresql://{role}:postgres@{HOST}:{self.database_port}/postgres"


@dataclass(frozen=True)
class GoTrue:
    """A running service: what clients and the person with the inbox can do."""

    config: Config
    http: httpx.Client

    @property
    def url(self) -> str:
        return self.config.gateway_url

    def call(self, method: str, path: str, body: Json | None = None, **options: Any) -> httpx.Response:
        """A request as supabase-js sends it; `token` is the bearer, `admin` uses the service role's key."""
        key = keys.legacy_key("service_role") if options.pop("admin", False) else keys.PUBLISHABLE_KEY
        token = options.pop("token", None)
        headers = {
            "apikey": key,
            "X-Supabase-Api-Version": "2024-01-01",
            **({"Authorization": f"Bearer {token}"} if token else {}),
            **options.pop("headers", {}),
        }
        return self.http.request(method, f"/auth/v1{path}", json=body, headers=headers, **options)

    def post(self, path: str, body: Json | None = None, **options: Any) -> httpx.Response:
        return self.call("POST", path, body, **options)

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.call("GET", path, **options)

    def sign_up(self, **person: Any) -> Json:
        """A new person's session."""
        body = {"email": new_email(), "password": PASSWORD, **person}
        return dict(ok(self.post("/signup", body)))

    def sign_in(self, email: str, password: str = PASSWORD) -> Json:
        return dict(ok(self.post("/token?grant_type=password", {"email": email, "password": password})))

    def refresh(self, refresh_token: str) -> httpx.Response:
        return self.post("/token?grant_type=refresh_token", {"refresh_token": refresh_token})

    def latest(self, to: str) -> str:
        """The text of the newest message to an address or phone number."""
        found = inbox.messages.of(self.config).find(f"to:{to}")
        assert found, "nothing was sent"
        return found[0].message.text

    def code(self, to: str) -> str:
        match = re.search(r"\b\d{6}\b", re.sub(r"https?://\S+", "", self.latest(to)))
        assert match
        return match.group()

    def link(self, to: str) -> str:
        """The path and query of the link that was mailed."""
        match = re.search(r"https?://\S+/auth/v1(/verify\S+)", self.latest(to))
        assert match
        return match.group(1)

    def sql(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """As the superuser, for what no client may see or do."""
        with psycopg.connect(self.config.db_url("supabase_admin"), autocommit=True) as conn:
            cursor = conn.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []


def ok(response: httpx.Response) -> Any:
    """The body of a success."""
    assert response.is_success, (response.status_code, response.text)
    return response.json() if response.content else None


def refusal(response: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return response.status_code, response.json()["code"]


def new_email() -> str:
    return f"person-{uuid4().hex[:12]}@example.com"


def new_phone() -> str:
    return f"1{random.randrange(10**9, 10**10)}"


def varied(config: TestConfig, changes: Json) -> TestConfig:
    """The same stack on other ports, its [auth] settings changed; keys may be dotted."""
    toml = copy.deepcopy(config.toml)
    for path, value in changes.items():
        *sections, name = path.split(".")
        section = toml["auth"]
        for part in sections:
            section = section.setdefault(part, {})
        section[name] = value
    return replace(config, base=free_base(), toml=toml)


def free_base() -> int:
    """A base port whose gateway, database and inbox ports are free."""
    while True:
        base = random.randrange(20000, 32000)
        if all(_is_free(base + offset) for offset in (0, 1, 3)):
            return base


@contextmanager
def serving(config: Config) -> Iterator[GoTrue]:
    """Gateway and inbox of this configuration, on real ports, for as long as the block runs."""
    apps = {
        "gateway": gateway.create_app(config, auth.create_app(config), Starlette()),
        "inbox": inbox.create_app(config),
    }
    servers = [_server(app, config.ports[name]) for name, app in apps.items()]
    thread = threading.Thread(target=lambda: asyncio.run(_serve(servers)), daemon=True)
    thread.start()
    while not all(server.started for server in servers):
        assert thread.is_alive(), "the service did not start"
        time.sleep(0.01)
    with httpx.Client(base_url=config.gateway_url, timeout=20) as http:
        yield GoTrue(config, http)
    for server in servers:
        server.should_exit = True
    thread.join(10)


async def _serve(servers: list[uvicorn.Server]) -> None:
    await asyncio.gather(*(server.serve() for server in servers))


def _server(app: Any, port: int) -> uvicorn.Server:
    settings = uvicorn.Config(
        app, host=HOST, port=port, lifespan="on", log_level="warning", timeout_graceful_shutdown=1
    )
    return uvicorn.Server(settings)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) != 0

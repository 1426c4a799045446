"""A client of the auth stand-in, which runs behind the real gateway with a real Postgres."""

import random
import re
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import psycopg

from devstack import inbox, keys
from devstack.config import Config

Json = dict[str, Any]
PASSWORD = "correct horse 1"


@dataclass(frozen=True)
class GoTrue:
    """A running service, with requests of clients and access to its inbox."""

    config: Config
    http: httpx.Client

    @property
    def url(self) -> str:
        return self.config.gateway_url

    def call(self, method: str, path: str, body: Json | None = None, **options: Any) -> httpx.Response:
        """Sends a request like supabase-js; `token` is the bearer, `admin` uses the service role's key."""
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
        """Signs up a new person; returns the session."""
        body = {"email": new_email(), "password": PASSWORD, **person}
        return dict(ok(self.post("/signup", body)))

    def sign_in(self, email: str, password: str = PASSWORD) -> Json:
        return dict(ok(self.post("/token?grant_type=password", {"email": email, "password": password})))

    def refresh(self, refresh_token: str) -> httpx.Response:
        return self.post("/token?grant_type=refresh_token", {"refresh_token": refresh_token})

    def latest(self, to: str) -> str:
        """The text of the newest message to an address or phone number."""
        found = inbox.messages.of(self.config).find(f"to:{to}")
        assert found, "no message was sent"
        return found[0].message.text

    def was_mailed(self, to: str) -> bool:
        return bool(inbox.messages.of(self.config).find(f"to:{to}"))

    def code(self, to: str) -> str:
        match = re.search(r"\b\d{6}\b", re.sub(r"https?://\S+", "", self.latest(to)))
        assert match
        return match.group()

    def link(self, to: str) -> str:
        """The path and query of the link in the newest mail."""
        match = re.search(r"https?://\S+/auth/v1(/verify\S+)", self.latest(to))
        assert match
        return match.group(1)

    def sql(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Runs SQL as the superuser."""
        with psycopg.connect(self.config.db_url("supabase_admin"), autocommit=True) as conn:
            cursor = conn.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []


def ok(response: httpx.Response) -> Any:
    """The body of a successful answer."""
    assert response.is_success, (response.status_code, response.text)
    return response.json() if response.content else None


def refusal(response: httpx.Response) -> tuple[int, str]:
    """The status and error code of a refusal."""
    return response.status_code, response.json()["code"]


def new_email() -> str:
    return f"person-{uuid4().hex[:12]}@example.com"


def new_phone() -> str:
    return f"1{random.randrange(10**9, 10**10)}"

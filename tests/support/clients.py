"""Small HTTP clients of people, which send the requests that supabase-js would send."""

import uuid
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Self

import httpx

from devstack.gateway.access import bearer
from tests.support.stack import Stack

PASSWORD = "correct horse battery"


@cache
def shared_http() -> httpx.Client:
    """The connections of all clients in this process; the fixture `stack` closes them."""
    return httpx.Client(timeout=30, trust_env=False, limits=httpx.Limits(max_connections=None))


@dataclass
class Client:
    """A caller: `key` is the apikey, `token` the bearer token; if empty, the key is the bearer token."""

    env: dict[str, str] = field(repr=False)
    key: str
    token: str = ""
    http: httpx.Client = field(default_factory=shared_http, repr=False)

    @property
    def headers(self) -> dict[str, str]:
        return {"apikey": self.key, "Authorization": f"Bearer {self.token or self.key}"}

    def call(self, method: str, url: str, **options: Any) -> httpx.Response:
        """Sends a request with this person's headers; given headers override them."""
        headers = {**self.headers, **options.pop("headers", {})}
        return self.http.request(method, url, headers=headers, **options)

    def rest(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Sends to PostgREST directly, which is faster: `rest("GET", "profiles", params={"id": "eq.…"})`."""
        sent = {"Authorization": self._bearer, **options.pop("headers", {})}
        if method == "HEAD":  # PostgREST closes the connection after it: devstack/gateway/proxy.py
            sent["Connection"] = "close"
        return self.call(method, f"{self._rest_url}/{path}", headers=sent, **options)

    @property
    def at_gateway(self) -> Self:
        """The same person, who sends requests for PostgREST through the gateway, as an app does."""
        return replace(self, env={name: url for name, url in self.env.items() if name != "POSTGREST_URL"})

    @property
    def _rest_url(self) -> str:
        """The address of PostgREST; a hosted project has only the gateway's."""
        return self.env.get("POSTGREST_URL", f"{self.env['SUPABASE_URL']}/rest/v1")

    @property
    def _bearer(self) -> str:
        """The token that the gateway would pass on."""
        return bearer(self.headers["Authorization"], self.key) or ""

    def select(self, relation: str, **filters: str) -> list[dict[str, Any]]:
        """The rows that this person reads: `select("patients", id="eq.…")`."""
        answer = self.rest("GET", relation, params=filters)
        assert answer.is_success, answer.text
        return list(answer.json())

    def insert(self, relation: str, row: dict[str, Any]) -> httpx.Response:
        """Sends the request of supabase-js's `insert(row).select()`."""
        return self.rest("POST", relation, json=row, headers={"Prefer": "return=representation"})

    def update(self, relation: str, changes: dict[str, Any], **filters: str) -> httpx.Response:
        """Sends the request of supabase-js's `update(changes).match(…).select()`."""
        headers = {"Prefer": "return=representation"}
        return self.rest("PATCH", relation, json=changes, params=filters, headers=headers)

    def delete(self, relation: str, **filters: str) -> httpx.Response:
        """Sends the request of supabase-js's `delete().match(…).select()`."""
        return self.rest("DELETE", relation, params=filters, headers={"Prefer": "return=representation"})

    def rpc(self, name: str, /, schema: str = "public", **parameters: Any) -> httpx.Response:
        """Calls a database function by name."""
        return self.rest("POST", f"rpc/{name}", json=parameters, headers={"Content-Profile": schema})

    def storage(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Sends to the storage API: `storage("POST", "object/avatars/me.png", content=…)`."""
        return self.call(method, f"{self.env['SUPABASE_URL']}/storage/v1/{path}", **options)

    def auth(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Sends to the auth API: `auth("GET", "user")`."""
        return self.call(method, f"{self.env['SUPABASE_URL']}/auth/v1/{path}", **options)

    def function(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Calls an HTTPS function: `function("POST", f"links/{id}/approve", json={})`."""
        return self.call(method, f"{self.env['FUNCTIONS_URL']}/{path}", **options)


@dataclass
class Person(Client):
    """A signed-in client: `id` is the user's id; `email` is empty for an anonymous user."""

    id: str = ""
    email: str = ""
    refresh_token: str = ""

    @classmethod
    def of(cls, env: dict[str, str], session: dict[str, Any]) -> "Person":
        """The person in an answer of sign-up, sign-in or refresh."""
        user = session["user"]
        return cls(
            env, env["SUPABASE_PUBLISHABLE_KEY"], session["access_token"], id=user["id"],
            email=user.get("email") or "", refresh_token=session["refresh_token"],
        )  # fmt: skip


@dataclass(frozen=True)
class People:
    """Creates clients. Each person is new, so that tests do not share people."""

    stack: Stack

    @property
    def env(self) -> dict[str, str]:
        return self.stack.env

    @property
    def anon(self) -> Client:
        """A client with the publishable key alone."""
        return Client(self.env, self.env["SUPABASE_PUBLISHABLE_KEY"])

    @property
    def service(self) -> Client:
        """A client with the secret key."""
        return Client(self.env, self.env["SUPABASE_SECRET_KEY"])

    def anonymous(self) -> Person:
        """Signs in anonymously."""
        return self._signed_up({})

    def sign_up(self, role: str = "patient", **metadata: Any) -> Person:
        """Signs up a new account with a new address; `metadata` is supabase-js's `options.data`."""
        data = {"role": role, "full_name": f"Test {role.title()}", **metadata}
        email = f"{role}-{uuid.uuid4().hex[:12]}@example.com"
        return self._signed_up({"email": email, "password": PASSWORD, "data": data})

    def sign_in(self, email: str, password: str = PASSWORD) -> Person:
        """A new session of an existing account."""
        body = {"email": email, "password": password}
        answer = self.anon.auth("POST", "token", params={"grant_type": "password"}, json=body)
        assert answer.is_success, answer.text
        return Person.of(self.env, answer.json())

    def _signed_up(self, body: dict[str, Any]) -> Person:
        answer = self.anon.auth("POST", "signup", json=body)
        assert answer.is_success, answer.text
        return Person.of(self.env, answer.json())

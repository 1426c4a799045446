"""One request of one persona, with data to check the answer."""

import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.support.clients import Client

Params = list[tuple[str, str]]


@dataclass(frozen=True)
class Shape:
    """What a select asks for: a relation, what is embedded in it by name, and whether only to be counted."""

    relation: str
    embeds: dict[str, "Shape"] = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    """`shape` describes the rows of the answer; `sent` are the columns of a write."""

    persona: str
    method: str
    path: str
    params: Params = field(default_factory=list)
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    shape: Shape | None = None
    verb: str = "select"
    sent: frozenset[str] = frozenset()
    must_be_empty: bool = False  # the request is about hidden rows only
    target: Any = None  # the target of the matrix, if the RPC is called with exactly its arguments

    def send(self, client: Client) -> httpx.Response:
        content = b"" if self.body is None else json.dumps(self.body, default=str).encode()
        headers = {**self.headers, **({"Content-Type": "application/json"} if content else {})}
        return client.rest(self.method, self.path, params=self.params, headers=headers, content=content)

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.params)
        body = "" if self.method == "GET" else f" {str(self.body)[:600]}"
        return f"{self.persona}: {self.method} /rest/v1/{self.path}?{query} {self.headers or ''}{body}"

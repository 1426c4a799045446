"""The provider stand-ins on free ports, and an address that receives their webhooks."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from devstack.config import Config
from devstack.providers import create_app
from devstack.providers.core.app import create_app as create_core
from devstack.providers.daily import API_KEY
from tests.providers.support import echo_provider
from tests.support.served import served


@dataclass
class Received:
    """Received deliveries: headers and raw body. `status` is the answer to the next ones."""

    deliveries: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    status: int = 200

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.deliveries if body != b'{"test":"test"}']

    def types(self) -> list[str]:
        return [event["type"] for event in self.events()]


@dataclass
class Providers:
    """The running stand-ins."""

    url: str
    hook_url: str
    received: Received
    http: httpx.Client

    def daily(self, method: str, path: str, body: Any = None, key: str | None = API_KEY) -> httpx.Response:
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        return self.http.request(method, f"{self.url}/daily/v1{path}", json=body, headers=headers)

    def control(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.http.request(method, f"{self.url}{path}", json=body)
        return answer.json() if answer.content else None

    def settle(self) -> None:
        self.control("POST", "/_daily/settle")


@pytest.fixture
def providers(tmp_path: Path) -> Iterator[Providers]:
    """The stack's own stand-ins."""
    with _running(create_app, tmp_path, "daily") as running:
        yield running


@pytest.fixture
def echo(tmp_path: Path) -> Iterator[Providers]:
    """Only the provider invented for these tests."""

    def made_up(config: Config) -> Starlette:
        return create_core([echo_provider.provider(f"{config.functions_url}/webhooks/echo")])

    with _running(made_up, tmp_path, "echo") as running:
        yield running


@contextmanager
def _running(make: Callable[[Config], Starlette], place: Path, name: str) -> Iterator[Providers]:
    base, received = _free_base(), Received()
    config = Config(root=place, home=place, base=base)
    with ExitStack() as stack:
        stack.enter_context(served(_receiver(received), base + 10))
        stack.enter_context(served(make(config), base + 13))
        http = stack.enter_context(httpx.Client(trust_env=False, timeout=15))
        yield Providers(config.providers_url, f"{config.functions_url}/webhooks/{name}", received, http)


def _receiver(received: Received) -> Starlette:
    async def take(request: Request) -> Response:
        received.deliveries.append((dict(request.headers), await request.body()))
        return Response(status_code=received.status)

    return Starlette(routes=[Route("/webhooks/{provider}", take, methods=["POST"])])


def _free_base() -> int:
    while True:
        with socket.socket() as probe, socket.socket() as second:
            probe.bind(("127.0.0.1", 0))
            base = int(probe.getsockname()[1]) - 13
            try:
                second.bind(("127.0.0.1", base + 10))
            except OSError:
                continue
            return base

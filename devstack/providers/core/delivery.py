"""Sends webhooks in the background, signed by the provider's function, and records the answers."""

import asyncio
import json
import random
import time
import uuid
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar

import httpx

Json: TypeAlias = dict[str, Any]
# From the body, the endpoint's secret and the time (Unix seconds): the headers of a delivery.
Signer: TypeAlias = Callable[[bytes, str, float], dict[str, str]]
Post: TypeAlias = Callable[[str, bytes, dict[str, str]], Awaitable[int | None]]
SECONDS = 10.0


@dataclass
class Endpoint:
    """A receiver of events. A provider with rules for it (Daily's circuit breaker) defines a subclass."""

    url: str
    secret: str
    id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def wants(self, kind: str) -> bool:  # noqa: ARG002 - for subclasses
        return True

    async def is_ready(self, post: Post) -> bool:  # noqa: ARG002 - for subclasses
        """Whether to send it events; called before each delivery."""
        return True

    def answered(self, status: int | None) -> None:
        """Record the status of a delivery; None when no answer came in time."""


AnyEndpoint = TypeVar("AnyEndpoint", bound=Endpoint)


@dataclass
class Sending:
    """How events are sent. Values other than the defaults simulate problems of the network."""

    copies: int = 1
    shuffle: bool = False
    delay: float = 0.0


def as_json(event: Json) -> bytes:
    return json.dumps(event).encode()


class Deliveries(Generic[AnyEndpoint]):
    """The queue of events to send, and the results of the last ones. `own` is the stack's endpoint."""

    def __init__(self, own: AnyEndpoint, sign: Signer, encode: Callable[[Json], bytes] = as_json) -> None:
        self.own, self.sign, self.encode = own, sign, encode
        self.endpoints: dict[str, AnyEndpoint] = {own.id: own}
        self.sending = Sending()
        self.log: deque[Json] = deque(maxlen=1000)
        self._queue: asyncio.Queue[tuple[float, AnyEndpoint, str, Json]] = asyncio.Queue()

    def emit(self, kind: str, event: Json) -> None:
        """Queue an event for every endpoint that subscribes to its kind."""
        due = time.monotonic() + self.sending.delay
        for endpoint in self.endpoints.values():
            if endpoint.wants(kind):
                for _ in range(self.sending.copies):
                    self._queue.put_nowait((due, endpoint, kind, event))

    async def settled(self) -> None:
        """Wait until every queued event was delivered or abandoned."""
        await self._queue.join()

    async def run(self) -> None:
        """Deliver until cancelled."""
        while True:
            batch = [await self._queue.get()]
            if self.sending.shuffle:
                # Wait until several events are queued, so that shuffling has an effect.
                await asyncio.sleep(0.3)
                while not self._queue.empty():
                    batch.append(self._queue.get_nowait())
                random.shuffle(batch)
            for due, endpoint, kind, event in batch:
                await asyncio.sleep(due - time.monotonic())
                await self._deliver(endpoint, kind, event)
                self._queue.task_done()

    async def _deliver(self, endpoint: AnyEndpoint, kind: str, event: Json) -> None:
        status = None
        if await endpoint.is_ready(post):
            body = self.encode(event)
            status = await post(endpoint.url, body, self.sign(body, endpoint.secret, time.time()))
            endpoint.answered(status)
        self.log.append({"kind": kind, "event": event, "status": status, "url": endpoint.url})


async def post(url: str, body: bytes, headers: dict[str, str]) -> int | None:
    """POST it, as JSON unless `headers` say otherwise; the status, or None if no answer came in time."""
    with suppress(httpx.HTTPError):
        async with httpx.AsyncClient(timeout=SECONDS, trust_env=False) as client:
            every = {"Content-Type": "application/json", **headers}
            return (await client.post(url, content=body, headers=every)).status_code
    return None

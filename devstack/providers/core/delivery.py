"""Webhooks: signed, sent in the background, stopped after three failures in a row.

docs.daily.co/reference/rest-api/webhooks: the signature is
`base64(HMAC-SHA256(base64decode(secret), timestamp + "." + body))`.
"""

import asyncio
import base64
import hashlib
import hmac
import json
import random
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import httpx

from devstack.providers.daily.models import iso, new_id

Json = dict[str, Any]
FAILURES_UNTIL_FAILED = 3
TEST_BODY = b'{"test":"test"}'
SECONDS = 10.0


@dataclass
class Webhook:
    """One subscription. `own` marks the stack's: it comes back by itself once the functions answer again."""

    url: str
    event_types: list[str]
    hmac: str
    retry_type: str = "circuit-breaker"
    own: bool = False
    state: str = "ACTIVE"
    failed_count: int = 0
    uuid: str = field(default_factory=new_id)
    pushed_at: float | None = None
    created_at: float = field(default_factory=time.time)
    updated_at: float = field(default_factory=time.time)

    def wants(self, event_type: str) -> bool:
        return (self.own or self.state == "ACTIVE") and (self.own or event_type in self.event_types)

    def body(self) -> Json:
        """The webhook object of Daily's answers."""
        return {
            "uuid": self.uuid,
            "url": self.url,
            "hmac": self.hmac,
            "basicAuth": None,
            "retryType": self.retry_type,
            "eventTypes": self.event_types,
            "state": self.state,
            "failedCount": self.failed_count,
            "lastMomentPushed": iso(self.pushed_at) if self.pushed_at else None,
            "createdAt": iso(self.created_at),
            "updatedAt": iso(self.updated_at),
        }


@dataclass
class Sending:
    """How events are sent; all but the defaults are for rehearsing what can go wrong."""

    copies: int = 1
    shuffle: bool = False
    timestamp_unit: str = "s"


def signed(body: bytes, secret: str, age: float = 0, unit: str = "s") -> dict[str, str]:
    """The headers of a delivery made `age` seconds ago."""
    moment = time.time() - age
    timestamp = str(int(moment * 1000 if unit == "ms" else moment))
    digest = hmac.new(base64.b64decode(secret), timestamp.encode() + b"." + body, hashlib.sha256).digest()
    return {"X-Webhook-Signature": base64.b64encode(digest).decode(), "X-Webhook-Timestamp": timestamp}


@dataclass
class Deliveries:
    """The queue of events on their way, and what became of the last ones."""

    webhooks: dict[str, Webhook] = field(default_factory=dict)
    sending: Sending = field(default_factory=Sending)
    log: deque[Json] = field(default_factory=lambda: deque(maxlen=1000))
    _queue: asyncio.Queue[tuple[Webhook, Json]] = field(default_factory=asyncio.Queue)

    def emit(self, event: Json) -> None:
        """Queue an event for every webhook that wants it."""
        for webhook in self.webhooks.values():
            if webhook.wants(event["type"]):
                for _ in range(self.sending.copies):
                    self._queue.put_nowait((webhook, event))

    async def settled(self) -> None:
        """Wait until everything queued was delivered or given up."""
        await self._queue.join()

    async def run(self) -> None:
        """Deliver for ever."""
        while True:
            batch = [await self._queue.get()]
            if self.sending.shuffle:
                # Time for the events of one moment to gather, so that there is an order to lose.
                await asyncio.sleep(0.3)
                while not self._queue.empty():
                    batch.append(self._queue.get_nowait())
                random.shuffle(batch)
            for webhook, event in batch:
                await self._deliver(webhook, event)
                self._queue.task_done()

    async def _deliver(self, webhook: Webhook, event: Json) -> None:
        if webhook.state != "ACTIVE" and not (webhook.own and await self.verified(webhook)):
            self.log.append({"event": event, "status": None, "url": webhook.url})
            return
        body = json.dumps(event).encode()
        status = await self.post(
            webhook.url, body, signed(body, webhook.hmac, unit=self.sending.timestamp_unit)
        )
        self.log.append({"event": event, "status": status, "url": webhook.url})
        webhook.pushed_at = time.time()
        webhook.failed_count = 0 if status == 200 else webhook.failed_count + 1
        if webhook.retry_type == "circuit-breaker" and webhook.failed_count >= FAILURES_UNTIL_FAILED:
            webhook.state = "FAILED"

    async def verified(self, webhook: Webhook) -> bool:
        """Send the test request; a quick 200 makes the webhook active."""
        active = await self.post(webhook.url, TEST_BODY, {}) == 200
        webhook.state, webhook.failed_count = ("ACTIVE", 0) if active else ("FAILED", webhook.failed_count)
        webhook.updated_at = time.time()
        return active

    async def post(self, url: str, body: bytes, headers: dict[str, str]) -> int | None:
        """POST JSON; the status, or None if no answer came in time."""
        with suppress(httpx.HTTPError):
            async with httpx.AsyncClient(timeout=SECONDS, trust_env=False) as client:
                every = {"Content-Type": "application/json", **headers}
                return (await client.post(url, content=body, headers=every)).status_code
        return None

"""A webhook at Daily: tested before it becomes active, disabled after three failures in a row."""

import time
from dataclasses import dataclass, field
from typing import Any

from devstack.providers.core.delivery import Endpoint, Post
from devstack.providers.daily.models import iso

FAILURES_UNTIL_FAILED = 3
TEST_BODY = b'{"test":"test"}'


@dataclass
class Webhook(Endpoint):
    """A webhook. `own` marks the stack's: it becomes active again by itself when the functions answer."""

    event_types: list[str] = field(default_factory=list)
    retry_type: str = "circuit-breaker"
    own: bool = False
    state: str = "ACTIVE"
    failed_count: int = 0
    pushed_at: float | None = None
    created_at: float = field(default_factory=time.time)
    updated_at: float = field(default_factory=time.time)

    def wants(self, kind: str) -> bool:
        return self.own or (self.state == "ACTIVE" and kind in self.event_types)

    async def is_ready(self, post: Post) -> bool:
        return self.state == "ACTIVE" or (self.own and await self.verify(post))

    async def verify(self, post: Post) -> bool:
        """Send the test request. A quick 200 makes the webhook active."""
        active = await post(self.url, TEST_BODY, {}) == 200
        self.state, self.failed_count = ("ACTIVE", 0) if active else ("FAILED", self.failed_count)
        self.updated_at = time.time()
        return active

    def answered(self, status: int | None) -> None:
        self.pushed_at = time.time()
        self.failed_count = 0 if status == 200 else self.failed_count + 1
        if self.retry_type == "circuit-breaker" and self.failed_count >= FAILURES_UNTIL_FAILED:
            self.state = "FAILED"

    def body(self) -> dict[str, Any]:
        """The webhook object of Daily's answers."""
        return {
            "uuid": self.id,
            "url": self.url,
            "hmac": self.secret,
            "basicAuth": None,
            "retryType": self.retry_type,
            "eventTypes": self.event_types,
            "state": self.state,
            "failedCount": self.failed_count,
            "lastMomentPushed": iso(self.pushed_at) if self.pushed_at else None,
            "createdAt": iso(self.created_at),
            "updatedAt": iso(self.updated_at),
        }

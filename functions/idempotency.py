"""Idempotency keys: a request that is sent twice under one key has one effect, and one answer."""

import json
import time
from collections.abc import Callable
from typing import Any, NamedTuple, Self, TypeVar

from functions.errors import Conflict

WAIT_SECONDS = 5.0
PAUSE_SECONDS = 0.2
T = TypeVar("T")


class IdempotencyKey(NamedTuple):
    """The header's `value`, and a hash of the request; both None if the caller sent no key."""

    value: str | None = None
    fingerprint: str | None = None

    @classmethod
    def of(cls, value: str | None, *request: object) -> Self:
        """Hash the JSON value, so that spaces and the order of members make no difference."""
        if value is None:
            return cls()
        from hashlib import sha256

        canonical = json.dumps(request, sort_keys=True, separators=(",", ":"), default=str)
        return cls(value, sha256(canonical.encode()).hexdigest())

    def params(self) -> dict[str, Any]:
        """The RPC's parameters."""
        return {"p_key": self.value, "p_fingerprint": self.fingerprint}


NO_KEY = IdempotencyKey()


class Clock(NamedTuple):
    """The time in seconds, and a function to wait."""

    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


WALL_CLOCK = Clock()


def retry_while_in_progress(reserve: Callable[[], T], clock: Clock) -> T:
    """Call `reserve` for up to `WAIT_SECONDS` while another request has the key, and return its answer.

    Raises `Conflict` with the code `in_progress` when that request takes longer.
    """
    ends = clock.now() + WAIT_SECONDS
    while True:
        try:
            return reserve()
        except Conflict as conflict:
            if conflict.code != "in_progress" or clock.now() + PAUSE_SECONDS > ends:
                raise
        clock.sleep(PAUSE_SECONDS)

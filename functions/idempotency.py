"""One wish, one effect: the key a caller gave it, and the wait for a duplicate that is still running."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Self, TypeVar

from functions.errors import Conflict

WAIT_SECONDS = 5.0
PAUSE_SECONDS = 0.2
T = TypeVar("T")


@dataclass(frozen=True)
class Once:
    """The caller's `Idempotency-Key` and a hash of what was asked under it; both None if none was given."""

    key: str | None = None
    fingerprint: str | None = None
    NEVER: ClassVar[Self]

    @classmethod
    def of(cls, key: str | None, *wish: object) -> Self:
        """The hash is of the JSON value, so that spaces and the order of members make no difference."""
        if key is None:
            return cls()
        from hashlib import sha256

        canonical = json.dumps(wish, sort_keys=True, separators=(",", ":"), default=str)
        return cls(key, sha256(canonical.encode()).hexdigest())

    def params(self) -> dict[str, str | None]:
        """As the RPCs take it."""
        return {"p_key": self.key, "p_fingerprint": self.fingerprint}


Once.NEVER = Once()


@dataclass(frozen=True)
class Clock:
    """Time in seconds, and how to let it pass."""

    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


WALL_CLOCK = Clock()


def when_free(reserve: Callable[[], T], clock: Clock) -> T:
    """The answer of `reserve`, asked again for up to `WAIT_SECONDS` while a duplicate of the call runs.

    Raises `Conflict` with the code `in_progress` when the duplicate takes longer.
    """
    ends = clock.now() + WAIT_SECONDS
    while True:
        try:
            return reserve()
        except Conflict as conflict:
            if conflict.code != "in_progress" or clock.now() + PAUSE_SECONDS > ends:
                raise
        clock.sleep(PAUSE_SECONDS)

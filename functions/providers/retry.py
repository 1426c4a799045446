"""How often to retry, and when to stop sending requests.

`RetryBudget` is the token bucket of gRPC (proposal A6, "Throttling Retry Attempts and Hedged RPCs") and of
the AWS SDKs' standard retry mode: a retry costs one token, a success earns a tenth of one, a failure nothing.
`CircuitBreaker` is Nygard's (Release It!, chapter 5): failures in a row stop requests for a while.

Together they limit what we send to a provider that is down: n calls send at most n + 1 requests, and far
fewer once the breaker is open.
"""

import random
import threading
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime


class RetryBudget:
    """At most one retry for every `1 / earn` successes, and never more than `capacity` at once."""

    def __init__(self, capacity: float = 1.0, earn: float = 0.1) -> None:
        self._capacity, self._earn, self._tokens = capacity, earn, capacity
        self._lock = threading.Lock()

    def succeeded(self) -> None:
        """Earn a part of a token."""
        with self._lock:
            self._tokens = min(self._capacity, self._tokens + self._earn)

    def take(self) -> bool:
        """Spend one token on a retry; False when there is none."""
        with self._lock:
            # Ten times 0.1 is a little less than 1 in binary.
            if self._tokens < 1 - 1e-9:
                return False
            self._tokens = max(0.0, self._tokens - 1)
            return True


class CircuitBreaker:
    """Closed until `threshold` calls failed in a row; then one probe every 1, 2, 4 … `longest` seconds."""

    def __init__(
        self, threshold: int = 5, longest: float = 30.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._threshold, self._longest, self._clock = threshold, longest, clock
        self._failures, self._open_until, self._probe_sent = 0, 0.0, False
        self._lock = threading.Lock()

    @property
    def probing(self) -> bool:
        """Whether the last calls failed: the next one is a probe, and a probe is never retried."""
        return self._failures >= self._threshold

    def refuses(self) -> float:
        """Seconds to wait before the next request; 0 lets this call through, as the only probe."""
        with self._lock:
            wait = self._open_until - self._clock()
            if self.probing and wait <= 0:
                self._open_until, self._probe_sent = self._clock() + self._pause(), True
            return max(0.0, wait)

    def succeeded(self) -> None:
        """Close."""
        with self._lock:
            self._failures, self._open_until, self._probe_sent = 0, 0.0, False

    def failed(self) -> None:
        """Count a failure; open at the threshold and for longer with each failed probe."""
        with self._lock:
            if self.probing and not self._probe_sent:
                return  # sent before the breaker opened: not counted
            self._failures, self._probe_sent = self._failures + 1, False
            if self.probing:
                self._open_until = self._clock() + self._pause()

    def _pause(self) -> float:
        doublings = min(max(self._failures - self._threshold, 0), 10)
        return float(min(self._longest, 2.0**doublings))


def full_jitter(attempt: int, base: float = 0.2, longest: float = 1.0) -> float:
    """Seconds to wait before retry number `attempt` (0 first).

    AWS Architecture Blog, "Exponential Backoff And Jitter": a uniform draw below the exponential ceiling
    spreads clients that failed together.
    """
    return random.uniform(0, min(longest, base * 2**attempt))  # noqa: S311 - spreads load, hides nothing


def retry_after(value: str | None) -> float | None:
    """Seconds from a Retry-After header: a number or an HTTP date (RFC 9110, 10.2.3), at most an hour."""
    if value is None:
        return None
    try:
        seconds = float(value) if value.isdigit() else parsedate_to_datetime(value).timestamp() - time.time()
    except ValueError:
        return None
    return min(max(0.0, seconds), 3600.0)

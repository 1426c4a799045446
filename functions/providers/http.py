"""A JSON request to a provider, with a deadline, a size limit and at most one retry."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import httpx

from functions.errors import ProviderRejected, ProviderUnavailable
from functions.providers.retry import CircuitBreaker, RetryBudget, full_jitter, retry_after

CONNECT_SECONDS = 2.0
READ_SECONDS = 4.0
DEADLINE_SECONDS = 8.0
ANSWER_BYTES = 64 * 1024
BUSY = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True)
class Answer:
    """A status and the JSON that came with it (None if there was no body)."""

    status: int
    body: Any


class _Busy(Exception):  # noqa: N818 - a signal between two functions, not an error anyone sees
    """The provider cannot serve this now; `resend` says whether a retry is safe and may help."""

    def __init__(self, *, resend: bool, retry_after: float | None = None) -> None:
        super().__init__()
        self.resend, self.retry_after = resend, retry_after


@dataclass
class JsonClient:
    """Sends requests to one provider. Its retry budget and breaker need one client for the whole process."""

    base_url: str
    transport: httpx.BaseTransport | None = None
    budget: RetryBudget = field(default_factory=RetryBudget)
    breaker: CircuitBreaker = field(default_factory=CircuitBreaker)
    deadline: float = DEADLINE_SECONDS
    _client: httpx.Client | None = None

    def request(self, method: str, path: str, body: object, headers: Mapping[str, str]) -> Answer:
        """Send, and answer any status that is not a failure of the provider (4xx included).

        Retried at most once, and only when the request was never received or was refused as a whole (no
        connection, 429, 5xx), not when no answer came.

        Raises:
            ProviderUnavailable: no connection, no answer in time, 429, 5xx, or the breaker is open.
            ProviderRejected: an answer that is not JSON, or is larger than 64 KiB.
        """
        if (wait := self.breaker.refuses()) > 0:
            raise ProviderUnavailable(retry_after=wait)
        ends = time.monotonic() + self.deadline
        attempt = partial(self._attempt, method, path, body, headers, ends)
        try:
            answer = self._with_one_retry(attempt, ends)
        except _Busy as busy:
            self.breaker.failed()
            raise ProviderUnavailable(retry_after=busy.retry_after) from None
        except ProviderRejected:
            self.breaker.failed()
            raise
        self.budget.succeeded()
        self.breaker.succeeded()
        return answer

    def close(self) -> None:
        """Close the kept-alive connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _with_one_retry(self, attempt: Callable[[], Answer], ends: float) -> Answer:
        try:
            return attempt()
        except _Busy as busy:
            pause = full_jitter(0) if busy.retry_after is None else busy.retry_after
            # An answer needs at least a quarter of the time.
            in_time = time.monotonic() + pause < ends - self.deadline / 4
            if not (busy.resend and in_time and not self.breaker.probing and self.budget.take()):
                raise
        time.sleep(pause)
        return attempt()

    def _attempt(
        self, method: str, path: str, body: object, headers: Mapping[str, str], ends: float
    ) -> Answer:
        left = max(0.1, ends - time.monotonic())
        timeout = httpx.Timeout(min(READ_SECONDS, left), connect=min(CONNECT_SECONDS, left))
        request = self._open().stream(method, path, json=body, headers=dict(headers), timeout=timeout)
        try:
            with request as response:
                if response.status_code in BUSY:
                    raise _Busy(resend=True, retry_after=retry_after(response.headers.get("Retry-After")))
                return Answer(response.status_code, _json(_read(response, ends)))
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
            raise _Busy(resend=True) from None
        except httpx.HTTPError:
            raise _Busy(resend=False) from None

    def _open(self) -> httpx.Client:
        if self._client is None:
            self._client = httpx.Client(base_url=self.base_url, transport=self.transport, trust_env=False)
        return self._client


def _read(response: httpx.Response, ends: float) -> bytes:
    """Read the body with limits of size and total time: httpx only limits the time of each read."""
    body = b""
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > ANSWER_BYTES:
            raise ProviderRejected
        if time.monotonic() > ends:
            raise _Busy(resend=False)
    return body


def _json(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except ValueError:
        raise ProviderRejected from None

"""Daily's check of the API key, and its rate limits."""

import time
from collections import deque
from dataclasses import dataclass, field

from devstack.providers.daily.errors import DailyError
from devstack.providers.daily.keys import API_KEY


def check_key(authorization: str | None) -> None:
    """Raise Daily's 400 without a bearer token, and its 401 for a wrong key."""
    scheme, _, key = (authorization or "").partition(" ")
    if scheme != "Bearer" or not key:
        info = "missing Authorization header" if authorization is None else "bad Authorization header format"
        raise DailyError(400, "authorization-header-error", info)
    if key != API_KEY:
        raise DailyError(401, "authentication-error", "invalid API key")


@dataclass
class Limits:
    """Daily's documented limits: 100 requests in 5 s, 50 in 30 s for `DELETE /rooms/:name`."""

    windows: dict[str, deque[float]] = field(default_factory=lambda: {"most": deque(), "delete": deque()})

    def check(self, method: str, path: str) -> None:
        """Daily's 429 when the window of this kind of request is full."""
        deleting = method == "DELETE" and "/rooms/" in path
        kind, most, seconds = ("delete", 50, 30.0) if deleting else ("most", 100, 5.0)
        window, now = self.windows[kind], time.monotonic()
        while window and window[0] <= now - seconds:
            window.popleft()
        if len(window) >= most:
            raise DailyError(429, "rate-limit-error")
        window.append(now)

"""Daily's webhook signature, checked on the raw body.

docs.daily.co/reference/rest-api/webhooks: `X-Webhook-Signature` is
`base64(HMAC-SHA256(base64decode(secret), X-Webhook-Timestamp + "." + body))`. Daily documents neither the
unit of the timestamp nor a window: seconds and milliseconds are both understood, and five minutes allowed.
"""

import base64
import hashlib
import hmac
import time

from functions import secrets
from functions.errors import Unauthenticated

TOLERANCE_SECONDS = 300
REFRESH_SECONDS = 60.0
# An empty secret would let anybody sign; Daily's have 32 bytes.
SHORTEST_KEY = 16
# As seconds this is later than the year 5000, so it is milliseconds.
MILLISECONDS_FROM = 10**11
_refreshed_at = float("-inf")


def require_daily(body: bytes, signature: str | None, timestamp: str | None) -> None:
    """Raises `Unauthenticated` (`invalid_signature`, `stale_timestamp`) unless Daily just sent this."""
    signature, timestamp = signature or "", timestamp or ""
    held = _matches(body, signature, timestamp, secrets.daily_secret().webhook_secret)
    # The secret may have been rotated. Forged requests must not make us fetch it each time.
    if not held and _may_refresh():
        held = _matches(body, signature, timestamp, secrets.daily_secret(fresh=True).webhook_secret)
    if not held:
        raise Unauthenticated("invalid_signature")
    if not is_recent(timestamp, time.time()):
        raise Unauthenticated("stale_timestamp")


def sign(body: bytes, timestamp: str, secret: str) -> str:
    """The signature Daily would send; empty, which matches nothing, for an unusable secret."""
    try:
        key = base64.b64decode(secret, validate=True)
    except ValueError:
        return ""
    if len(key) < SHORTEST_KEY:
        return ""
    digest = hmac.new(key, timestamp.encode() + b"." + body, hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def is_recent(timestamp: str, now: float) -> bool:
    """Whether the timestamp, in seconds or milliseconds, is within the tolerance of `now` (Unix seconds)."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 16):
        return False
    moment = int(timestamp) / 1000 if int(timestamp) >= MILLISECONDS_FROM else int(timestamp)
    return abs(now - moment) <= TOLERANCE_SECONDS


def _matches(body: bytes, signature: str, timestamp: str, secret: str) -> bool:
    expected = sign(body, timestamp, secret)
    return bool(expected) and hmac.compare_digest(expected.encode(), signature.encode())


def _may_refresh() -> bool:
    global _refreshed_at
    now = time.monotonic()
    if now - _refreshed_at < REFRESH_SECONDS:
        return False
    _refreshed_at = now
    return True

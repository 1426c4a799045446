"""Daily's webhook signature: `base64(HMAC-SHA256(base64decode(secret), timestamp + "." + body))`.

docs.daily.co/reference/rest-api/webhooks
"""

import base64
import hashlib
import hmac
import time


def sign(body: bytes, secret: str, moment: float, unit: str = "s") -> dict[str, str]:
    """The headers of a delivery made at `moment`; the timestamp is in seconds or (`ms`) milliseconds."""
    timestamp = str(int(moment * 1000 if unit == "ms" else moment))
    digest = hmac.new(base64.b64decode(secret), timestamp.encode() + b"." + body, hashlib.sha256).digest()
    return {"X-Webhook-Signature": base64.b64encode(digest).decode(), "X-Webhook-Timestamp": timestamp}


def signed(body: bytes, secret: str, age: float = 0, unit: str = "s") -> dict[str, str]:
    """The headers of a delivery made `age` seconds ago."""
    return sign(body, secret, time.time() - age, unit)

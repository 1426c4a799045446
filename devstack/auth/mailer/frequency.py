"""Limits how often a code is sent."""

from datetime import datetime, timedelta

from devstack.auth import errors
from devstack.auth.models.table import now


def require_pause(sent_at: datetime | None, pause: timedelta, code: str) -> None:
    """Raises 429 `code` when the last message was sent less than `pause` ago."""
    if sent_at is not None and now() - sent_at < pause:
        left = max(int((pause - (now() - sent_at)).total_seconds()), 0)
        message = f"For security purposes, you can only request this after {left} seconds."
        raise errors.too_many(code, message)

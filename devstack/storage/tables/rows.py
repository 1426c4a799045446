"""Rows as JSON."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

OBJECT_FIELDS = (
    "name",
    "bucket_id",
    "owner",
    "owner_id",
    "version",
    "id",
    "updated_at",
    "created_at",
    "last_accessed_at",
    "metadata",
    "user_metadata",
)


def plain(row: dict[str, Any]) -> dict[str, Any]:
    """A row as JSON: times as JavaScript prints them (UTC, milliseconds), ids as text."""
    return {name: _plain(value) for name, value in row.items()}


def plain_object(row: dict[str, Any]) -> dict[str, Any]:
    """An object's row with the fields storage-api shows."""
    return _no_nulls(plain({name: row[name] for name in OBJECT_FIELDS if name in row}))


def plain_bucket(row: dict[str, Any]) -> dict[str, Any]:
    return _no_nulls(plain(row))


def _no_nulls(row: dict[str, Any]) -> dict[str, Any]:
    """storage-api writes these as text, so none is empty; storage3 refuses to read a bucket otherwise."""
    return row | {name: row[name] or "" for name in ("owner", "owner_id", "version") if name in row}


def javascript_time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return javascript_time(value)
    return str(value) if isinstance(value, UUID) else value

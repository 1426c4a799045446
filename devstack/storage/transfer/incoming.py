"""Reading an upload: the raw body or the file part of a form, as a stream and never whole in memory."""

import base64
import binascii
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from devstack.storage.errors import too_large
from devstack.storage.transfer.forms import FormReader

MAX_USER_METADATA = 1024 * 1024


@dataclass(frozen=True)
class Incoming:
    """An upload whose bytes are not read yet. `length` is the client's Content-Length, if it sent one."""

    mime: str
    cache_control: str
    user_metadata: dict[str, Any] | None
    chunks: AsyncIterator[bytes]
    length: int | None


async def read_upload(request: Request) -> Incoming:
    """Read up to the first byte of the file. Raises InvalidRequest when a form has no file."""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await _form(request)
    return Incoming(
        mime=request.headers.get("content-type") or "application/octet-stream",
        cache_control=request.headers.get("cache-control") or "no-cache",
        user_metadata=header_metadata(request),
        chunks=request.stream(),
        length=declared_length(request),
    )


def header_metadata(request: Request) -> dict[str, Any] | None:
    """The x-metadata header: base64 of a JSON object; anything else counts as none, as in storage-api."""
    try:
        text = base64.b64decode(request.headers.get("x-metadata", "")).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    return _json_object(text)


def declared_length(request: Request) -> int | None:
    length = request.headers.get("content-length", "")
    return int(length) if length.isdigit() else None


async def _form(request: Request) -> Incoming:
    form = FormReader(request.stream(), request.headers["content-type"])
    mime = await form.open_file()
    seconds = form.fields.get("cacheControl")
    own = form.fields.get("metadata", form.fields.get("userMetadata", ""))
    if len(own.encode()) > MAX_USER_METADATA:
        raise too_large("user_metadata")
    return Incoming(
        mime=form.fields.get("contentType") or mime,
        cache_control=f"max-age={seconds}" if seconds else "no-cache",
        user_metadata=_json_object(own),
        chunks=form.file_chunks(),
        length=None,
    )


def _json_object(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None

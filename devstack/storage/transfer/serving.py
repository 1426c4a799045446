"""Answers with an object's bytes: conditional requests, ranges and the headers of storage-api."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from devstack.storage.errors import no_such_key
from devstack.storage.transfer.ranges import ByteRange, parse_range

_CHUNK = 256 * 1024


def serve(request: Request, row: dict[str, Any], path: Path, expires: int | None = None) -> Response:
    """Answer 200, 206 or 304. `expires` (Unix seconds) is the end of a signed URL.

    Raises NoSuchKey when the row has no bytes, InvalidRange.
    """
    headers = object_headers(row, request.query_params.get("download"), expires)
    if _unchanged(request, headers):
        return Response(status_code=304, headers={"ETag": headers["ETag"]})
    size = _size(path)
    asked = request.headers.get("range")
    wanted = parse_range(asked, size) if asked else ByteRange(0, size - 1)
    headers["Content-Length"] = str(wanted.size)
    if asked:
        headers["Content-Range"] = f"bytes {wanted.first}-{wanted.last}/{size}"
    return StreamingResponse(_read(path.open("rb"), wanted), 206 if asked else 200, headers)


def object_headers(row: dict[str, Any], download: str | None, expires: int | None) -> dict[str, str]:
    """The headers of every answer about an object."""
    metadata = row["metadata"] or {}
    headers = {
        "Accept-Ranges": "bytes",
        "Content-Type": _content_type(str(metadata.get("mimetype", ""))),
        "ETag": str(metadata.get("eTag", "")),
        "X-Robots-Tag": "none",
        "Last-Modified": format_datetime(_modified(row), usegmt=True),
    }
    if expires is None:
        headers["Cache-Control"] = str(metadata.get("cacheControl", "no-cache"))
    else:
        headers["Expires"] = format_datetime(datetime.fromtimestamp(expires, UTC), usegmt=True)
    return headers | _disposition(download)


def _content_type(mime: str) -> str:
    """The content type. HTML is sent as text, because an uploaded page must not run on the API's origin."""
    return "text/plain" if "text/html" in mime else mime or "application/octet-stream"


def _disposition(download: str | None) -> dict[str, str]:
    if download is None:
        return {}
    if not download:
        return {"Content-Disposition": "attachment;"}
    name = quote(download, safe="!'()*")
    return {"Content-Disposition": f"attachment; filename={name}; filename*=UTF-8''{name}"}


def _unchanged(request: Request, headers: dict[str, str]) -> bool:
    if (etag := request.headers.get("if-none-match")) is not None:
        return etag == headers["ETag"]
    modified = parsedate_to_datetime(headers["Last-Modified"])
    try:
        return parsedate_to_datetime(request.headers.get("if-modified-since", "")) >= modified
    except (TypeError, ValueError):  # no date, or none with a time zone
        return False


def _modified(row: dict[str, Any]) -> datetime:
    stamp = (row["metadata"] or {}).get("lastModified")
    moment = datetime.fromisoformat(stamp) if stamp else row["updated_at"]
    return moment.astimezone(UTC)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError as error:
        raise no_such_key() from error


async def _read(stream: BinaryIO, wanted: ByteRange) -> AsyncIterator[bytes]:
    with stream:
        stream.seek(wanted.first)
        left = wanted.size
        while left > 0 and (chunk := await asyncio.to_thread(stream.read, min(_CHUNK, left))):
            left -= len(chunk)
            yield chunk

"""Sizes and content types a bucket accepts."""

import re
from collections.abc import Sequence

from devstack.storage.errors import invalid_mime_type, invalid_request, too_large

_SIZE = re.compile(r"([0-9]+(?:\.[0-9]+)?)([kmg]?)(i?)b?", re.IGNORECASE)
_API_SIZE = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:gb|mb|kb|b)", re.IGNORECASE)
_MIME = re.compile(r"\*|[a-zA-Z0-9\-+.]+/(\*|[a-zA-Z0-9\-+.]+)(;\s*charset=[a-zA-Z0-9\-]+)?")


def parse_size(size: int | str) -> int:
    """Bytes of `50MiB` (config.toml), `50MB` (bucket API) or a plain number; raises InvalidRequest."""
    if isinstance(size, int):
        return size
    match = _SIZE.fullmatch(size.strip())
    if match is None:
        raise invalid_request("Invalid file size format, hint: use 20GB / 20MB / 30KB / 3B")
    number, unit, binary = match.groups()
    base = 1024 if binary else 1000
    return int(float(number) * base ** " kmg".index(unit.lower() or " "))


def bucket_limit(size: int | str | None, ceiling: int) -> int | None:
    """A bucket's own limit in bytes; raises EntityTooLarge when it exceeds the project's `ceiling`."""
    if size is None:
        return None
    if isinstance(size, str) and not _API_SIZE.fullmatch(size):
        raise invalid_request("Invalid file size format, hint: use 20GB / 20MB / 30KB / 3B")
    limit = parse_size(size)
    if limit < 0:
        raise invalid_request("body/file_size_limit must be >= 0", "Error")
    if limit > ceiling:
        raise too_large()
    return limit


def check_patterns(patterns: Sequence[str]) -> None:
    """Raise InvalidMimeType unless every entry of a bucket's allow-list is a type or a wildcard."""
    for pattern in patterns:
        if len(pattern) > 1000 or not _MIME.fullmatch(pattern):
            raise invalid_mime_type(pattern[:100])


def check_mime(mime: str, allowed: Sequence[str] | None) -> None:
    """Raise InvalidMimeType unless `mime` is on the list; `image/*` admits every image."""
    kind, _, subtype = mime.partition("/")
    if not allowed:
        return
    if not subtype or not any(pattern in {mime, f"{kind}/*"} for pattern in allowed):
        raise invalid_mime_type(mime[:100])

"""The Range header, as storage-api reads it: one range of bytes."""

import re
from typing import NamedTuple

from devstack.storage.errors import invalid_range

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class ByteRange(NamedTuple):
    """Both ends included, as in Content-Range."""

    first: int
    last: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1


def parse_range(header: str, size: int) -> ByteRange:
    """The bytes of a file of `size` that `header` requests. Raises InvalidRange (HTTP 416)."""
    match = _RANGE.fullmatch(header.strip())
    if match is None or size <= 0 or not any(match.groups()):
        raise invalid_range()
    start, end = match.groups()
    if not start:
        return _suffix(int(end), size)
    found = ByteRange(int(start), min(int(end) if end else size - 1, size - 1))
    if found.first > found.last:
        raise invalid_range()
    return found


def _suffix(length: int, size: int) -> ByteRange:
    if length == 0:
        raise invalid_range()
    return ByteRange(max(size - length, 0), size - 1)

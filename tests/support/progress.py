"""Progress of a long test: `make soak` shows it, pytest captures it in other runs."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_PAUSE = 3.0  # seconds between two lines


def shown(what: str, items: Iterable[T], total: int) -> Iterator[T]:
    """Yields the items and prints every few seconds how many of `total` are done."""
    began = said = time.monotonic()
    for done, item in enumerate(items):
        if (now := time.monotonic()) - said >= _PAUSE:
            sys.stderr.write(f"{now - began:7.0f} s  {what}: {done:,} of {total:,}\n")
            sys.stderr.flush()
            said = now
        yield item

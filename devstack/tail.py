"""Follows a log while it grows."""

from collections.abc import Iterator
from pathlib import Path


class Tail:
    """The lines that come to `file` after the last look; from its beginning at first."""

    def __init__(self, file: Path) -> None:
        self._file = file.open(errors="replace")
        self._rest = ""

    def lines(self) -> Iterator[str]:
        """Those that are complete; the beginning of an incomplete one is kept for the next look."""
        *complete, self._rest = (self._rest + self._file.read()).split("\n")
        yield from complete

    def close(self) -> None:
        self._file.close()

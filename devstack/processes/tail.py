"""Reads new lines of a log."""

from collections.abc import Iterator
from pathlib import Path


class Tail:
    """The lines added to `file` since the last call; the first call starts at the beginning."""

    def __init__(self, file: Path) -> None:
        self._file = file.open(errors="replace")
        self._rest = ""

    def lines(self) -> Iterator[str]:
        """The complete new lines; the beginning of an incomplete one is kept for the next call."""
        *complete, self._rest = (self._rest + self._file.read()).split("\n")
        yield from complete

    def close(self) -> None:
        self._file.close()

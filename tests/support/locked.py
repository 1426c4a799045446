"""A directory that one process of a test run uses at a time."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    while True:
        folder.mkdir(mode=0o755, exist_ok=True)
        with (folder / "lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if _still_there(folder / "lock", file):
                yield
                return


def _still_there(path: Path, file: IO[str]) -> bool:
    """False if the last worker deleted the directory while this one waited for the lock."""
    try:
        return path.stat().st_ino == os.fstat(file.fileno()).st_ino
    except FileNotFoundError:
        return False

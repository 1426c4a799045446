"""Allows one stack for each home: the lock of its supervisor and guardian, and the id of the locking process.

`flock` ends with the last process that has the file open, so a kill -9 leaves no stale lock. Only the
supervisor holds a second lock. If it is free, a guardian is stopping the processes of a killed supervisor.
"""

import fcntl
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from devstack.config import Config
from devstack.errors import StackError

_SUPERVISOR = "supervisor.lock"
_LAST_WORDS = 60.0  # seconds a dead stack's guardian may need to stop its processes


@dataclass(frozen=True)
class Lock:
    """The held locks; keep them as long as the stack runs. A child process may inherit `file`."""

    file: IO[str]
    supervisor: IO[str]

    @classmethod
    def take(cls, config: Config) -> "Lock":
        """Mark `config.home` as a stack's and lock it. Raises `StackError` when that is not possible."""
        claim(config.home)
        file = (config.home / "stack.lock").open("a+")
        deadline = time.monotonic() + _LAST_WORDS
        while not _try(file):
            if locked(config.home / _SUPERVISOR) or time.monotonic() > deadline:
                process = holder(config)
                raise StackError(f"A stack already runs on {config.home} (process {process}): stop it first.")
            time.sleep(0.1)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        return cls(file, exclusive(config.home / _SUPERVISOR))


def exclusive(path: Path) -> IO[str]:
    """The file, created if missing, and locked until it is closed or this process ends."""
    file = path.open("a")
    fcntl.flock(file, fcntl.LOCK_EX)
    return file


def locked(path: Path) -> bool:
    """Whether a process holds the lock of `exclusive`."""
    if not path.exists():
        return False
    with path.open() as file:
        return not _try(file, fcntl.LOCK_SH)  # shared, so that two concurrent checks do not conflict


def holder(config: Config) -> int:
    """The id of the process that last took the lock, 0 for none."""
    try:
        return int((config.home / "stack.lock").read_text() or 0)
    except (OSError, ValueError):
        return 0


def held(config: Config) -> bool:
    """Whether a stack runs on `config.home`, or is still stopping."""
    return locked(config.home / "stack.lock")


def require_ours(home: Path) -> None:
    """Raise `StackError` when `home` has other files, so that they are not changed."""
    if home.is_dir() and any(home.iterdir()) and not (home / "stack.lock").exists():
        raise StackError(f"{home} is not empty and not a Carebase home: choose another CAREBASE_HOME.")


def claim(home: Path) -> None:
    """Mark `home` as a stack's. Raises `StackError` when it cannot be written or has other files."""
    require_ours(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / "stack.lock").touch()
    except OSError as error:
        raise StackError(f"{home} cannot be written: {error.strerror}.") from error


def _try(file: IO[str], kind: int = fcntl.LOCK_EX) -> bool:
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def alive(pid: int) -> bool:
    """Whether a process of that id exists."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return pid > 0

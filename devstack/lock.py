"""One stack a home: the lock its supervisor and guardian hold, and the id of the process that took it.

`flock` goes with the last process that holds the file open, so a kill -9 leaves nothing stale behind.
"""

import fcntl
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from devstack.config import Config
from devstack.errors import StackError

_LAST_WORDS = 60.0  # seconds a dead stack's guardian may need to stop its processes


@dataclass(frozen=True)
class Lock:
    """The held lock; keep it as long as the stack runs. `file` may be handed to a child process."""

    file: IO[str]

    @classmethod
    def take(cls, config: Config) -> "Lock":
        """Mark `config.home` as a stack's and hold it. Raises `StackError` when it cannot be ours."""
        claim(config.home)
        file = (config.home / "stack.lock").open("a+")
        deadline = time.monotonic() + _LAST_WORDS
        while not _try(file):
            if alive(pid := holder(config)) or time.monotonic() > deadline:
                raise StackError(f"A stack already runs on {config.home} (process {pid}): stop it first.")
            time.sleep(0.1)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        return cls(file)


def holder(config: Config) -> int:
    """The id of the process that last took the lock, 0 for none."""
    try:
        return int((config.home / "stack.lock").read_text() or 0)
    except (OSError, ValueError):
        return 0


def held(config: Config) -> bool:
    """Whether a stack runs on `config.home`, or is still stopping."""
    path = config.home / "stack.lock"
    if not path.exists():
        return False
    with path.open() as file:
        return not _try(file)


def require_ours(home: Path) -> None:
    """Raises `StackError` when `home` holds somebody else's files, so that nothing of theirs is touched."""
    if home.is_dir() and any(home.iterdir()) and not (home / "stack.lock").exists():
        raise StackError(f"{home} is not empty and not a Carebase home: choose another CAREBASE_HOME.")


def claim(home: Path) -> None:
    """Make `home` a stack's. Raises `StackError` when it cannot be written or is somebody else's."""
    require_ours(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / "stack.lock").touch()
    except OSError as error:
        raise StackError(f"{home} cannot be written: {error.strerror}.") from error


def _try(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
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

"""Whether a stack has finished starting: `$CAREBASE_HOME/ready` names the supervisor that has."""

import os
from pathlib import Path

from devstack.config import Config
from devstack.lock import alive, held, holder


def is_ready(config: Config) -> bool:
    """Whether a stack runs on this home and has finished starting.

    A supervisor that was killed leaves its file behind, and its guardian holds the lock until the processes
    have stopped: that stack does not count.
    """
    pid = holder(config)
    return held(config) and alive(pid) and _noted(config) == str(pid)


def note(config: Config) -> None:
    """This process is the supervisor and has finished starting."""
    _file(config).write_text(str(os.getpid()))


def forget(config: Config) -> None:
    _file(config).unlink(missing_ok=True)


def _noted(config: Config) -> str:
    return _file(config).read_text() if _file(config).exists() else ""


def _file(config: Config) -> Path:
    return config.home / "ready"

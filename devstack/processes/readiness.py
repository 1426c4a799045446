"""Shows whether a stack has finished starting: its supervisor then holds a lock that no child inherits."""

from collections.abc import Iterator
from contextlib import contextmanager

from devstack.config import Config
from devstack.processes.lock import exclusive, locked

_FILE = "ready"


def is_ready(config: Config) -> bool:
    """Whether a stack runs on this home and has finished starting."""
    return locked(config.home / _FILE)


@contextmanager
def noted(config: Config) -> Iterator[None]:
    """Mark the stack as ready inside the `with` block."""
    with exclusive(config.home / _FILE):
        yield

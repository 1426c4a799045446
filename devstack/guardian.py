"""Stops every process of a stack when its supervisor ends, however that happens.

Standard input names the processes, one id a line; its end says that the supervisor is gone. It inherits the
stack's lock, so nobody starts anew before all is stopped.
"""

import contextlib
import os
import signal
import sys
import time

from devstack.config import Config
from devstack.postgres import Server

_GRACE = 5.0  # seconds between asking and killing


def main() -> None:
    """Wait for the end of standard input, then stop all."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    groups = [int(line) for line in sys.stdin]
    stop(groups)
    Server(Config.load()).stop()


def stop(groups: list[int]) -> None:
    """End process groups: ask first, then kill."""
    _signal(groups, signal.SIGTERM)
    deadline = time.monotonic() + _GRACE
    while any(map(_there, groups)) and time.monotonic() < deadline:
        time.sleep(0.05)
    _signal(groups, signal.SIGKILL)


def _signal(groups: list[int], number: signal.Signals) -> None:
    for group in groups:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(group, number)


def _there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # macOS says so of a group of zombies
        return False
    return True


if __name__ == "__main__":
    main()

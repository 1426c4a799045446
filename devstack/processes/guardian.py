"""Stops every process of a stack when its supervisor ends, also after a crash or kill.

The supervisor has ended when standard input ends; `$CAREBASE_HOME/processes` lists the processes it started.
The guardian inherits the stack's lock, so no new stack starts before all processes are stopped.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from devstack.config import Config
from devstack.database.postgres import Server

_GRACE = 5.0  # seconds between SIGTERM and SIGKILL
_OURS = ("devstack.processes.services", "devstack.functions.", "moto.server", "postgrest")


def main() -> None:
    """Wait for the end of standard input, then stop all processes."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    sys.stdin.read()
    stop_all(Config.load())


def note(config: Config, pid: int) -> None:
    """Record a process that a stack started as the leader of its own group."""
    with _file(config).open("a") as file:
        file.write(f"{pid}\n")


def stop_all(config: Config) -> None:
    """Stop all processes that a stack on this home left running. The caller holds the home's lock."""
    noted = _file(config).read_text().split() if _file(config).exists() else []
    _stop([int(pid) for pid in noted if _is_ours(int(pid))])
    _file(config).unlink(missing_ok=True)
    Server(config).stop()


def _file(config: Config) -> Path:
    return config.home / "processes"


def _is_ours(pid: int) -> bool:
    """Whether the process still belongs to a stack: after a crash another program may have its id."""
    return any(name in _command(pid) for name in _OURS)


def _command(pid: int) -> str:
    if Path("/proc/self/cmdline").exists():
        file = Path(f"/proc/{pid}/cmdline")
        return file.read_text(errors="replace") if file.exists() else ""
    ps = ["ps", "-o", "args=", "-p", str(pid)]
    return subprocess.run(ps, capture_output=True, text=True, check=False).stdout


def _stop(groups: list[int]) -> None:
    _signal(groups, signal.SIGTERM)
    deadline = time.monotonic() + _GRACE
    while any(map(_there, groups)) and time.monotonic() < deadline:
        time.sleep(0.05)
    _signal(groups, signal.SIGKILL)


def _signal(groups: list[int], number: signal.Signals) -> None:
    for group in groups:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, number)


def _there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):  # macOS refuses permission for a group of zombies
        return False
    return True


if __name__ == "__main__":
    main()

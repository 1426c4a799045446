"""Runs the stack in the background: `up` starts a supervisor and returns, `down` stops it."""

import os
import signal
import subprocess
import sys
import time

from devstack.config import Config
from devstack.errors import StackError
from devstack.processes.lock import claim, held, holder
from devstack.processes.readiness import is_ready

_PATIENCE = 60.0  # seconds for a stack to stop


def up(config: Config) -> None:
    """Start a supervisor that outlives this process, and print its progress until it is ready.

    Raises `StackError` with its last message if it ends instead.
    """
    claim(config.home)
    config.logs.mkdir(exist_ok=True)
    log = config.logs / "stack.log"
    with log.open("wb") as output:
        supervisor = subprocess.Popen(
            [sys.executable, "-u", "-m", "devstack", "dev"], cwd=config.root, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
        )  # fmt: skip
    try:
        while supervisor.poll() is None and not (is_ready(config) and holder(config) == supervisor.pid):
            time.sleep(0.1)
    except KeyboardInterrupt:
        supervisor.terminate()
        supervisor.wait()
        raise
    lines = log.read_text().splitlines() or [f"It ended without a message: see {config.logs}."]
    if supervisor.poll() is not None:
        raise StackError(lines[-1])


def down(config: Config) -> bool:
    """Stop the stack of this home; false if none ran. Raises `StackError` if it does not stop."""
    if not held(config):
        return False
    _signal(holder(config), signal.SIGTERM)
    deadline = time.monotonic() + _PATIENCE
    while held(config):
        if time.monotonic() > deadline:
            _signal(holder(config), signal.SIGKILL)
            raise StackError(f"The stack did not stop in {_PATIENCE:.0f} s and was killed.")
        time.sleep(0.1)
    return True


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass  # its guardian is still stopping the rest
    except PermissionError:
        raise StackError(f"The stack (process {pid}) belongs to another user.") from None

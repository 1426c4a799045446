"""A part of the stack that is a separate process: its command, and its check for readiness."""

import os
import socket
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from devstack.config import HOST


def listens(port: int, host: str = HOST) -> bool:
    """Whether a program accepts connections on that port of this machine, at the address `host`."""
    with socket.socket() as probe:
        probe.settimeout(1.0)
        return probe.connect_ex((host, port)) == 0


@dataclass(frozen=True)
class Part:
    """One process: `command` with `env` added to ours, run in `cwd`, ready once `ready()` says so."""

    name: str
    command: list[str]
    ready: Callable[[], bool]
    cwd: Path
    env: dict[str, str] = field(default_factory=dict)

    def start(self, logs: Path) -> "subprocess.Popen[bytes]":
        """Start it in a new session, so that Ctrl-C reaches only the supervisor; it logs below `logs`."""
        logs.mkdir(exist_ok=True)
        with (logs / f"{self.name}.log").open("wb") as log:
            return subprocess.Popen(
                self.command, cwd=self.cwd, env={**os.environ, **self.env}, stdin=subprocess.DEVNULL,
                stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip

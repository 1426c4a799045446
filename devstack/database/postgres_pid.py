"""Reads `postmaster.pid` of a data directory, and checks whether it is still valid."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Self


@dataclass(frozen=True)
class Postmaster:
    """The server that last locked a data directory: `pid` and TCP `port`, 0 when there is none."""

    file: Path
    pid: int = 0
    port: int = 0

    @classmethod
    def of(cls, data: Path) -> Self:
        """Read the lock file of `data`; its lines are pid, directory, start time, port, …"""
        file = data / "postmaster.pid"
        try:
            lines = file.read_text().splitlines()
            return cls(file, int(lines[0]), int(lines[3]))
        except (FileNotFoundError, NotADirectoryError, IndexError, ValueError):
            return cls(file)

    @property
    def alive(self) -> bool:
        """Whether that process runs and serves this data: after a crash another may have its id."""
        return self.pid > 0 and _is_there(self.pid) and _serves(self.pid, self.file.parent)

    def forget(self) -> None:
        """Remove the lock a crash left behind."""
        if not self.alive:
            self.file.unlink(missing_ok=True)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _serves(pid: int, data: Path) -> bool:
    process = Path(f"/proc/{pid}")
    if process.exists():
        try:
            return (process / "cwd").readlink() == data.resolve()
        except OSError:  # it has ended, or belongs to another user
            return False
    command = ["ps", "-o", "comm=", "-p", str(pid)]
    return "postgres" in subprocess.run(command, capture_output=True, text=True, check=False).stdout

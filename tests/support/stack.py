"""A whole stack on free ports."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT
from tests.support import template
from tests.support.ports import free_base
from tests.support.run import place


@dataclass(frozen=True)
class Stack:
    """A stack of the tests: `home` is the directory of its data, `base` its first port."""

    home: Path
    base: int
    owner: int = 0

    @property
    def variables(self) -> dict[str, str]:
        """The environment with which `python -m devstack` uses this stack."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("CAREBASE_")}
        return {
            **inherited,
            "CAREBASE_HOME": str(self.home),
            "CAREBASE_PORT": str(self.base),
            "CAREBASE_OWNER": str(self.owner),
            "CAREBASE_SCHEDULER": "off",
            "CAREBASE_RELOAD": "off",
            "CAREBASE_PG_FSYNC": "off",
            # In seconds. Checking a token takes longer than most requests. Version 13 has this default.
            "PGRST_JWT_CACHE_MAX_LIFETIME": "3600",
            "CAREBASE_BCRYPT_COST": "4",
        }

    @property
    def env(self) -> dict[str, str]:
        """The variables in the `env` file of the stack."""
        lines = (self.home / "env").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    def run(self, *arguments: str, cwd: Path = ROOT) -> "subprocess.CompletedProcess[str]":
        """Runs `python -m devstack <arguments>` for this stack."""
        command = [sys.executable, "-m", "devstack", *arguments]
        return subprocess.run(
            command, cwd=cwd, env=self.variables, capture_output=True, text=True, check=False
        )

    def up(self) -> None:
        """Start it; a new stack begins with the database of the template."""
        template.fill(self.home)
        result = self.run("up")
        assert result.returncode == 0, result.stdout + result.stderr


@contextmanager
def own_stack(kind: type[Stack] = Stack) -> Iterator[Stack]:
    """A separate stack that is not started yet; everything of it is deleted afterwards."""
    with tempfile.TemporaryDirectory(dir=place()) as folder:
        Path(folder).chmod(0o755)  # Postgres does not run as root and has to enter the directory
        stack = kind(Path(folder) / "home", free_base(), os.getpid())
        yield stack
        if (stack.home / "stack.lock").exists():
            stack.run("reset")


def eventually(question: str, seconds: float = 10.0) -> Iterator[float]:
    """Repeats a loop until its `break`: `for _ in eventually("the mail has come")`. Fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        yield deadline
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {question}")

"""A whole stack on free ports, which all workers of a test run share."""

import fcntl
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from devstack.config import ROOT
from devstack.preflight import taken

_HIGHEST_OFFSET = 16


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
        result = self.run("up")
        assert result.returncode == 0, result.stdout + result.stderr


def free_base() -> int:
    """A first port such that all ports of a stack are free, below the system's range of automatic ports."""
    while True:
        base = random.randrange(20_000, 32_000, 20)
        if not any(taken(base + offset) for offset in range(_HIGHEST_OFFSET + 1)):
            return base


@contextmanager
def hosted_stack(place: str) -> Iterator[Stack]:
    """A hosted project: the directory `place` has its `env` and the `workflow-key.json` that it trusts."""
    yield Stack(Path(place).resolve(), base=0)


@contextmanager
def shared_stack(run_id: str, owner: int) -> Iterator[Stack]:
    """The stack of test run `run_id`: the first worker starts it, the last one deletes it."""
    place = Path(tempfile.gettempdir()) / f"carebase-tests-{run_id}"
    stack = _joined(place, owner)
    try:
        yield stack
    finally:
        _left(place, stack)


def _joined(place: Path, owner: int) -> Stack:
    with _locked(place):
        users, base = _state(place)
        stack = Stack(place / "home", base or free_base(), owner)
        if users == 0:
            stack.up()
        (place / "state").write_text(f"{users + 1} {stack.base}")
        return stack


def _left(place: Path, stack: Stack) -> None:
    with _locked(place):
        users, _ = _state(place)
        (place / "state").write_text(f"{users - 1} {stack.base if users > 1 else 0}")
        if users == 1:
            stack.run("reset")
            shutil.rmtree(place)


def _state(place: Path) -> tuple[int, int]:
    file = place / "state"
    users, base = file.read_text().split() if file.exists() else ("0", "0")
    return int(users), int(base)


@contextmanager
def _locked(place: Path) -> Iterator[None]:
    while True:
        place.mkdir(mode=0o755, exist_ok=True)
        with (place / "lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if _still_there(place / "lock", file):
                yield
                return


def _still_there(path: Path, file: IO[str]) -> bool:
    """False if the last worker deleted the directory while this one waited for the lock."""
    try:
        return path.stat().st_ino == os.fstat(file.fileno()).st_ino
    except FileNotFoundError:
        return False


def eventually(question: str, seconds: float = 10.0) -> Iterator[float]:
    """Repeats a loop until its `break`: `for _ in eventually("the mail has come")`. Fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        yield deadline
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {question}")

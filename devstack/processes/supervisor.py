"""Starts every part in order, watches them, and stops all when one ends or on a signal.

A guardian process stops them. It has a pipe from this process, so it also notices when this one is killed.
"""

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from devstack import aws, functions
from devstack.config import Config
from devstack.database import postgrest
from devstack.database import prepare as database
from devstack.database.postgres import Server
from devstack.database.prepare import Progress
from devstack.errors import StackError
from devstack.processes import stand_ins
from devstack.processes.guardian import note, stop_all
from devstack.processes.lock import Lock, alive
from devstack.processes.part import Part
from devstack.processes.tail import Tail

_PATIENCE = 60.0  # seconds until a part that is not ready counts as failed
_LOOK = 0.2  # seconds between two checks of the processes and logs


@dataclass
class Running:
    """The processes of a started stack, by part name."""

    config: Config
    guardian: "subprocess.Popen[bytes]"
    processes: "dict[str, subprocess.Popen[bytes]]" = field(default_factory=dict)

    def start(self, part: Part) -> Part:
        """Start a part and record it for the guardian."""
        process = part.start(self.config.logs)
        self.processes[part.name] = process
        note(self.config, process.pid)
        return part

    def require_alive(self) -> None:
        """Raises `StackError` naming the first part that ended."""
        for name, process in self.processes.items():
            if process.poll() is not None:
                log = self.config.logs / f"{name}.log"
                raise StackError(f"The part `{name}` ended by itself (exit {process.returncode}): see {log}.")

    def wait_for(self, parts: list[Part]) -> None:
        """Return when every part is ready. Raises `StackError` when one is not in time."""
        deadline = time.monotonic() + _PATIENCE
        for part in parts:
            while not part.ready():
                self.require_alive()
                if time.monotonic() > deadline:
                    raise StackError(f"The part `{part.name}` is not ready: see {self.config.logs}.")
                time.sleep(0.05)


@contextlib.contextmanager
def running(config: Config, lock: Lock, say: Progress) -> Iterator[Running]:
    """Start a stack. Leaving the `with` block stops all its processes and waits until they have ended."""
    stack = Running(config, _guardian(config, lock))
    try:
        _start(stack, say)
        yield stack
    finally:
        _stop(stack)


def watch(stack: Running, say: Progress) -> None:
    """Block while all parts and the owner run, and pass on each line of the functions' logs.

    Raises `StackError` naming the part that ended.
    """
    server, owner = Server(stack.config), stack.config.owner
    with _tails(stack) as tails:
        while not owner or alive(owner):
            stack.require_alive()
            if not server.running:
                raise StackError(f"Postgres ended by itself: see {server.log}.")
            for line in chain.from_iterable(tail.lines() for tail in tails):
                say(line)
            time.sleep(_LOOK)


@contextlib.contextmanager
def _tails(stack: Running) -> Iterator[list[Tail]]:
    """The logs of the functions: those that answer requests, and those that run on a schedule."""
    with contextlib.ExitStack() as files:
        logs = [stack.config.logs / f"{part}.log" for part in ("functions", "services")]
        yield [files.enter_context(contextlib.closing(Tail(log))) for log in logs]


def _start(stack: Running, say: Progress) -> None:
    config = stack.config
    moto = stack.start(aws.part(config))  # independent of the others and slow
    database.prepare(config, say)
    say("PostgREST, auth, storage, functions, inbox, providers")
    others = (postgrest.part(config), stand_ins.part(config), functions.part(config))
    stack.wait_for([moto, *(stack.start(part) for part in others)])


def _stop(stack: Running) -> None:
    assert stack.guardian.stdin
    stack.guardian.stdin.close()
    while stack.guardian.poll() is None:
        for process in stack.processes.values():
            process.poll()  # reap ended children, or the guardian still sees them
        time.sleep(0.05)
    if stack.guardian.returncode:  # the guardian was killed
        stop_all(stack.config)


def _guardian(config: Config, lock: Lock) -> "subprocess.Popen[bytes]":
    config.logs.mkdir(exist_ok=True)
    with (config.logs / "guardian.log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "devstack.processes.guardian"], cwd=config.root, start_new_session=True,
            stdin=subprocess.PIPE, stdout=log, stderr=log, pass_fds=(lock.file.fileno(),),
        )  # fmt: skip

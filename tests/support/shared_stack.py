"""The stack that all workers of a test run share, and the one of `make verify-hosted`."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.locked import locked
from tests.support.ports import free_base
from tests.support.stack import Stack


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
    with locked(place):
        users, base = _state(place)
        stack = Stack(place / "home", base or free_base(), owner)
        if users == 0:
            stack.up()
        (place / "state").write_text(f"{users + 1} {stack.base}")
        return stack


def _left(place: Path, stack: Stack) -> None:
    with locked(place):
        users, _ = _state(place)
        (place / "state").write_text(f"{users - 1} {stack.base if users > 1 else 0}")
        if users == 1:
            stack.run("reset")
            shutil.rmtree(place)


def _state(place: Path) -> tuple[int, int]:
    file = place / "state"
    users, base = file.read_text().split() if file.exists() else ("0", "0")
    return int(users), int(base)

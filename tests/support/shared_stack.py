"""The stack that all workers of a test run share, and the one of `make verify-hosted`."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.locked import locked
from tests.support.ports import free_base
from tests.support.run import place
from tests.support.stack import Stack


@contextmanager
def hosted_stack(folder: str) -> Iterator[Stack]:
    """A hosted project: the directory `folder` has its `env` and the `workflow-key.json` that it trusts."""
    yield Stack(Path(folder).resolve(), base=0)


@contextmanager
def shared_stack(run_id: str, owner: int) -> Iterator[Stack]:
    """The stack of test run `run_id`: the first worker starts it, the last one deletes it."""
    folder = place() / f"stack-{run_id}"
    stack = _joined(folder, owner)
    try:
        yield stack
    finally:
        _left(folder, stack)


def _joined(folder: Path, owner: int) -> Stack:
    with locked(folder):
        users, base = _state(folder)
        stack = Stack(folder / "home", base or free_base(), owner)
        if users == 0:
            stack.up()
        (folder / "state").write_text(f"{users + 1} {stack.base}")
        return stack


def _left(folder: Path, stack: Stack) -> None:
    with locked(folder):
        users, _ = _state(folder)
        (folder / "state").write_text(f"{users - 1} {stack.base if users > 1 else 0}")
        if users == 1:
            stack.run("reset")
            shutil.rmtree(folder)


def _state(folder: Path) -> tuple[int, int]:
    file = folder / "state"
    users, base = file.read_text().split() if file.exists() else ("0", "0")
    return int(users), int(base)

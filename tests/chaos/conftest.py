"""A separate stack, because these tests kill parts of it; CAREBASE_SOAK=1 makes the runs long."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.support.crashes import Crashes, Durable
from tests.support.clients import People
from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack, free_base


@pytest.fixture(scope="session")
def rounds() -> int:
    """The number of repetitions of each kind of crash."""
    return 50 if os.environ.get("CAREBASE_SOAK") == "1" else 2


@pytest.fixture(scope="session")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A running stack whose parts tests may kill."""
    home: Path = tmp_path_factory.mktemp("chaos") / "home"
    stack = Durable(home, free_base(), os.getpid())
    stack.up()
    yield stack
    stack.run("reset")


@pytest.fixture
def crashes(fragile: Stack) -> Crashes:
    return Crashes(fragile)


@pytest.fixture
def pairs(crashes: Crashes) -> Iterator[list[Care]]:
    """Four pairs, each with an active link."""
    with crashes.connect() as root:
        yield [Care.between(root, People(crashes.stack)) for _ in range(4)]

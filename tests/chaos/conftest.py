"""A separate stack, because these tests kill parts of it; CAREBASE_SOAK=1 makes the runs long."""

import os
from collections.abc import Iterator

import pytest

from tests.chaos.support.crashes import Crashes, Durable
from tests.support.clients import People
from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack, own_stack


@pytest.fixture(scope="session")
def rounds() -> int:
    """The number of repetitions of each kind of crash."""
    return 50 if os.environ.get("CAREBASE_SOAK") == "1" else 2


@pytest.fixture(scope="session")
def fragile() -> Iterator[Stack]:
    """A running stack whose parts tests may kill."""
    with own_stack(Durable) as stack:
        stack.up()
        yield stack


@pytest.fixture
def crashes(fragile: Stack) -> Crashes:
    return Crashes(fragile)


@pytest.fixture
def pairs(crashes: Crashes) -> Iterator[list[Care]]:
    """Four pairs, each with an active link."""
    with crashes.connect() as root:
        yield [Care.between(root, People(crashes.stack)) for _ in range(4)]

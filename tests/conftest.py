"""Fixtures of every test: one running stack, a connection to its database, and people who use it."""

import os
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from ops.deploy import lambda_python
from ops.errors import OpsError
from tests.support import databases, distribution, quick
from tests.support.clients import People, shared_http
from tests.support.run import place, use_memory
from tests.support.shared_stack import hosted_stack, shared_stack
from tests.support.stack import Stack

use_memory()
place()  # before the workers start, which inherit it
# The id of the pytest-xdist run, which is the same in all workers.
_RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid.uuid4().hex)
_OWNER = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--quick` of `make quick`."""
    parser.addoption("--quick", action="store_true", help="run a fixed sample of the tests")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """With `--quick`, do not import the slow tests. None: the other rules of pytest decide."""
    return (config.getoption("--quick") and quick.leaves_out(collection_path)) or None


@pytest.hookimpl(tryfirst=True)  # pytest-xdist writes the group into the id of a test
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--quick`, leave out what does not belong to the sample; with workers, say who runs what."""
    if config.getoption("--quick"):
        chosen = quick.sample(items)
        taken = set(chosen)
        config.hook.pytest_deselected(items=[item for item in items if item not in taken])
        items[:] = chosen
    if "PYTEST_XDIST_WORKER" in os.environ:
        distribution.distribute(items)


def pytest_report_header() -> str:
    """Which Python builds the deployment package: a machine without Lambda's tests that of another."""
    try:
        python = lambda_python.find(lambda_python.candidates())
    except OpsError:
        return "deployment package: no Python of Lambda here, so it is built with the one of the tests"
    return f"deployment package: built with {python}"


@pytest.fixture(scope="session", autouse=True)
def _databases() -> Iterator[None]:
    """Ends the cluster of tests.support.databases."""
    yield
    databases.stop()


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """A whole stack on its own ports. Its schedules run only when a test invokes them.

    With CAREBASE_VERIFY, the stack that `make verify-hosted` tests.
    """
    hosted = os.environ.get("CAREBASE_VERIFY")
    with hosted_stack(hosted) if hosted else shared_stack(_RUN, _OWNER) as running, closing(shared_http()):
        yield running


@pytest.fixture(scope="session")
def env(stack: Stack) -> dict[str, str]:
    """The variables in the `env` file of the running stack."""
    return stack.env


@pytest.fixture
def db(env: dict[str, str]) -> Iterator[psycopg.Connection[Any]]:
    """A connection as `postgres`, which bypasses row-level security, in autocommit."""
    with psycopg.connect(env["SUPABASE_DB_URL"], autocommit=True) as conn:
        yield conn


@pytest.fixture(scope="session")
def people(stack: Stack) -> People:
    """Signs up new people through the gateway."""
    return People(stack)

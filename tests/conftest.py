"""Fixtures of every test: one running stack, a way into its database, and people who use it."""

import os
import uuid
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import psycopg
import pytest

from tests.support.clients import People, shared_http
from tests.support.stack import Stack, hosted_stack, shared_stack

# By the id of pytest-xdist's run, which all its workers know.
_RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid.uuid4().hex)
_OWNER = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """A whole stack on ports of its own, its schedules run only when invoked.

    With CAREBASE_VERIFY, what `make verify-hosted` was pointed at instead.
    """
    place = os.environ.get("CAREBASE_VERIFY")
    with hosted_stack(place) if place else shared_stack(_RUN, _OWNER) as running, closing(shared_http()):
        yield running


@pytest.fixture(scope="session")
def env(stack: Stack) -> dict[str, str]:
    """What the running stack wrote into its `env` file."""
    return stack.env


@pytest.fixture
def db(env: dict[str, str]) -> Iterator[psycopg.Connection[Any]]:
    """The database as `postgres`, who sees every row; each statement commits by itself."""
    with psycopg.connect(env["SUPABASE_DB_URL"], autocommit=True) as conn:
        yield conn


@pytest.fixture(scope="session")
def people(stack: Stack) -> People:
    """New people, signed up through the gateway."""
    return People(stack)

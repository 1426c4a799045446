"""A linked patient and doctor, and a connection that can set any state."""

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from tests.support.clients import People
from tests.support.patient_and_doctor import Care


@pytest.fixture(scope="session")
def root(env: dict[str, str]) -> Iterator[psycopg.Connection[Any]]:
    """A connection of the owner without triggers, only for setting up states."""
    url = env["SUPABASE_DB_URL"].replace("//postgres:", "//supabase_admin:")
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute("set session_replication_role = replica")
        yield conn


@pytest.fixture(scope="module")
def care(root: psycopg.Connection[Any], people: People) -> Care:
    """One pair for a module; every case sets its initial state."""
    return Care.between(root, people)


@pytest.fixture
def key() -> str:
    return uuid.uuid4().hex


@pytest.fixture
def new_care(root: psycopg.Connection[Any], people: People) -> Callable[[], Care]:
    """Creates pairs that no other test uses."""
    return lambda: Care.between(root, people)

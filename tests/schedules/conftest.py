"""Fixtures of the schedules: a separate backend, its jobs, and rows for the jobs."""

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from devstack.functions import environment
from functions import secrets
from functions.connection import Connection
from functions.settings import settings
from tests.schedules.support.backdated_rows import Care
from tests.schedules.support.backend import Backend, started
from tests.schedules.support.daily_rooms import Rooms
from tests.schedules.support.sign_ins import SignIn
from tests.schedules.support.vitals import Vitals
from tests.support.clients import People
from tests.support.stack import Stack

Connect = Callable[[], psycopg.Connection[Any]]


@pytest.fixture(scope="session")
def backend() -> Iterator[Backend]:
    """One backend for all tests of a worker."""
    with started() as one:
        yield one


@pytest.fixture
def connect(backend: Backend) -> Connect:
    """Connects as `postgres`, in autocommit."""
    return backend.connect


@pytest.fixture
def functions_env(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Runs the jobs in this process with the environment that they have on Lambda."""
    for name, value in environment(backend.config).items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    secrets.forget()
    yield
    Connection.close_all_of_this_thread()
    settings.cache_clear()
    secrets.forget()


@pytest.fixture
def care(connect: Connect) -> Iterator[Care]:
    """Inserts people, conversations, calls and measurements as `postgres`."""
    with connect() as conn:
        yield Care(conn)


@pytest.fixture
def sign_up(backend: Backend, care: Care) -> Callable[[], SignIn]:
    """Signs up a new person in each call; deletes sessions of earlier tests."""
    care.db.execute("truncate auth.sessions, auth.flow_state, auth.one_time_tokens, auth.mfa_factors cascade")
    people = People(Stack(backend.config.home, backend.config.base))

    def signed_up() -> SignIn:
        person = people.sign_up()
        return SignIn(person, care, person.refresh_token)

    return signed_up


@pytest.fixture
def limit(functions_env: None, care: Care) -> Iterator[Callable[[str, str], None]]:
    """Sets one of the project's limits on sessions, until the test ends."""
    change = "update private.settings set value = %s where name = %s"
    changed: set[str] = set()

    def limited(name: str, value: str) -> None:
        changed.add(name)
        care.db.execute(change, [value, name])

    yield limited
    for name in changed:
        care.db.execute(change, ["infinity", name])


@pytest.fixture
def rooms(backend: Backend, care: Care, functions_env: None) -> Iterator[Rooms]:
    """Rooms at the stand-in for Daily; ends faults after the test."""
    daily = Rooms(backend.config.providers_url, care)
    yield daily
    daily.heal()


@pytest.fixture
def vitals(care: Care, functions_env: None) -> Iterator[Vitals]:
    yield Vitals(care, care.person("patient"))
    care.db.execute("truncate private.vitals_dirty")

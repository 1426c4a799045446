"""A separate cluster for the seeding tests: an empty database to copy, and one with the world."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import psycopg
import pytest

from ops.declared import build
from ops.scratch import Cluster
from ops.seed import world

TODAY = date(2026, 3, 11)
Fresh = Callable[..., str]


def quiet(_step: str, _done: int, _total: int) -> None:
    """Nobody watches."""


def load(url: str) -> None:
    """Loads the world of `TODAY`."""
    with psycopg.connect(url, autocommit=True) as conn:
        world.load(conn, world.Moment.at(TODAY), quiet)


@pytest.fixture(scope="session")
def fresh() -> Iterator[Fresh]:
    """Creates a database with the schema and no people, or a copy of a database; returns its URL."""
    with Cluster.started() as cluster:
        with cluster.connect() as conn:
            build(conn)

        def make(name: str, like: str = "postgres") -> str:
            with cluster.connect("supabase_admin", "template1") as admin:
                admin.execute(f"create database {name} template {like} owner postgres".encode())
            return cluster.url("postgres", name)

        yield make


@pytest.fixture(scope="session")
def worlds(fresh: Fresh) -> tuple[str, str]:
    """Two databases with the world, created at the same time."""
    first, second = fresh("first"), fresh("second")
    with ThreadPoolExecutor() as pool:
        list(pool.map(load, (first, second)))
    return first, second


@pytest.fixture(scope="session")
def seeded(worlds: tuple[str, str]) -> str:
    """The URL of a database with the world, which tests do not change."""
    return worlds[0]


@pytest.fixture
def rows(seeded: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection to the world whose writes are rolled back."""
    with psycopg.connect(seeded) as conn:
        yield conn
        conn.rollback()

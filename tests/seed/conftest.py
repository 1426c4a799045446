"""A cluster of the seeding tests' own: an empty database to copy, and one with the world in it."""

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
    """The world of `TODAY`."""
    with psycopg.connect(url, autocommit=True) as conn:
        world.load(conn, world.Moment.at(TODAY), quiet)


@pytest.fixture(scope="session")
def fresh() -> Iterator[Fresh]:
    """Makes a database with the schema and nobody in it, or a copy of one; answers its URL."""
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
    """Two databases with the world, made at the same time."""
    first, second = fresh("first"), fresh("second")
    with ThreadPoolExecutor() as pool:
        list(pool.map(load, (first, second)))
    return first, second


@pytest.fixture(scope="session")
def seeded(worlds: tuple[str, str]) -> str:
    """The URL of a database with the world, which tests leave as it is."""
    return worlds[0]


@pytest.fixture
def rows(seeded: str) -> Iterator[psycopg.Connection[Any]]:
    """Into the world; what is written is taken back."""
    with psycopg.connect(seeded) as conn:
        yield conn
        conn.rollback()

"""Databases with the synthetic data."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import psycopg
import pytest

from ops.schema.scratch import Cluster
from ops.seed import data_set
from tests.support.databases import declared_database

TODAY = date(2026, 3, 11)


def quiet(_step: str, _done: int, _total: int) -> None:
    """Nobody watches."""


def load(url: str) -> None:
    """Loads the data of `TODAY`."""
    with psycopg.connect(url, autocommit=True) as conn:
        data_set.load(conn, data_set.Moment.at(TODAY), quiet)


@pytest.fixture(scope="session")
def data_sets() -> Iterator[tuple[Cluster, Cluster]]:
    """Two databases with the data, created at the same time."""
    with declared_database() as first, declared_database() as second:
        with ThreadPoolExecutor() as pool:
            list(pool.map(load, (first.url(), second.url())))
        yield first, second


@pytest.fixture(scope="session")
def seeded(data_sets: tuple[Cluster, Cluster]) -> Cluster:
    """A database with the data, which tests do not change."""
    return data_sets[0]


@pytest.fixture
def rows(seeded: Cluster) -> Iterator[psycopg.Connection[Any]]:
    """A connection to the data whose writes are rolled back."""
    with psycopg.connect(seeded.url()) as conn:
        yield conn
        conn.rollback()

"""The declared schema in a temporary cluster; each test's writes are rolled back."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.support.databases import declared_database


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    with declared_database() as running:
        yield running


@pytest.fixture
def conn(cluster: Cluster) -> Iterator[psycopg.Connection[Any]]:
    with cluster.connect() as connection:
        yield connection


@pytest.fixture
def sql(conn: psycopg.Connection[Any]) -> Iterator[Sql]:
    with conn.transaction(force_rollback=True):
        yield Sql(conn)


@pytest.fixture(scope="module")
def sealing() -> Iterator[Cluster]:
    """A cluster for tests of sealing, which commit their writes."""
    with declared_database() as running:
        yield running

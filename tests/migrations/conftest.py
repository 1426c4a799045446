"""Two databases: one built from sql/ and policies/, one by pushing supabase/migrations."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from ops.migrations import supabase_cli
from ops.schema.scratch import Cluster
from tests.support.databases import declared_database


@pytest.fixture(scope="session")
def declared_cluster() -> Iterator[Cluster]:
    with declared_database() as database:
        yield database


@pytest.fixture(scope="session")
def migrated_cluster() -> Iterator[Cluster]:
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url())
        yield cluster


@pytest.fixture
def conn(declared_cluster: Cluster) -> Iterator[psycopg.Connection[Any]]:
    """A connection to the declared database whose changes are rolled back."""
    with declared_cluster.connect("supabase_admin") as conn, conn.transaction(force_rollback=True):
        yield conn

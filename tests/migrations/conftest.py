"""Two databases: one built from sql/ and policies/, one by pushing supabase/migrations."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from ops import declared, supabase_cli
from ops.scratch import Cluster


@pytest.fixture(scope="session")
def declared_cluster() -> Iterator[Cluster]:
    with Cluster.started() as cluster, cluster.connect() as conn:
        declared.build(conn)
        yield cluster


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

"""Databases of one test process: copies in one temporary cluster, each made in a twentieth of a second."""

import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache

from devstack.config import Config
from ops.schema import declared
from ops.schema.scratch import Cluster

_running = ExitStack()
# `create database` does not copy them.
_PRIVILEGES = """
    update pg_database as d set datacl = t.datacl
    from pg_database as t where d.datname = %s and t.datname = %s
"""


@dataclass(frozen=True)
class ConfigWithDatabase(Config):
    """The configuration of services on a database that is not the stack's own."""

    database: Cluster | None = None

    def db_url(self, role: str = "postgres") -> str:
        assert self.database
        return self.database.url(role)


@contextmanager
def new_project() -> Iterator[Cluster]:
    """A database like that of a new hosted project."""
    with copy_of(_empty()) as database:
        yield database


@contextmanager
def declared_database() -> Iterator[Cluster]:
    """A database with the declared schema, for tests that commit."""
    with copy_of(_declared()) as database:
        yield database


@contextmanager
def copy_of(template: Cluster) -> Iterator[Cluster]:
    """A copy of a database to which nobody is connected; it is gone afterwards."""
    name = f"copy_{uuid.uuid4().hex}"
    with template.connect("supabase_admin", "template1") as admin:
        admin.execute(f"create database {name} template {template.database} owner postgres".encode())
        admin.execute(_PRIVILEGES, [name, template.database])
    yield replace(template, database=name)
    with template.connect("supabase_admin", "template1") as admin:
        admin.execute(f"drop database {name} with (force)".encode())


def stop() -> None:
    """End the cluster, if a test asked for a database."""
    _running.close()
    _empty.cache_clear()
    _declared.cache_clear()


@cache
def _empty() -> Cluster:
    return _running.enter_context(Cluster.started())


@cache
def _declared() -> Cluster:
    database = _running.enter_context(copy_of(_empty()))
    with database.connect() as conn:
        declared.build(conn)
    return database

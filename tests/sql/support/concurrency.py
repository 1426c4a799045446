"""Two people at once, each on a real connection: the second has to wait for the first."""

import time
import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

from ops.scratch import Cluster
from tests.sql.support.connection import Sql, declared_cluster

Outcome = tuple[Any, str | None]


@dataclass(frozen=True)
class Statement:
    """A statement somebody sends, and its values."""

    person: uuid.UUID
    query: LiteralString
    values: tuple[Any, ...] = ()
    role: LiteralString = "authenticated"


@dataclass(frozen=True)
class Parallel:
    """A cluster of one's own: what happens here is committed."""

    cluster: Cluster
    setup: Sql

    @classmethod
    @contextmanager
    def new(cls) -> Iterator["Parallel"]:
        with declared_cluster() as cluster, cluster.connect() as conn:
            yield cls(cluster, Sql(conn))

    def at_once(self, first: Statement, second: Statement) -> tuple[Outcome, Outcome]:
        """The first has done it and not committed when the second begins, which has to wait for it."""
        with self.cluster.connect() as one, ThreadPoolExecutor(1) as pool:
            with one.transaction():
                done = perform(Sql(one), first)
                waiting = pool.submit(self._alone, second)
                self._until_blocked(waiting)
            return done, waiting.result(10)

    def together(self, *statements: Statement) -> list[Outcome]:
        """All of them, each on a connection of its own, in whatever order they come."""
        with ThreadPoolExecutor(len(statements)) as pool:
            return list(pool.map(self._alone, statements))

    def _alone(self, statement: Statement) -> Outcome:
        with self.cluster.connect() as conn, conn.transaction():
            return perform(Sql(conn), statement)

    def _until_blocked(self, waiting: Future[Outcome]) -> None:
        for _ in range(500):
            asked = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            if self.setup.one(asked):
                return
            assert not waiting.done(), f"did not wait: {waiting.result()}"
            time.sleep(0.01)
        raise AssertionError("neither waits nor comes back")


def perform(sql: Sql, statement: Statement) -> Outcome:
    """What it answered, or the code it was refused with; the transaction goes on."""
    with sql.acting(statement.person, statement.role):
        try:
            with sql.conn.transaction():
                return sql.one(statement.query, *statement.values), None
        except psycopg.Error as error:
            return None, str(error.diag.message_primary)

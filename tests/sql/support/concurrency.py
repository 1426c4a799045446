"""Two people at once: real connections, and the second one seen to wait for the first."""

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
class Act:
    """A statement somebody sends, and its values."""

    person: uuid.UUID
    query: LiteralString
    values: tuple[Any, ...] = ()
    role: LiteralString = "authenticated"


@dataclass(frozen=True)
class Hands:
    """A cluster of one's own: what happens here is committed."""

    cluster: Cluster
    setup: Sql

    @classmethod
    @contextmanager
    def new(cls) -> Iterator["Hands"]:
        with declared_cluster() as cluster, cluster.connect() as conn:
            yield cls(cluster, Sql(conn))

    def at_once(self, first: Act, second: Act) -> tuple[Outcome, Outcome]:
        """The first has done it and not committed when the second begins, which has to wait for it."""
        with self.cluster.connect() as one, ThreadPoolExecutor(1) as pool:
            with one.transaction():
                done = perform(Sql(one), first)
                waiting = pool.submit(self._alone, second)
                self._until_blocked(waiting)
            return done, waiting.result(10)

    def together(self, *acts: Act) -> list[Outcome]:
        """All of them, each on a connection of its own, in whatever order they come."""
        with ThreadPoolExecutor(len(acts)) as pool:
            return list(pool.map(self._alone, acts))

    def _alone(self, act: Act) -> Outcome:
        with self.cluster.connect() as conn, conn.transaction():
            return perform(Sql(conn), act)

    def _until_blocked(self, waiting: Future[Outcome]) -> None:
        for _ in range(500):
            asked = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            if self.setup.one(asked):
                return
            assert not waiting.done(), f"did not wait: {waiting.result()}"
            time.sleep(0.01)
        raise AssertionError("neither waits nor comes back")


def perform(sql: Sql, act: Act) -> Outcome:
    """What it answered, or the code it was refused with; the transaction goes on."""
    with sql.acting(act.person, act.role):
        try:
            with sql.conn.transaction():
                return sql.one(act.query, *act.values), None
        except psycopg.Error as error:
            return None, str(error.diag.message_primary)

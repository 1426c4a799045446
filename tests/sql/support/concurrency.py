"""Runs statements of several people at once, each on its own connection."""

import time
import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.support.databases import declared_database

Outcome = tuple[Any, str | None]


@dataclass(frozen=True)
class Statement:
    """A statement, its values, and the person and role that send it."""

    person: uuid.UUID
    query: LiteralString
    values: tuple[Any, ...] = ()
    role: LiteralString = "authenticated"


@dataclass(frozen=True)
class Parallel:
    """A separate cluster in which statements are committed."""

    cluster: Cluster
    setup: Sql

    @classmethod
    @contextmanager
    def new(cls) -> Iterator["Parallel"]:
        with declared_database() as cluster, cluster.connect() as conn:
            yield cls(cluster, Sql(conn))

    def at_once(self, first: Statement, second: Statement) -> tuple[Outcome, Outcome]:
        """Starts the second before the first is committed, and checks that the second waits for a lock."""
        with self.cluster.connect() as one, ThreadPoolExecutor(1) as pool:
            with one.transaction():
                done = perform(Sql(one), first)
                waiting = pool.submit(self._alone, second)
                self._until_blocked(waiting)
            return done, waiting.result(10)

    def together(self, *statements: Statement) -> list[Outcome]:
        """Runs all statements at once, in no particular order."""
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
        raise AssertionError("the second statement neither waits nor returns")


def perform(sql: Sql, statement: Statement) -> Outcome:
    """The answer, or the message of the error; the transaction can continue."""
    with sql.acting(statement.person, statement.role):
        try:
            with sql.conn.transaction():
                return sql.one(statement.query, *statement.values), None
        except psycopg.Error as error:
            return None, str(error.diag.message_primary)

"""A connection used as PostgREST does: each request is a transaction that sets the role and the claims."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import psycopg

from bench.explained import Plan, explain

_ENTER = "select set_config('role', %s, true), set_config('request.jwt.claims', %s, true)"


class Session:
    """One connection of `postgres`; `role` and `claims` apply to the measured statement."""

    def __init__(self, conn: psycopg.Connection[Any]) -> None:
        self._conn = conn
        conn.prepare_threshold = None

    def seconds(
        self, role: str, claims: Mapping[str, object], sql: str, values: Mapping[str, object]
    ) -> float:
        """Seconds from sending `sql` to receiving its rows, without setting the role and ending."""
        statement = sql.encode()
        with self._as(role, claims):
            began = time.perf_counter()
            self._conn.execute(statement, values).fetchall()
            return time.perf_counter() - began

    def rows(
        self, role: str, claims: Mapping[str, object], sql: str, values: Mapping[str, object]
    ) -> list[Any]:
        with self._as(role, claims):
            return self._conn.execute(sql.encode(), values).fetchall()

    def plan(self, role: str, claims: Mapping[str, object], sql: str, values: Mapping[str, object]) -> Plan:
        with self._as(role, claims):
            return explain(self._conn, sql, values)

    @contextmanager
    def _as(self, role: str, claims: Mapping[str, object]) -> Iterator[None]:
        with self._conn.transaction():
            self._conn.execute(_ENTER, (role, json.dumps(claims)))
            yield

"""Kills parts of the stack and reads the data afterwards."""

import os
import signal
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import httpx
import psycopg

from tests.support.stack import Stack, eventually

DEAD_LEASES = (
    "update private.idempotency_keys set lease_expires_at = now() - interval '1 second' "
    "where lease_expires_at is not null"
)


class Durable(Stack):
    """A stack whose Postgres uses fsync, unlike the stacks of other tests, which are faster without it."""

    @property
    def variables(self) -> dict[str, str]:
        return {**super().variables, "CAREBASE_PG_FSYNC": "on"}


@dataclass(frozen=True)
class Crashes:
    """Causes crashes on one stack."""

    stack: Stack

    def connect(self) -> "psycopg.Connection[Any]":
        """Waits for Postgres; returns a connection without triggers."""
        url = self.stack.env["SUPABASE_DB_URL"].replace("//postgres:", "//supabase_admin:")
        for _ in eventually("Postgres accepts connections", 30):
            try:
                conn = psycopg.connect(url, autocommit=True)
                conn.execute("set session_replication_role = replica")
            except psycopg.OperationalError:
                continue
            return conn
        raise AssertionError

    def kill_postgres(self) -> None:
        """`kill -9` one of PostgREST's server processes: Postgres ends every session and recovers."""
        sql = "select pid from pg_stat_activity where usename = 'authenticator'"
        with self.connect() as conn:
            for _ in eventually("PostgREST has a session that can be killed", 30):
                found = conn.execute(sql).fetchone()
                if found and _killed(found[0]):
                    return

    def recovered(self) -> "psycopg.Connection[Any]":
        """Waits until PostgREST has reconnected, expires the leases of dead workers; returns a connection."""
        for _ in eventually("PostgREST has its database back", 30):
            if httpx.get(self.stack.env["POSTGREST_URL"], trust_env=False).is_success:
                break
        conn = self.connect()
        conn.execute(DEAD_LEASES)
        return conn

    def struck(self, after: float, acts: Sequence[Callable[[], httpx.Response]]) -> list[httpx.Response]:
        """Runs `acts` at once and kills Postgres `after` this many seconds; returns the answers."""
        with ThreadPoolExecutor(len(acts)) as pool:
            answers = [pool.submit(act) for act in acts]
            time.sleep(after)
            self.kill_postgres()
            return [answer.result() for answer in answers]


def _killed(pid: int) -> bool:
    """Kills the process; false if it is gone, because PostgREST's pool may close a connection meanwhile."""
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True

"""P4: the buffers that the clean-up reads: for each expired row, with ten times the live rows, with none."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import psycopg

from bench.figures import Figure, at_most
from bench.place import SMALL_DATABASE, Place

_KEYS = """
    insert into private.idempotency_keys (actor_id, route, key, fingerprint, expires_at)
    select gen_random_uuid(), 'bench', n::text, 'f', now() + %(ends)s::interval
    from generate_series(1, %(rows)s) as n
"""
_TABLES = "private.idempotency_keys, private.outbox, private.webhook_events, public.job_runs"
_JOB = "select workflows.cleanup_expired(1000)"
_EXPIRED = 1000


def figures(place: Place) -> Iterator[Figure]:
    """Measure in one run: the number of buffers does not vary."""
    with closing(place.owner(SMALL_DATABASE)) as conn:
        few, many = (_cost(conn, live) for live in (1_000, 10_000))
        conn.execute(f"vacuum analyze {_TABLES}".encode())
        idle = _buffers(conn)
    yield at_most("P4", "clean-up: buffers for each expired row", 4, few / _EXPIRED)
    yield at_most("P4", "clean-up: with ten times the live rows", 1.05, many / few)
    yield at_most("P4", "clean-up: buffers of a run with nothing to do", 5, idle)


def _cost(conn: psycopg.Connection[Any], live: int) -> int:
    for rows, ends in ((live, "1 hour"), (_EXPIRED, "-1 second")):
        conn.execute(_KEYS, {"rows": rows, "ends": ends})
    conn.execute(f"vacuum analyze {_TABLES}".encode())
    return _buffers(conn)


def _buffers(conn: psycopg.Connection[Any]) -> int:
    with conn.transaction():
        for _ in range(6):  # then Postgres has chosen one plan, as in a connection that PostgREST keeps open
            conn.execute("select workflows.cleanup_expired(0)")
        row = conn.execute(f"explain (analyze, buffers, format json) {_JOB}".encode()).fetchone()
    assert row
    return int(row[0][0]["Plan"]["Shared Hit Blocks"] + row[0][0]["Plan"]["Shared Read Blocks"])

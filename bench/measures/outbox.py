"""P9: taking messages from the outbox in batches, and while another transaction holds an old snapshot."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from statistics import median
from typing import Any

import psycopg

from bench.figures import Figure, at_least
from bench.place import SMALL_DATABASE, Place

_FILL = "insert into private.outbox (topic) select 'bench' from generate_series(1, %s)"
_CLAIM = "select workflows.claim_outbox(array['bench'], %s, %s, %s)"
_DONE = "select workflows.complete_outbox(%s, %s)"
_BATCH, _SINGLE, _JOB_BATCH = 100, 1, 10  # the last as functions.jobs.outbox
_RUNS = 5  # each job starts at the oldest message and passes the dead rows that an old snapshot keeps

Connection = psycopg.Connection[Any]


def figures(place: Place, messages: int, rounds: int) -> Iterator[Figure]:
    """Compare messages per second; each round measures both sides in turn."""
    with closing(place.owner(SMALL_DATABASE)) as conn:
        conn.prepare_threshold = 0
        claimed = [
            _claim_all(conn, messages, _BATCH) / _claim_all(conn, messages, _SINGLE) for _ in range(rounds)
        ]
        kept = [_deliver(place, conn, messages, held=True) / _deliver(place, conn, messages, held=False)
                for _ in range(rounds)]  # fmt: skip
    yield at_least("P9", f"outbox: dequeued {_BATCH} at a time against one at a time", 20, median(claimed))
    yield at_least(
        "P9", "outbox: delivered with an old snapshot held open against without", 0.85, median(kept)
    )


def _claim_all(conn: Connection, messages: int, batch: int) -> float:
    _empty(conn)
    conn.execute(_FILL, (messages,))
    began = time.perf_counter()
    taken = sum(len(some) for some in _batches(conn, batch))
    return taken / (time.perf_counter() - began)


def _deliver(place: Place, conn: Connection, messages: int, *, held: bool) -> float:
    _empty(conn)
    began = time.perf_counter()
    with _old_snapshot(place) if held else nullcontext():
        done = sum(_run(conn, messages // _RUNS) for _ in range(_RUNS))
    return done / (time.perf_counter() - began)


def _run(conn: Connection, messages: int) -> int:
    """One run of the job: claim, deliver (nothing to do here), complete."""
    conn.execute(_FILL, (messages,))
    done = 0
    for batch in _batches(conn, _JOB_BATCH):
        for message in batch:
            conn.execute(_DONE, (message["id"], message["lease_token"]))
            done += 1
    return done


def _batches(conn: Connection, size: int) -> Iterator[list[dict[str, Any]]]:
    place: tuple[object, object] = ("-infinity", 0)
    while True:
        row = conn.execute(_CLAIM, (size, *place)).fetchone()
        if not row or not row[0]:
            return
        yield row[0]
        place = (row[0][-1]["available_at"], row[0][-1]["id"])


def _empty(conn: Connection) -> None:
    conn.execute("truncate private.outbox")
    conn.execute("analyze private.outbox")


@contextmanager
def _old_snapshot(place: Place) -> Iterator[None]:
    """Hold a snapshot open, as a long report does: vacuum cannot remove rows that are deleted from now on."""
    with closing(place.owner(SMALL_DATABASE)) as other:
        other.execute("begin isolation level repeatable read")
        other.execute("select 1 from private.outbox")
        yield

"""P6: bookings by apps, of one doctor or of many, against plain inserts by the owner of the table."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from statistics import median
from typing import Any

import psycopg

from bench.concurrency import CONNECTIONS, install, together
from bench.figures import Figure, at_least, at_most
from bench.place import SMALL_DATABASE, Place

HOT, SPREAD = 1, 200  # doctors
_HOT_LIMIT, _SPREAD_LIMIT = 0.6, 0.75
_BOOK = "call bench.book(%s, %s, 0, 0)"
_PLAIN = "call bench.insert_bookings(%s)"
_OVERLAPS = """
    select count(*) from public.appointments as a
    inner join public.appointments as b on b.doctor_id = a.doctor_id and b.id > a.id
        and b.starts_at < a.ends_at and b.ends_at > a.starts_at
    where a.status in ('pending', 'confirmed') and b.status in ('pending', 'confirmed')
        and a.starts_at > now()
        and a.doctor_id in (select d.id from bench.booked_doctors as d where d.n <= 20)
"""


@dataclass(frozen=True)
class Round:
    """The rate of bookings as a share of the rate of plain inserts, and how many bookings overlap."""

    hot: float
    spread: float
    booked: int
    deadlocks: int


def figures(place: Place, attempts: int, rounds: int) -> Iterator[Figure]:
    """Make `attempts` bookings of each kind, in several rounds, each next to as many plain inserts."""
    install(place, "booking")
    done = [_round(place, attempts // rounds // CONNECTIONS) for _ in range(rounds)]
    with closing(place.owner(SMALL_DATABASE)) as conn:
        row = conn.execute(_OVERLAPS.encode()).fetchone()
    booked = f"{sum(one.booked for one in done):,} of {attempts:,} found a free time"
    what = f"booking: {attempts:,} attempts on one doctor, share of plain inserts"
    yield at_least("P6", what, _HOT_LIMIT, median(one.hot for one in done), booked=booked)
    what = f"booking: attempts spread over {SPREAD} doctors, share of plain inserts"
    yield at_least("P6", what, _SPREAD_LIMIT, median(one.spread for one in done))
    yield at_most("P6", "booking: overlaps", 0, float(row[0]) if row else -1)
    yield at_most("P6", "booking: deadlocks", 0, sum(one.deadlocks for one in done))


def _round(place: Place, each: int) -> Round:
    before, _ = together(place, lambda conn: conn.execute(_PLAIN, (each,)))
    hot, of_one = together(place, lambda conn: _book(conn, each, HOT))
    spread, of_many = together(place, lambda conn: _book(conn, each, SPREAD))
    after, _ = together(place, lambda conn: conn.execute(_PLAIN, (each,)))
    plain = (before + after) / 2
    deadlocks = sum(locked for _, locked in [*of_one, *of_many])
    return Round(plain / hot, plain / spread, sum(booked for booked, _ in of_one), deadlocks)


def _book(conn: psycopg.Connection[Any], each: int, doctors: int) -> tuple[int, int]:
    row = conn.execute(_BOOK, (each, doctors)).fetchone()
    assert row
    return row[0], row[1]

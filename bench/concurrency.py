"""Runs the same loop on several connections at once, each inside Postgres."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import psycopg

from bench.place import SMALL_DATABASE, Place

CONNECTIONS = 4
Loop = Callable[[psycopg.Connection[Any]], Any]


def install(place: Place, drivers: str) -> None:
    """Run bench/drivers/<drivers>.sql in the small database."""
    script = Path(__file__).parent / "drivers" / f"{drivers}.sql"
    with place.cluster.connect("supabase_admin", SMALL_DATABASE) as admin:
        admin.execute(script.read_bytes())


def together(place: Place, loop: Loop) -> tuple[float, list[Any]]:
    """Run `loop` on all connections at once. Returns the seconds until all ended, and each result."""
    with ExitStack() as stack, ThreadPoolExecutor(CONNECTIONS) as pool:
        conns = [stack.enter_context(closing(place.owner(SMALL_DATABASE))) for _ in range(CONNECTIONS)]
        began = time.perf_counter()
        answers = list(pool.map(loop, conns))
        return time.perf_counter() - began, answers

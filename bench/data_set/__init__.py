"""Synthetic rows, made inside Postgres by one statement for each table, without triggers."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from bench.sizes import Size

Say = Callable[[str], None]
_INDEXES = """
    select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index as i
    where i.indrelid = any ('{public.hospitals,public.appointments,public.doses,public.messages}'::regclass[])
        and not exists (select from pg_constraint as c where c.conindid = i.indexrelid)
"""
SCRIPTS = sorted(Path(__file__).parent.glob("*.sql"))


def load(conn: psycopg.Connection[Any], size: Size, say: Say) -> float:
    """Fill a database that has the schema and no rows, as superuser `conn`. Returns the seconds it took."""
    began = time.monotonic()
    conn.execute("set session_replication_role = replica")
    with _indexes_afterwards(conn, lambda: say(f"{size.messages:,} messages: indexes")):
        for script in SCRIPTS:
            say(f"{size.messages:,} messages: {script.stem.split('_', 1)[1].replace('_', ' ')}")
            _run(conn, script, size)
    say(f"{size.messages:,} messages: vacuum")
    conn.execute("vacuum (analyze, parallel 0)")
    conn.execute("checkpoint")
    return time.monotonic() - began


@contextmanager
def _indexes_afterwards(conn: psycopg.Connection[Any], say: Callable[[], None]) -> Iterator[None]:
    """Drop the largest tables' indexes (not constraints) and create them after loading: half the time."""
    indexes = conn.execute(_INDEXES).fetchall()
    for name, _ in indexes:
        conn.execute(f"drop index {name}".encode())
    yield
    say()
    conn.execute("set maintenance_work_mem = '512MB'")
    for _, definition in indexes:
        conn.execute(definition.encode())


def _run(conn: psycopg.Connection[Any], script: Path, size: Size) -> None:
    # A client cursor takes many statements at once.
    psycopg.ClientCursor(conn).execute(script.read_bytes(), size.parameters())

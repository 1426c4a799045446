"""A synthetic world, made inside Postgres: a statement a table, no trigger, no person behind it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

from bench.sizes import Size

Say = Callable[[str], None]
SCRIPTS = sorted(Path(__file__).parent.glob("*.sql"))


def load(conn: psycopg.Connection[Any], size: Size, say: Say) -> float:
    """Fill a database that has the schema and no rows, as superuser `conn`. Answers the seconds it took."""
    began = time.monotonic()
    conn.execute("set session_replication_role = replica")
    for script in SCRIPTS:
        say(f"{size.messages:,} messages: {script.stem.split('_', 1)[1].replace('_', ' ')}")
        _run(conn, script, size)
    say(f"{size.messages:,} messages: vacuum")
    conn.execute("vacuum (analyze, parallel 0)")
    conn.execute("checkpoint")
    return time.monotonic() - began


def _run(conn: psycopg.Connection[Any], script: Path, size: Size) -> None:
    # A client cursor takes many statements at once.
    psycopg.ClientCursor(conn).execute(script.read_bytes(), size.parameters())

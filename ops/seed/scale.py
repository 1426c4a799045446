"""Adds rows for volume, in chunks of one doctor and forty patients with about ten thousand rows each.

Each chunk is one transaction and has the same rows in every run. So a run continues where a stopped run
ended, and does nothing if the database has enough rows.
"""

from typing import Any

import psycopg

from ops.seed import scripts
from ops.seed.data_set import Moment
from ops.seed.scripts import Say

CHUNK = 10_000  # rows at least; the audit of them comes on top
PLACES = scripts.HERE / "data_set_scripts" / "05_places.sql"
_DONE = "select count(*) from public.profiles where is_verified and license_number like 'VOL-SYN-%'"


def load(conn: psycopg.Connection[Any], moment: Moment, rows: int, say: Say) -> int:
    """Add chunks until there are `rows` rows of volume; return how many were added. Raises `OpsError`."""
    wanted = -(-rows // CHUNK)
    begun = _done(conn)
    scripts.configure(conn, {**moment.settings, "chunk": 0})
    for chunk in range(begun, wanted):
        say(f"{chunk * CHUNK:,} rows", chunk, wanted)
        _write(conn, chunk)
    say("statistics", wanted, wanted)
    conn.execute("analyze")
    scripts.run(conn, scripts.CHECKS)
    return max(0, wanted - begun)


def _write(conn: psycopg.Connection[Any], chunk: int) -> None:
    with conn.transaction():
        conn.execute("set local timezone = 'UTC'")
        conn.execute("select set_config('seed.chunk', %s, true)", (str(chunk),))
        for file in [PLACES, *scripts.files("scale_scripts")]:
            scripts.run(conn, file)


def _done(conn: psycopg.Connection[Any]) -> int:
    row = conn.execute(_DONE.encode()).fetchone()
    return int(row[0]) if row else 0

"""Reads everything that a database's catalog says about its schemas, as text that can be compared.

A snapshot maps (kind, name) to a definition; two databases are equal when their snapshots are. The order
of a table's columns is left out: a migration can only append one. Service schemas (auth, storage, …)
are included, so triggers, policies and grants there count too.
"""

from pathlib import Path
from typing import Any

import psycopg

QUERIES = Path(__file__).with_name("catalog_queries")
SETTING = "setting"
# The tables whose rows are part of the schema, as buckets are: what identifies a row, and what it says.
_SETTINGS = {
    "private.settings": "name, value::text || ': ' || meaning",
    "private.quotas": "kind, concat_ws(' ', per_day, per_statement, note)",
}
Snapshot = dict[tuple[str, str], str]


def snapshot(conn: psycopg.Connection[Any]) -> Snapshot:
    """Read the catalog of the connected database. Needs a role that may read storage.buckets."""
    found: Snapshot = {}
    with conn.transaction(force_rollback=True):
        conn.execute("set local search_path = ''")  # so that every name is written with its schema
        for query in sorted(QUERIES.glob("*.sql")):
            for kind, name, definition in conn.execute(query.read_bytes()).fetchall():
                found[kind, name] = definition
        found |= _settings(conn)
    return found


def _settings(conn: psycopg.Connection[Any]) -> Snapshot:
    """The rows of these tables, of those that exist."""
    found: Snapshot = {}
    for table, columns in _SETTINGS.items():
        if conn.execute("select to_regclass(%s)", [table]).fetchone() != (None,):
            rows = conn.execute(f"select {columns} from {table}".encode()).fetchall()
            found |= {(SETTING, f"{table} {name}"): definition for name, definition in rows}
    return found


def differences(expected: Snapshot, actual: Snapshot) -> list[str]:
    """One line for each object that `actual` lacks, has in addition, or defines differently."""
    keys = sorted({key for key, _ in expected.items() ^ actual.items()})
    return [_line(key, expected.get(key), actual.get(key)) for key in keys]


def _line(key: tuple[str, str], expected: str | None, actual: str | None) -> str:
    what = " ".join(key)
    if actual is None:
        return f"missing: {what}: {expected}"
    if expected is None:
        return f"surplus: {what}: {actual}"
    return f"differs: {what}: expected {expected}; found {actual}"

"""Build the declared schema as role `postgres`: sql/ in the order of sql/load-order.txt, then policies/.

`python -m ops.schema.declared` builds it in a scratch cluster and prints how long that took; with `--keep`
the database stays up, and its URL is printed, until Ctrl-C.
"""

import argparse
import signal
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg

from devstack.config import ROOT
from ops.errors import OpsError
from ops.schema import load_order
from ops.schema.scratch import Cluster

_MISSING = (
    psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn, psycopg.errors.UndefinedFunction,
    psycopg.errors.UndefinedObject, psycopg.errors.InvalidSchemaName,
)  # fmt: skip


def read(root: Path = ROOT) -> dict[str, str]:
    """Read every declared file: its text by its path in `root`, in the order in which the files run."""
    return {str(file.relative_to(root)): file.read_text() for file in load_order.files(root)}


def build(conn: psycopg.Connection[Any], sources: Mapping[str, str] | None = None) -> None:
    """Run `sources`, or this project's, on an empty bootstrapped database, in one transaction.

    Raises `OpsError` naming the file, and the line if Postgres says, of the first statement that fails.
    """
    with conn.transaction():
        for name, sql in (sources or read()).items():
            _execute(conn, sql, name)


def _execute(conn: psycopg.Connection[Any], sql: str, name: str) -> None:
    try:
        conn.execute(sql.encode())
    except psycopg.Error as error:
        position = error.diag.statement_position  # Postgres does not say for every statement
        line = f":{sql.count(chr(10), 0, int(position)) + 1}" if position else ""
        raise OpsError(f"{name}{line}: {error.diag.message_primary or error}{_hint(error, name)}") from None


def _hint(error: psycopg.Error, name: str) -> str:
    """Where to create what a file needs and does not find."""
    if not isinstance(error, _MISSING):
        return ""
    earlier = "" if name.startswith("policies/") else f", in an earlier line of {load_order.LIST}"
    return f" (sql/ has to create it{earlier})"


def main() -> None:
    """The command described at the top of this file."""
    parser = argparse.ArgumentParser(description="Build the declared schema in a scratch cluster.")
    parser.add_argument("--keep", action="store_true", help="keep it up until Ctrl-C")
    keep = parser.parse_args().keep
    began = time.monotonic()
    with Cluster.started() as cluster, cluster.connect() as conn:
        ready = time.monotonic()
        build(conn)
        print(f"cluster {ready - began:.1f} s, declared schema {time.monotonic() - ready:.1f} s")
        if keep:
            print(cluster.url())
            signal.sigwait({signal.SIGINT, signal.SIGTERM})


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None

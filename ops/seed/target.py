"""Checks which database is filled: one on this machine, unless the caller insists."""

import os
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from ops.errors import OpsError

LOCAL = {"localhost", "127.0.0.1", "::1"}
INSIST = "--yes-this-is-not-production"


def require_local(target: str) -> None:
    """Raises `OpsError` unless every host that libpq would try for `target` is this machine."""
    if not all(_hosts(target)):
        raise OpsError(f"Synthetic people are for databases on this machine only. To override, add {INSIST}.")


def connect(target: str) -> psycopg.Connection[Any]:
    """Connect to `target`. Raises `OpsError` when it does not answer."""
    try:
        return psycopg.connect(target, connect_timeout=10)
    except psycopg.Error as error:
        raise OpsError(
            "The database does not answer: start the stack with `make dev` or `make up`."
        ) from error


def _hosts(target: str) -> list[bool]:
    """Whether each host in the URL or in libpq's variables is this machine."""
    try:
        given = conninfo_to_dict(target)
    except psycopg.ProgrammingError as error:
        raise OpsError("The database URL cannot be read.") from error
    if given.get("service") or "PGSERVICE" in os.environ:
        return [False]
    names = [
        given.get("host") or os.environ.get("PGHOST", ""),
        given.get("hostaddr") or os.environ.get("PGHOSTADDR", ""),
    ]
    # A socket's directory is on this machine as well; no host at all is one.
    return [
        host in LOCAL or host.startswith("/") or not host for name in names for host in str(name).split(",")
    ]

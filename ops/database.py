"""Finds the database that an operator's command works on."""

import os

import psycopg
from psycopg.conninfo import conninfo_to_dict

from devstack import env
from devstack.config import Config
from devstack.errors import StackError
from ops.errors import OpsError


def url() -> str:
    """The URL in SUPABASE_DB_URL, else that of this checkout's stack. Prints which database it is.

    Raises `OpsError` when that stack is not up or SUPABASE_DB_URL is no address.
    """
    given = os.environ.get("SUPABASE_DB_URL")
    if given:
        print(f"Database: {_place(given)} (SUPABASE_DB_URL)")
        return given
    values = stack()
    print(f"Stack: {values['SUPABASE_URL']}, data in {Config.load().home}")
    return values["SUPABASE_DB_URL"]


def stack() -> dict[str, str]:
    """The addresses and keys of this checkout's stack. Raises `OpsError` when it is not up."""
    try:
        return env.running(Config.load())
    except StackError as error:
        raise OpsError(str(error)) from error


def _place(given: str) -> str:
    """Host, port and name, without the password."""
    try:
        parts = conninfo_to_dict(given)
    except psycopg.ProgrammingError as error:
        raise OpsError("SUPABASE_DB_URL cannot be read.") from error
    shown = ("host", "hostaddr", "service", "port", "dbname")
    return " ".join(str(parts[name]) for name in shown if name in parts)

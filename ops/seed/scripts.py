"""Runs folders of SQL files, one for each domain; they read settings with `current_setting('seed.…')`."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import psycopg

from ops.errors import OpsError

Say = Callable[[str, int, int], None]
HERE = Path(__file__).parent
TOOLS = HERE / "tools.sql"
CHECKS = HERE / "checks.sql"
_CONFIGURED = "select 1 from pg_proc where pronamespace = pg_my_temp_schema() and proname = 'chunk'"


def files(folder: str) -> list[Path]:
    """The scripts of a folder, in the order in which they run."""
    return sorted((HERE / folder).glob("*.sql"))


def configure(conn: psycopg.Connection[Any], settings: Mapping[str, object]) -> None:
    """Make the settings and functions of this session; all are temporary, the schema stays unchanged."""
    for name, value in settings.items():
        conn.execute("select set_config('seed.' || %s, %s, false)", (name, str(value)))
    if not conn.execute(_CONFIGURED).fetchone():
        run(conn, TOOLS)


def run(conn: psycopg.Connection[Any], file: Path) -> None:
    """Run one file. Raises `OpsError` naming it and the line of the statement that failed."""
    sql = file.read_text()
    try:
        conn.execute(sql.encode())
    except psycopg.Error as error:
        at = error.diag.statement_position
        line = f":{sql.count(chr(10), 0, int(at)) + 1}" if at else ""
        raise OpsError(f"{file.name}{line}: {error.diag.message_primary or error}") from error


def run_all(conn: psycopg.Connection[Any], scripts: list[Path], say: Say) -> None:
    """Run them one by one, and report each before it runs."""
    for number, file in enumerate(scripts):
        say(file.stem.split("_", 1)[1].replace("_", " "), number, len(scripts))
        run(conn, file)

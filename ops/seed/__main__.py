"""Fill the local database with synthetic people: `python -m ops.seed [--today DATE] [--scale ROWS]`.

It makes 8 hospitals, 40 doctors and 400 patients in Lagos, Nairobi, Chennai and London, with months of
bookings, messages, vitals, doses and payments. With --scale it adds at least that many rows. The database is
SUPABASE_DB_URL, or that of this checkout's stack, and must be on this machine.
"""

import argparse
import sys
from datetime import date
from typing import Any

import psycopg

from devstack.report import console
from ops import database
from ops.errors import OpsError
from ops.seed import data_set, report, scale, target


def seed(conn: psycopg.Connection[Any], day: date | None, rows: int) -> None:
    """Make the people if the database has none, then `rows` rows of volume. Raises `OpsError`."""
    moment = data_set.Moment.at(day)
    if data_set.exists(conn):
        console.print("The synthetic people are in the database already. `make reset` deletes all data.")
    else:
        with report.bar("The synthetic data") as say:
            data_set.load(conn, moment, say)
    if rows:
        with report.bar("Volume") as say:
            scale.load(conn, moment, rows, say)


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code; on failure print one sentence and return 1."""
    options = _parser().parse_args(arguments)
    try:
        where = database.url()
        if not options.insist:
            target.require_local(where)
        with target.connect(where) as conn:
            conn.autocommit = True
            seed(conn, options.today, options.scale)
            report.show(conn)
            report.show_people(conn)
    except (OpsError, psycopg.Error) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ops.seed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--today", type=date.fromisoformat, help="the day that counts as today in the data; default: now"
    )
    parser.add_argument("--scale", type=int, default=0, metavar="ROWS", help="rows to add for volume")
    parser.add_argument(
        target.INSIST, dest="insist", action="store_true", help="allow a database on another machine"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())

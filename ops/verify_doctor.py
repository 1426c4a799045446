"""Mark a doctor as verified after checking the licence: `python -m ops.verify_doctor EMAIL [--revoke]`.

Only verified doctors are in the directory. Until the admin workflow exists, operators use this command. The
database is SUPABASE_DB_URL, or that of this checkout's stack; the command needs the rights of `postgres`.
"""

import argparse
import sys

import psycopg

from ops import database
from ops.errors import OpsError

SQL = """
update public.profiles set is_verified = %(verified)s
where lower(email) = lower(%(email)s) and role = 'doctor'
returning full_name
"""


def verify(database_url: str, email: str, *, verified: bool = True) -> str:
    """Mark the doctor with this address and return their name. Raises `OpsError` if there is none."""
    try:
        with psycopg.connect(database_url, connect_timeout=10) as conn:
            row = conn.execute(SQL, {"verified": verified, "email": email}).fetchone()
    except psycopg.Error as error:
        raise OpsError(f"The database refused: {type(error).__name__}.") from error
    if row is None:
        raise OpsError("There is no doctor with this address.")
    return str(row[0])


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code; on failure print one sentence and return 1."""
    parser = argparse.ArgumentParser(prog="python -m ops.verify_doctor", description=__doc__)
    parser.add_argument("email", help="the address the doctor signed up with")
    parser.add_argument("--revoke", action="store_true", help="remove the verification")
    options = parser.parse_args(arguments)
    try:
        name = verify(database.url(), options.email, verified=not options.revoke)
    except OpsError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{name} is {'no longer ' if options.revoke else ''}verified.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

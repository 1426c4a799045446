"""Change when a call began to ring, so that the demo need not wait: `python -m demo.age_call ID SECONDS`.

Only the owner of the database can do this; no app can. The database is SUPABASE_DB_URL.
"""

import os
import sys

import psycopg

SQL = """
update public.video_calls set ringing_at = ringing_at - make_interval(secs => %s)
where id = %s and status = 'ringing'
"""


def main(call_id: str, seconds: str) -> int:
    """Return exit code 1 if the call is not ringing."""
    with psycopg.connect(os.environ["SUPABASE_DB_URL"], connect_timeout=10) as conn:
        return 0 if conn.execute(SQL, (int(seconds), int(call_id))).rowcount == 1 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))

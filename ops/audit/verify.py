"""Check whether somebody tampered with the audit log: `python -m ops.audit.verify`.

Recomputes the chain from the database (SUPABASE_DB_URL, else that of this checkout's stack; read-only, as an
operator who may read schema private) and compares it with the heads in the bucket (AUDIT_BUCKET with the
usual AWS settings, else that of this checkout's stack). With exit code 1 it prints every difference.
"""

import argparse
import os
import sys

import psycopg
from botocore.exceptions import BotoCoreError, ClientError

from devstack import env
from devstack.config import Config
from devstack.functions import AUDIT_BUCKET, environment
from ops import database
from ops.audit import heads as audit_heads
from ops.audit.chain import Found, verify
from ops.audit.rows import anchored
from ops.audit.triggers import asleep
from ops.errors import OpsError

SHOWN = 20


def check(database_url: str, bucket: str, s3: dict[str, str] | None = None) -> Found:
    """Verify one database against one bucket. Raises `OpsError` if either cannot be read."""
    try:
        # Read the bucket first: the chain, read later, then has every head that was anchored meanwhile.
        keys = audit_heads.keys(bucket, **(s3 or {}))
        with psycopg.connect(database_url, connect_timeout=10) as conn:
            conn.read_only, conn.isolation_level = True, psycopg.IsolationLevel.REPEATABLE_READ
            missing = sorted(anchored(conn) - keys)
            found = verify(conn, audit_heads.heads(keys))
            found.broken += asleep(conn)
    except (psycopg.Error, ClientError, BotoCoreError) as error:
        raise OpsError(f"The audit could not be read: {type(error).__name__}.") from error
    found.broken += [f"head {key}: the database has it, the bucket does not" for key in missing]
    return found


def summary(found: Found) -> str:
    """One line if there is no difference, else one line for each."""
    seen = (
        f"{found.links} links ({found.erased} with erased values), {found.heads} anchored heads, "
        f"{found.pending} rows not sealed yet"
    )
    if not found.broken:
        return f"OK: {seen}."
    more = len(found.broken) - SHOWN
    rest = [f"and {more} more"] if more > 0 else []
    return "\n".join([f"BROKEN: {found.broken[0]}", *found.broken[1:SHOWN], *rest, f"Of {seen}."])


def main(arguments: list[str] | None = None) -> int:
    """Return exit code 0 if nothing differs, 1 if something does or could not be read."""
    argparse.ArgumentParser(prog="python -m ops.audit.verify", description=__doc__).parse_args(arguments)
    try:
        url = database.url()
        found = check(url, *_bucket(url))
    except OpsError as error:
        print(error, file=sys.stderr)
        return 1
    print(summary(found), file=sys.stderr if found.broken else sys.stdout)
    return 1 if found.broken else 0


def _bucket(database_url: str) -> tuple[str, dict[str, str]]:
    """The bucket and its client. Raises `OpsError` if it is unknown which bucket belongs to the database."""
    named = os.environ.get("AUDIT_BUCKET")
    if named:
        return named, {}  # with the AWS settings of the operator
    if database.stack()["SUPABASE_DB_URL"] != database_url:
        raise OpsError("Name the audit bucket of that database: AUDIT_BUCKET=….")
    local = environment(env.located(Config.load()))
    return AUDIT_BUCKET, {
        "endpoint_url": local["AWS_ENDPOINT_URL"],
        "region_name": local["AWS_DEFAULT_REGION"],
        "aws_access_key_id": local["AWS_ACCESS_KEY_ID"],
        "aws_secret_access_key": local["AWS_SECRET_ACCESS_KEY"],
    }


if __name__ == "__main__":
    sys.exit(main())

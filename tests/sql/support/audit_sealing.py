"""A cluster in which transactions commit, because only then can their audit rows be sealed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg

from ops.audit.chain import Found, verify
from ops.audit.heads import Heads
from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql

SEAL: LiteralString = "select (workflows.seal_audit(%s) ->> 'sealed')::integer"
# Audit rows that are not in the chain exactly once, with the number of their links.
NOT_ONCE: LiteralString = """
    select a.id, count(c.seq)
    from public.audit_logs as a left join private.audit_chain as c on c.audit_id = a.id
    group by a.id having count(c.seq) <> 1
"""


def seal(cluster: Cluster, limit: int = 1000) -> int:
    """Seals one batch; returns the number of rows."""
    with cluster.connect() as conn:
        return int(Sql(conn).one(SEAL, limit))


def seal_all(cluster: Cluster) -> int:
    """Seals batches until no row is left; returns the number of rows."""
    return sum(iter(lambda: seal(cluster), 0))


def head(conn: psycopg.Connection[Any]) -> Heads:
    """The head of the chain, as if it had been anchored."""
    row = conn.execute("select seq, chain_hash from private.audit_chain order by seq desc limit 1").fetchone()
    return {row[0]: {row[1].hex()}} if row else {}


def verified(cluster: Cluster, heads: Heads | None = None) -> Found:
    with cluster.connect() as conn:
        return verify(conn, head(conn) if heads is None else heads)


@contextmanager
def unguarded(conn: psycopg.Connection[Any]) -> Iterator[None]:
    """Switches the audit triggers off in a transaction that is rolled back."""
    with conn.transaction(force_rollback=True):
        for table in ("public.audit_logs", "private.audit_chain", "private.audit_anchors"):
            conn.execute(f"alter table {table} disable trigger user".encode())
        yield


def write(conn: psycopg.Connection[Any], times: int = 1) -> list[int]:
    """Makes `times` audited changes; returns the ids of their audit rows."""
    sql = Sql(conn)
    before = sql.one("select coalesce(max(id), 0) from public.audit_logs")
    person = sql.sign_up({"full_name": "Zoë: 3:x,-"})
    for number in range(times):
        sql.run("update public.patients set name = %s where id = %s", f"Name {number}", person)
    return [one for (one,) in sql.rows("select id from public.audit_logs where id > %s order by id", before)]

"""Sealing covers every row once, in an order that late commits cannot break, without blocking writers."""

import threading
import time
import uuid
from typing import LiteralString

import psycopg
import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.audit_sealing import NOT_ONCE, SEAL, seal, seal_all, verified, write
from tests.sql.support.connection import Sql
from tests.support.threads import at_once

GUARDED = ["private.audit_chain", "private.audit_anchors", "public.audit_logs", "private.audit_values"]


@pytest.fixture(autouse=True)
def audited_rows(sealing: Cluster) -> None:
    with sealing.connect() as conn:
        write(conn, 5)


def rows(cluster: Cluster, query: LiteralString) -> list[tuple[object, ...]]:
    with cluster.connect() as conn:
        return Sql(conn).rows(query)


def test_batches_seal_every_row_exactly_once(sealing: Cluster) -> None:
    assert seal(sealing, 2) == 2
    assert seal_all(sealing) > 0
    assert seal(sealing) == 0
    assert rows(sealing, NOT_ONCE) == []
    found = verified(sealing)
    assert (found.broken, found.pending) == ([], 0)


def test_concurrent_jobs_seal_each_row_once(sealing: Cluster) -> None:
    at_once(6, lambda _: seal(sealing, 3))
    seal_all(sealing)
    assert rows(sealing, NOT_ONCE) == []
    assert verified(sealing).broken == []


def test_a_late_commit_is_sealed_once_and_none_is_skipped(sealing: Cluster) -> None:
    with sealing.connect() as early, sealing.connect() as later:
        with early.transaction():
            slow, fast = write(early), write(later)
            seal_all(sealing)
            sealed: LiteralString = "select audit_id from private.audit_chain"
            # Neither is sealed while the earlier transaction is open: its row has to come first.
            assert not {one for (one,) in rows(sealing, sealed)} & {*slow, *fast}
        seal_all(sealing)
    assert {one for (one,) in rows(sealing, sealed)} >= {*slow, *fast}
    assert rows(sealing, NOT_ONCE) == []
    assert verified(sealing).broken == []


def test_many_writers_while_the_job_runs_lose_no_row(sealing: Cluster) -> None:
    over = threading.Event()

    def work(number: int) -> None:
        if number:
            with sealing.connect() as conn:
                for _ in range(15):
                    with conn.transaction():
                        write(conn, 2)
                        time.sleep(0.001 * number)
            over.set()
        else:
            while not over.is_set():
                seal(sealing, 7)

    at_once(5, work)
    seal_all(sealing)
    assert rows(sealing, NOT_ONCE) == []
    assert verified(sealing).broken == []


def test_a_killed_run_seals_no_row(sealing: Cluster) -> None:
    before = rows(sealing, "select count(*) from private.audit_chain")
    with sealing.connect() as killer, sealing.connect() as dying:
        dying.execute("begin")
        assert Sql(dying).one(SEAL, 1000) > 0
        killer.execute("select pg_terminate_backend(%s)", [dying.info.backend_pid])
        with pytest.raises(psycopg.OperationalError):
            dying.execute("commit")
    assert rows(sealing, "select count(*) from private.audit_chain") == before
    seal_all(sealing)
    assert rows(sealing, NOT_ONCE) == []


def test_writers_do_not_wait_for_a_sealing_transaction(sealing: Cluster) -> None:
    with sealing.connect() as job, sealing.connect() as writer, job.transaction():
        assert Sql(job).one(SEAL, 1000) > 0
        assert seal(sealing) == 0  # A second run does not wait for the first.
        writer.execute("set lock_timeout = '10ms'")
        assert write(writer, 3)
        locks = """
            select distinct mode from pg_locks
            where pid = %s and relation in (
                select inhrelid from pg_inherits where inhparent = 'public.audit_logs'::regclass
                union all select 'public.audit_logs'::regclass
            )
        """
        assert Sql(writer).rows(locks, job.info.backend_pid) == [("AccessShareLock",)]


def test_sealing_continues_after_a_restore_into_a_new_cluster(sealing: Cluster) -> None:
    """A dump keeps the transaction ids of audit rows; the new cluster assigns ids from the start again."""
    seal_all(sealing)
    with sealing.connect() as conn:
        left, last = write(conn), "select private.seal_row(c, a, 1000000000000) from private.audit_chain as c"
        conn.execute(
            last.encode()
            + b" cross join public.audit_logs as a where a.id = %s order by c.seq desc limit 1", left[:1]
        )  # fmt: skip
        assert seal(sealing) == len(left) - 1
        write(conn)
    assert seal_all(sealing) > 0
    assert rows(sealing, NOT_ONCE) == []
    assert verified(sealing).broken == []


@pytest.mark.parametrize("role", ["anon", "authenticated", "service_role", "workflow_api", "workflow_jobs"])
@pytest.mark.parametrize("table", GUARDED)
def test_no_api_role_can_write_the_chain(role: LiteralString, table: str, sql: Sql) -> None:
    with sql.acting(uuid.uuid4(), role):
        for change in (f"delete from {table}", f"truncate {table}", f"insert into {table} default values"):
            with sql.refused("42501"):
                sql.conn.execute(change.encode())


@pytest.mark.parametrize("table", GUARDED[:2])
def test_the_owner_cannot_change_the_chain_by_accident(table: str, sealing: Cluster) -> None:
    seal_all(sealing)
    with sealing.connect() as conn:
        seq, chain_hash = Sql(conn).rows(
            "select seq, encode(chain_hash, 'hex') from private.audit_chain limit 1"
        )[0]
        for times in (1, 0):
            noted = Sql(conn).one("select workflows.record_anchor(%s, %s, 'key')", seq, chain_hash)
            assert noted == {"anchored": times} or table == "private.audit_anchors"
        for change in (f"update {table} set seq = seq", f"delete from {table}", f"truncate {table} cascade"):
            with Sql(conn).refused("PT403", "audit_is_append_only"):
                conn.execute(change.encode())


def test_only_a_head_of_this_chain_can_be_anchored(sealing: Cluster) -> None:
    seal_all(sealing)
    with sealing.connect() as conn, Sql(conn).refused("PT409", "audit_head_unknown"):
        Sql(conn).one("select workflows.record_anchor(1, %s, 'key')", "0" * 64)

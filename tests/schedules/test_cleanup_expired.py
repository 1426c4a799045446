"""Expired rows of the project's tables are removed, live ones stay, and the cost is small."""

import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from functions.jobs.cleanup import cleanup_expired
from functions.jobs.run import run
from tests.schedules.conftest import Connect
from tests.schedules.support.backdated_rows import Care
from tests.support.threads import at_once

KINDS = dict.fromkeys(
    (
        "idempotency_keys",
        "outbox",
        "job_runs",
        "webhook_events",
        "invitation_codes",
        "code_attempts",
        "quota_counts",
    ),
    0,
)


@pytest.fixture(autouse=True)
def _nothing_left_over(care: Care, functions_env: None) -> Iterator[None]:
    run("cleanup_expired", cleanup_expired(), 60)
    yield
    care.db.execute("truncate private.idempotency_keys, private.outbox")


def keys(care: Care, number: int, expires: str) -> None:
    care.db.execute(
        "insert into private.idempotency_keys (actor_id, route, key, fingerprint, expires_at)"
        f" select %s, 'tests', n::text, 'f', now() {expires} from generate_series(1, %s) as n",
        [uuid.uuid4(), number],
    )


def count(care: Care, table: str) -> int:
    return int(care.one(f"select count(*) from {table}"))


def test_expired_rows_are_removed_and_the_others_stay(care: Care) -> None:
    keys(care, 3, "- interval '1 second'")
    keys(care, 2, "+ interval '1 hour'")
    for status, age in [("done", 31), ("dead", 31), ("done", 29), ("pending", 400)]:
        care.db.execute(
            "insert into private.outbox (topic, status, available_at, done_at)"
            f" select 'tests', %s, now(), case when %s <> 'pending' then now() - interval '{age} days' end",
            [status, status],
        )
    care.db.execute(
        "insert into public.job_runs (job, started_at) values"
        " ('tests', now() - interval '91 days'), ('tests', now() - interval '89 days')"
    )
    care.db.execute(
        "insert into private.webhook_events (provider, event_id, event_type, event_at, received_at) values"
        " ('daily', gen_random_uuid(), 't', now(), now() - interval '31 days'),"
        " ('daily', gen_random_uuid(), 't', now(), now() - interval '29 days')"
    )
    expected = KINDS | {"idempotency_keys": 3, "outbox": 2, "job_runs": 1, "webhook_events": 1}
    assert run("cleanup_expired", cleanup_expired(), 60) == expected
    assert care.job_run("cleanup_expired") == ("succeeded", expected, None)
    assert run("cleanup_expired", cleanup_expired(), 60) == KINDS
    assert (count(care, "private.idempotency_keys"), count(care, "private.outbox")) == (2, 2)


def code(care: Care, patient: uuid.UUID, age: str) -> None:
    """A code of an invitation that expired this long ago."""
    care.db.execute(
        "with invited as (insert into public.caregiver_invitations (patient_id, role)"
        " values (%s, 'viewer') returning id)"
        " insert into private.caregiver_invitation_codes (invitation_id, code_hash, expires_at)"
        f" select id, sha256(id::text::bytea), now() - interval '{age}' from invited",
        [patient],
    )


def test_codes_are_removed_after_a_month_and_counts_after_a_day(care: Care) -> None:
    patient = care.person("patient")
    for age in ("31 days", "29 days", "-7 days"):
        code(care, patient, age)
    for age in ("25 hours", "23 hours"):
        care.db.execute(
            f"insert into private.code_attempts (profile_id, since) values (%s, now() - interval '{age}')",
            [care.person("caregiver")],
        )
    expected = KINDS | {"invitation_codes": 1, "code_attempts": 1}
    assert run("cleanup_expired", cleanup_expired(), 60) == expected
    assert run("cleanup_expired", cleanup_expired(), 60) == KINDS
    assert count(care, "private.caregiver_invitation_codes") == 2
    assert count(care, "private.code_attempts") == 1
    assert count(care, "public.caregiver_invitations") == 3
    care.db.execute("truncate private.caregiver_invitation_codes, private.code_attempts")


def test_quota_counts_are_removed_after_a_week(care: Care) -> None:
    account = uuid.uuid4()
    for days in (9, 8, 7, 0):
        care.db.execute(
            "insert into private.quota_counts (account_id, kind, day, used)"
            " values (%s, 'any', (now() at time zone 'utc')::date - %s, 1)",
            [account, days],
        )
    assert run("cleanup_expired", cleanup_expired(), 60) == KINDS | {"quota_counts": 2}
    assert care.one("select count(*) from private.quota_counts where account_id = %s", account) == 2


def test_two_concurrent_runs_remove_all_expired_keys(care: Care) -> None:
    keys(care, 2500, "- interval '1 second'")
    both = at_once(2, lambda _: run("cleanup_expired", cleanup_expired(), 60))
    assert sum(one["idempotency_keys"] for one in both) == 2500
    assert count(care, "private.idempotency_keys") == 0


def test_a_killed_run_loses_only_one_batch(care: Care, connect: Connect) -> None:
    keys(care, 1500, "- interval '1 second'")
    with connect() as victim:
        victim.execute("begin")
        victim.execute("select workflows.cleanup_expired(1000)")
        care.db.execute("select pg_terminate_backend(%s)", [victim.info.backend_pid])
        with pytest.raises(psycopg.OperationalError):
            victim.execute("commit")
    assert count(care, "private.idempotency_keys") == 1500
    assert run("cleanup_expired", cleanup_expired(), 60)["idempotency_keys"] == 1500


def buffers(conn: psycopg.Connection[Any]) -> int:
    """The number of pages that one batch read or changed."""
    sql = "explain (analyze, buffers, format json) select workflows.cleanup_expired(1000)"
    row = conn.execute(sql.encode()).fetchone()
    assert row
    plan = row[0][0]["Plan"]
    return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])


def test_the_cost_depends_only_on_expired_rows(care: Care, connect: Connect) -> None:
    with connect() as conn:
        costs = []
        for live in (1_000, 10_000):
            keys(care, live, "+ interval '1 hour'")
            keys(care, 1000, "- interval '1 second'")
            conn.execute("vacuum analyze private.idempotency_keys")
            conn.execute("begin")
            conn.execute("select workflows.cleanup_expired(0)")  # the session has cached its plans
            costs.append(buffers(conn))
            conn.execute("commit")
        assert costs[0] / 1000 <= 10
        assert costs[1] / costs[0] <= 1.1
        kept = ("idempotency_keys", "outbox", "webhook_events", "caregiver_invitation_codes", "code_attempts")
        for table in kept:
            conn.execute(f"vacuum private.{table}".encode())
        conn.execute("vacuum public.job_runs")
        conn.execute("select workflows.cleanup_expired(0)")
        assert buffers(conn) <= 5 * len(KINDS)

"""`python -m ops.seed`: where it may run, running it twice, and the extra volume."""

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from devstack.config import ROOT
from ops.errors import OpsError
from ops.schema.scratch import Cluster
from ops.seed import target
from ops.seed.report import counts
from tests.seed.conftest import TODAY
from tests.support.databases import copy_of

pytestmark = [pytest.mark.xdist_group("seed"), pytest.mark.local]


def seed(url: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Runs the command for a database."""
    return subprocess.run(
        [sys.executable, "-m", "ops.seed", *arguments], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "SUPABASE_DB_URL": url},
    )  # fmt: skip


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://postgres:postgres@db.example.com:5432/postgres",
        "postgresql://postgres@localhost,db.example.com/postgres",
        "postgresql://postgres@localhost/postgres?hostaddr=203.0.113.7",
        "postgresql://postgres@localhost.example.com/postgres",
        "service=production",
    ],
)
def test_a_database_on_another_machine_is_refused(url: str) -> None:
    done = seed(url)
    assert done.returncode == 1
    assert "this machine only" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "url", ["postgresql://postgres@127.0.0.1:1/x", "postgresql://postgres@[::1]:1/x", "host=/tmp"]
)
def test_a_database_on_this_machine_is_accepted(url: str) -> None:
    target.require_local(url)


def test_the_address_can_be_set_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "db.example.com")
    with pytest.raises(OpsError):
        target.require_local("dbname=postgres")


def test_a_stack_that_is_down_is_reported_in_one_sentence() -> None:
    done = seed("postgresql://postgres:postgres@127.0.0.1:1/postgres")
    assert done.returncode == 1
    assert (
        done.stderr.strip() == "The database does not answer: start the stack with `make dev` or `make up`."
    )


@pytest.fixture(scope="module")
def grown(seeded: Cluster) -> Iterator[str]:
    """The URL of a copy of the synthetic data, to which the tests add volume."""
    with copy_of(seeded) as database:
        yield database.url()


@pytest.fixture
def conn(grown: str) -> Any:
    with psycopg.connect(grown) as opened:
        yield opened
        opened.rollback()


def grow(url: str) -> dict[str, int]:
    """Adds twenty thousand rows of volume; returns the number of rows afterwards."""
    done = seed(url, "--today", str(TODAY), "--scale", "20000")
    assert done.returncode == 0, done.stderr
    assert "The synthetic people are in the database already" in done.stdout
    with psycopg.connect(url) as conn:
        return counts(conn)


def test_volume_adds_its_rows_only_once(grown: str) -> None:
    with psycopg.connect(grown) as before:
        was = counts(before)
    now, again = (grow(grown) for _ in range(2))
    new = {name: now[name] - was[name] for name in now}
    assert sum(new.values()) - new["audit_logs"] >= 20_000
    assert new["doctors"] == 2
    assert all(
        new[name] > 0 for name in ("messages", "health_realtime", "doses", "appointments", "notifications")
    )
    assert again == now


def test_rows_inserted_without_triggers_are_audited(conn: psycopg.Connection[Any]) -> None:
    for table in ("messages", "doses", "appointments", "consultations"):
        wanted = " and t.status <> 'pending'" if table == "doses" else ""
        silent = conn.execute(
            f"""
            select count(*) from public.{table} as t where not exists (
                select from public.audit_logs as a inner join private.audit_values as v on v.audit_id = a.id
                where a.resource_type = '{table}' and a.resource_id = t.id::text and a.action = 'insert'
            ) {wanted}
        """.encode()
        ).fetchone()
        assert silent == (0,), table


def test_audit_rows_of_volume_equal_those_of_the_trigger(conn: psycopg.Connection[Any]) -> None:
    row = conn.execute("""
        select m.id, to_jsonb(m) from public.messages as m
        inner join public.profiles as f on f.id = m.sender_id and f.email like '%.volume%' limit 1
    """).fetchone()
    assert row is not None
    conn.execute(
        "select private.write_audit('messages', 'insert', 'patient_data', null, to_jsonb(m))"
        " from public.messages as m where m.id = %s", (row[0],),
    )  # fmt: skip
    told = conn.execute(
        "select to_jsonb(a) - '{id,created_at,txid}'::text[], v.old_values, v.new_values"
        " from public.audit_logs as a inner join private.audit_values as v on v.audit_id = a.id"
        " where a.resource_type = 'messages' and a.resource_id = %s", (str(row[0]),),
    ).fetchall()  # fmt: skip
    assert len(told) == 2
    assert told[0] == told[1]

"""Sync gives a phone every change since its cursor, late commits included."""

import threading
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.sql.support.concurrency import Parallel
from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home

NOTE = """insert into public.measurements (patient_id, type, value, unit, client_id)
          values (%s, 'weight', %s, 'kg', %s) returning id"""


@pytest.fixture(scope="module")
def parallel() -> Iterator[Parallel]:
    with Parallel.new() as parallel:
        yield parallel


@pytest.fixture
def home(parallel: Parallel) -> Home:
    with parallel.setup.conn.transaction():
        return Home.new(parallel.setup)


def pull(parallel: Parallel, home: Home, since: str | None = None, size: int = 500) -> dict[str, Any]:
    """One page of sync_changes, read on a new connection."""
    with (
        parallel.cluster.connect() as conn,
        conn.transaction(),
        Sql(conn).acting(home.patient),
        conn.transaction(),
    ):
        answer = Sql(conn).one("select public.sync_changes(%s, %s, %s)", home.patient, since, size)
    return dict(answer)


def pages(parallel: Parallel, home: Home, since: str | None, size: int) -> list[dict[str, Any]]:
    """All pages after the cursor."""
    found = [pull(parallel, home, since, size)]
    while found[-1]["more"]:
        found.append(pull(parallel, home, found[-1]["next"], size))
    return found


def ids(page: dict[str, Any]) -> list[str]:
    return [change["id"] for change in page["changes"]]


def test_a_late_commit_comes_with_a_later_page(parallel: Parallel, home: Home) -> None:
    """The slow transaction begins first and commits last; the phone syncs in between."""
    since = pull(parallel, home)["next"]
    with parallel.cluster.connect() as slow, parallel.cluster.connect() as fast:
        with slow.transaction():
            late = write(slow, home)
            with fast.transaction():
                early = write(fast, home)
            between = pull(parallel, home, since)
        after = pull(parallel, home, between["next"])
    assert late not in ids(between)
    assert {late, early} <= {*ids(between), *ids(after)}
    assert ids(pull(parallel, home, after["next"])) == []


def write(conn: psycopg.Connection[Any], home: Home) -> str:
    return str(Sql(conn).one(NOTE, home.patient, 70, uuid.uuid4()))


def test_nothing_is_missed_while_many_write(parallel: Parallel, home: Home) -> None:
    """Writers keep transactions open for different times while a phone syncs repeatedly."""
    written: list[str] = []

    def writer(number: int) -> None:
        with parallel.cluster.connect() as conn:
            for turn in range(15):
                with conn.transaction():
                    made = [write(conn, home) for _ in range(1 + turn % 3)]
                    conn.execute("select pg_sleep(%s)", [0.002 * ((number * 7 + turn * 3) % 10)])
                written.extend(made)

    threads = [threading.Thread(target=writer, args=(number,)) for number in range(4)]
    seen, since = set[str](), pull(parallel, home)["next"]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        page = pull(parallel, home, since, 7)
        seen, since = seen | {*ids(page)}, page["next"]
    rest = pages(parallel, home, since, 7)
    assert set(written) - seen - {key for page in rest for key in ids(page)} == set()
    assert len(written) == 120


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
def test_pages_of_any_size_hold_each_row_once(size: int, parallel: Parallel, home: Home) -> None:
    """Rows of one transaction share a change number and are in several tables."""
    with parallel.setup.conn.transaction():
        home.schedule(start_date="2020-01-01")
        parallel.setup.run(
            """insert into public.measurements (patient_id, type, value, unit)
                           select %s, 'weight', 70, 'kg' from generate_series(1, 9)""",
            home.patient,
        )
        parallel.setup.run(
            "insert into public.daily_logs (patient_id, log_date, mood) values (%s, '2026-01-05', 'good')",
            home.patient,
        )
    found = pages(parallel, home, None, size)
    everything = [key for page in found for key in ids(page)]
    assert len(everything) == len(set(everything)) == 1 + 1 + 28 + 9 + 1
    assert all(len(page["changes"]) <= size for page in found)


def test_a_deletion_is_synced_without_its_content(parallel: Parallel, home: Home) -> None:
    with parallel.setup.conn.transaction(), parallel.setup.acting(home.patient):
        key = parallel.setup.one(NOTE, home.patient, 70, None)
    page = pull(parallel, home)
    assert [c["row"]["value"] for c in page["changes"] if c["id"] == str(key)] == [70]
    with parallel.setup.conn.transaction(), parallel.setup.acting(home.patient):
        parallel.setup.one("select public.delete_entry('measurements', %s)", key)
        assert parallel.setup.rows("select * from public.measurements where id = %s", key) == []
    assert pull(parallel, home, page["next"])["changes"] == [
        {"relation": "measurements", "id": str(key), "row": None}
    ]


@pytest.mark.parametrize("cursor", ["", "x", "1:doses", "1:doses:x", "-1", "1:doses:" + "-" * 36, "9" * 19])
def test_an_invalid_cursor_is_refused(cursor: str, parallel: Parallel, home: Home) -> None:
    with pytest.raises(psycopg.Error) as caught:
        pull(parallel, home, cursor)
    assert (caught.value.sqlstate, caught.value.diag.message_primary) == ("PT422", "cursor_invalid")


def test_a_cursor_of_another_server_syncs_from_the_start(parallel: Parallel, home: Home) -> None:
    assert ids(pull(parallel, home, "9" * 15)) == [str(home.medication)]


def test_sync_refuses_rows_ahead_of_the_counter_until_repaired(parallel: Parallel, home: Home) -> None:
    """As after a restore into a new cluster; without the error, phones would miss later changes."""
    since = pull(parallel, home)["next"]
    with parallel.cluster.connect() as conn:
        conn.execute("alter table public.medications disable trigger medications_stamp_change")
        conn.execute("update public.medications set change_seq = 10 ^ 15 where id = %s", [home.medication])
        conn.execute("alter table public.medications enable trigger medications_stamp_change")
    with pytest.raises(psycopg.Error, match="sync_unavailable"):
        pull(parallel, home, since)
    assert parallel.setup.one("select private.rebase_sync()") == 1
    assert ids(pull(parallel, home, since)) == [str(home.medication)]

"""A phone that was away learns of everything, also of what commits late."""

import json
import threading
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.sql.support.concurrency import Hands
from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home

NOTE = """insert into public.measurements (patient_id, type, value, unit, client_id)
          values (%s, 'weight', %s, 'kg', %s) returning id"""


@pytest.fixture(scope="module")
def hands() -> Iterator[Hands]:
    with Hands.new() as hands:
        yield hands


@pytest.fixture
def home(hands: Hands) -> Home:
    with hands.setup.conn.transaction():
        return Home.new(hands.setup)


def pull(hands: Hands, home: Home, since: str | None = None, size: int = 500) -> dict[str, Any]:
    """One page, on a connection of its own."""
    with (
        hands.cluster.connect() as conn,
        conn.transaction(),
        Sql(conn).acting(home.patient),
        conn.transaction(),
    ):
        answer = Sql(conn).one("select public.sync_changes(%s, %s, %s)", home.patient, since, size)
    return dict(answer)


def pages(hands: Hands, home: Home, since: str | None, size: int) -> list[dict[str, Any]]:
    """All pages from there, asked for while there are more."""
    found = [pull(hands, home, since, size)]
    while found[-1]["more"]:
        found.append(pull(hands, home, found[-1]["next"], size))
    return found


def ids(page: dict[str, Any]) -> list[str]:
    return [change["id"] for change in page["changes"]]


def test_a_late_commit_comes_with_a_later_page(hands: Hands, home: Home) -> None:
    """The slow one begins first and commits last, and the phone has asked in between."""
    since = pull(hands, home)["next"]
    with hands.cluster.connect() as slow, hands.cluster.connect() as fast:
        with slow.transaction():
            late = write(slow, home)
            with fast.transaction():
                early = write(fast, home)
            between = pull(hands, home, since)
        after = pull(hands, home, between["next"])
    assert late not in ids(between)
    assert {late, early} <= {*ids(between), *ids(after)}
    assert ids(pull(hands, home, after["next"])) == []


def write(conn: psycopg.Connection[Any], home: Home) -> str:
    return str(Sql(conn).one(NOTE, home.patient, 70, uuid.uuid4()))


def test_nothing_is_missed_while_many_write(hands: Hands, home: Home) -> None:
    """Writers that hold their transaction open for different times, and a phone that asks all the while."""
    written: list[str] = []

    def writer(number: int) -> None:
        with hands.cluster.connect() as conn:
            for turn in range(15):
                with conn.transaction():
                    made = [write(conn, home) for _ in range(1 + turn % 3)]
                    conn.execute("select pg_sleep(%s)", [0.002 * ((number * 7 + turn * 3) % 10)])
                written.extend(made)

    threads = [threading.Thread(target=writer, args=(number,)) for number in range(4)]
    seen, since = set[str](), pull(hands, home)["next"]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        page = pull(hands, home, since, 7)
        seen, since = seen | {*ids(page)}, page["next"]
    rest = pages(hands, home, since, 7)
    assert set(written) - seen - {key for page in rest for key in ids(page)} == set()
    assert len(written) == 120


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
def test_pages_of_any_size_hold_each_row_once(size: int, hands: Hands, home: Home) -> None:
    """Rows of one transaction have one number, and lie in several tables."""
    with hands.setup.conn.transaction():
        home.schedule(start_date="2020-01-01")
        hands.setup.run(
            """insert into public.measurements (patient_id, type, value, unit)
                           select %s, 'weight', 70, 'kg' from generate_series(1, 9)""",
            home.patient,
        )
        hands.setup.run(
            "insert into public.daily_logs (patient_id, log_date, mood) values (%s, '2026-01-05', 'good')",
            home.patient,
        )
    found = pages(hands, home, None, size)
    everything = [key for page in found for key in ids(page)]
    assert len(everything) == len(set(everything)) == 1 + 1 + 28 + 9 + 1
    assert all(len(page["changes"]) <= size for page in found)


def test_a_deletion_is_synced_without_its_content(hands: Hands, home: Home) -> None:
    with hands.setup.conn.transaction(), hands.setup.acting(home.patient):
        key = hands.setup.one(NOTE, home.patient, 70, None)
    page = pull(hands, home)
    assert [c["row"]["value"] for c in page["changes"] if c["id"] == str(key)] == [70]
    with hands.setup.conn.transaction(), hands.setup.acting(home.patient):
        hands.setup.one("select public.delete_entry('measurements', %s)", key)
        assert hands.setup.rows("select * from public.measurements where id = %s", key) == []
    assert pull(hands, home, page["next"])["changes"] == [
        {"relation": "measurements", "id": str(key), "row": None}
    ]


@pytest.mark.parametrize("cursor", ["", "x", "1:doses", "1:doses:x", "-1", "1:doses:" + "-" * 36, "9" * 19])
def test_an_invalid_cursor_is_refused(cursor: str, hands: Hands, home: Home) -> None:
    with pytest.raises(psycopg.Error) as caught:
        pull(hands, home, cursor)
    assert (caught.value.sqlstate, caught.value.diag.message_primary) == ("PT422", "cursor_invalid")


def test_a_cursor_of_another_server_begins_again(hands: Hands, home: Home) -> None:
    assert ids(pull(hands, home, "9" * 15)) == [str(home.medication)]


def test_sync_refuses_rows_ahead_of_the_counter_until_repaired(hands: Hands, home: Home) -> None:
    """As after a restore into a new cluster: silence would lose every change for a long time."""
    since = pull(hands, home)["next"]
    with hands.cluster.connect() as conn:
        conn.execute("alter table public.medications disable trigger medications_stamp_change")
        conn.execute("update public.medications set change_seq = 10 ^ 15 where id = %s", [home.medication])
        conn.execute("alter table public.medications enable trigger medications_stamp_change")
    with pytest.raises(psycopg.Error, match="sync_unavailable"):
        pull(hands, home, since)
    assert hands.setup.one("select private.rebase_sync()") == 1
    assert ids(pull(hands, home, since)) == [str(home.medication)]


def test_an_export_holds_the_record_and_says_so_to_the_patient(hands: Hands, home: Home) -> None:
    with hands.setup.conn.transaction(), hands.setup.acting(home.patient):
        for _ in range(3):
            hands.setup.one(NOTE, home.patient, 70, None)
        export = hands.setup.one("select public.export_patient(%s, 2)", home.patient)
        seen = hands.setup.rows("select user_id, details from public.audit_logs where action = 'read'")
    tables = export["tables"]
    assert (len(tables["measurements"]), export["incomplete"]) == (2, ["audit_logs", "measurements"])
    assert tables["patients"][0]["id"] == str(home.patient)
    assert {"messages", "health_realtime", "doses", "files", "prescriptions"} <= tables.keys()
    assert seen == [(home.patient, {"export": True})]
    assert json.dumps(export)

"""An export gives the whole record in pages that are small, whatever the size of the record."""

import json
import uuid
from typing import Any

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home

VITALS = """
    insert into public.health_realtime (patient_id, metric_name, timestamp, value)
    select %s, 'metric ' || n %% 3, now() - n * interval '1 minute', n from generate_series(1, %s) as n
"""
MESSAGES = """
    insert into public.messages (conversation_id, sender_id, body)
    select %s, %s, 'Message ' || n from generate_series(1, %s) as n
"""


@pytest.fixture
def home(sql: Sql) -> Home:
    """A patient with rows in several tables, and with rows of tables that do not name the patient."""
    home = Home.new(sql)
    doctor = sql.doctor()
    sql.link(home.patient, doctor)
    home.schedule(start_date="2020-01-01")
    sql.run(VITALS, home.patient, 23)
    sql.run(MESSAGES, sql.conversation(home.patient, doctor), doctor, 11)
    sql.run(
        """insert into public.measurements (patient_id, type, value, unit)
           select %s, 'weight', 70, 'kg' from generate_series(1, 9)""",
        home.patient,
    )
    return home


def page(home: Home, after: str | None = None, size: int = 1000) -> dict[str, Any]:
    return dict(home.sql.one("select public.export_patient(%s, %s, %s)", home.patient, after, size))


def pages(home: Home, size: int) -> list[dict[str, Any]]:
    found = [page(home, None, size)]
    while found[-1]["next"] is not None:
        found.append(page(home, found[-1]["next"], size))
    return found


def rows_of(found: list[dict[str, Any]], table: str) -> list[str]:
    return [json.dumps(row, sort_keys=True) for one in found for row in one["tables"].get(table, [])]


def readable(sql: Sql, patient: uuid.UUID) -> dict[str, list[str]]:
    """What the caller reads of each table that is exported."""
    tables = sql.rows("select relation, replace(condition, '$1', '%s::uuid') from private.export_tables()")
    return {
        table: [
            json.dumps(row, sort_keys=True)
            for (row,) in sql.conn.execute(
                f"select to_jsonb(t) from public.{table} as t where {condition}".encode(),
                [patient] * condition.count("%s"),
            )
        ]
        for table, condition in tables
    }


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_the_pages_hold_each_readable_row_once(home: Home, size: int) -> None:
    with home.sql.acting(home.patient):
        found, wanted = pages(home, size), readable(home.sql, home.patient)
    assert {"messages", "health_realtime", "doses", "files", "patients"} <= wanted.keys()
    assert all(sum(map(len, one["tables"].values())) <= size for one in found)
    for table, rows in wanted.items():
        exported = rows_of(found, table)
        assert len(exported) == len(set(exported)), table
        # the audit grows with the export itself
        assert set(exported) == set(rows) or table == "audit_logs", table
    assert len(wanted["messages"]) == 11
    assert len(wanted["health_realtime"]) == 23


def test_a_row_that_changes_between_pages_comes_once(home: Home) -> None:
    with home.sql.acting(home.patient):
        first = page(home, None, 1)
        while not rows_of([first], "measurements"):
            first = page(home, first["next"], 1)
        home.sql.run(
            "update public.measurements set measured_at = measured_at - interval '1 day', value = 71"
        )
        rest = [first]
        while rest[-1]["next"] is not None:
            rest.append(page(home, rest[-1]["next"], 1))
    ids = [json.loads(row)["id"] for row in rows_of(rest, "measurements")]
    assert len(ids) == len(set(ids)) == 9


def test_a_page_ends_at_about_a_megabyte(home: Home) -> None:
    home.sql.run(
        """insert into public.daily_logs (patient_id, log_date, notes)
           select %s, date '2020-01-01' + n, repeat('n', 10000) from generate_series(1, 300) as n""",
        home.patient,
    )
    with home.sql.acting(home.patient):
        found = pages(home, 1000)
    assert [len(json.dumps(one)) < 1_100_000 for one in found] == [True] * len(found)
    assert len(rows_of(found, "daily_logs")) == 300


@pytest.mark.parametrize(("table", "rows"), [("health_realtime", VITALS), ("messages", MESSAGES)])
def test_a_late_page_of_a_large_record_reads_few_pages(sql: Sql, table: str, rows: Any) -> None:
    home = Home.new(sql)
    doctor = sql.doctor()
    sql.link(home.patient, doctor)
    talk = sql.conversation(home.patient, doctor)
    sql.conn.execute("set local session_replication_role = replica")
    sql.run(rows, *((home.patient,) if table == "health_realtime" else (talk, doctor)), 20_000)
    sql.conn.execute("set local session_replication_role = origin")
    sql.conn.execute(f"analyze public.{table}".encode())
    condition = sql.one("select condition from private.export_tables() where relation = %s", table)
    with sql.acting(home.patient):
        key = middle(sql, home, table)
        query = sql.one("select private.export_query(%s, %s, %s)", table, condition, key)
        sql.conn.execute(f"prepare late (uuid, text[], integer) as {query}".encode())
        sql.conn.execute("set local plan_cache_mode = force_custom_plan")
        marks = f"'{home.patient}', array[{', '.join(repr(part) for part in key)}], 100"
        [(plan,)] = sql.rows(f"explain (analyze, buffers, format json) execute late ({marks})")
    assert plan[0]["Plan"]["Shared Hit Blocks"] + plan[0]["Plan"]["Shared Read Blocks"] < 500, json.dumps(
        plan
    )


def middle(sql: Sql, home: Home, table: str) -> list[str]:
    """The key of the last row of a page halfway through a table."""
    columns = {"health_realtime": "metric_name, timestamp, id", "messages": "conversation_id, created_at, id"}
    found = sql.conn.execute(
        f"select {columns[table]} from public.{table} order by {columns[table]} offset 10000 limit 1".encode()
    ).fetchone()
    assert found
    return [str(part) for part in found]


@pytest.mark.parametrize(
    "after",
    ["", "x", "{}", "[]", '["messages"]', '["pg_class", ["1"]]', '["messages", ["1"]]', '["doses", [null]]',
     '["messages", ["1", "yesterday or so", "1"]]', '["doses", ["x"]]', '["doses", [["x"]]]', '[1, []]',
     '["doses) or true --", []]', "[" * 2000],
)  # fmt: skip
def test_an_invalid_cursor_of_an_export_is_refused(home: Home, after: str) -> None:
    with home.sql.acting(home.patient), home.sql.refused("PT422", "cursor_invalid"):
        page(home, after)


def test_an_export_is_audited_once_an_hour(home: Home) -> None:
    with home.sql.acting(home.patient):
        pages(home, 5)
        seen = home.sql.rows("select user_id, details from public.audit_logs where action = 'read'")
    assert seen == [(home.patient, {"export": True})]


def test_the_key_of_a_page_leaves_out_columns_that_change(sql: Sql) -> None:
    """The primary key includes valid_until, which moves with each opening."""
    names = sql.rows("select name from private.export_key('record_openings') order by place")
    assert [name for (name,) in names] == ["doctor_id", "patient_id"]

"""A write during a rollup is counted by that rollup or the next one."""

import random
import threading

import psycopg
import pytest

from functions.database import jobs_rpc
from tests.schedules.conftest import Connect
from tests.schedules.support.vitals import Vitals, roll
from tests.support.threads import at_once


def test_concurrent_writers_and_rollups_lose_no_measurement(vitals: Vitals, connect: Connect) -> None:
    writing = threading.Event()
    writing.set()

    def write(number: int) -> None:
        with connect() as db:
            for _ in range(60):
                hour = random.Random(number).randrange(3)
                vitals.measure((f"{hour:02}:00:{random.randrange(60):02}", float(number)), db=db)

    def roll_meanwhile(_: int) -> None:
        while writing.is_set():
            jobs_rpc("rollup_vitals", p_limit=7)

    def work(number: int) -> None:
        if number < 6:
            write(number)
        else:
            roll_meanwhile(number)

    stopper = threading.Timer(4, writing.clear)
    stopper.start()
    at_once(8, work)
    stopper.join()
    roll()
    expected = vitals.care.db.execute(
        "select to_char(date_trunc('hour', timestamp at time zone 'utc'), 'HH24:MI'), avg(value), min(value),"
        " max(value), count(*) from public.health_realtime where patient_id = %s group by 1 order by 1",
        [vitals.patient],
    ).fetchall()
    assert sum(one[4] for one in expected) == 360
    assert vitals.rolled("hour") == [(*one[:1], pytest.approx(one[1]), *one[2:]) for one in expected]
    assert vitals.rolled("day")[0][4] == 360


def test_a_second_concurrent_rollup_does_no_work(vitals: Vitals, connect: Connect) -> None:
    vitals.measure(("08:00:00", 60))
    with connect() as first, first.transaction():
        first.execute("select workflows.rollup_vitals()")
        assert roll() == {"partitions": 0, "hours": 0, "days": 0}
    assert vitals.rolled("hour") == [("08:00", 60, 60, 60, 1)]


def test_a_write_during_a_rollup_is_counted_by_the_next_one(vitals: Vitals, connect: Connect) -> None:
    vitals.measure(("08:00:00", 60))
    with connect() as first, first.transaction():
        first.execute("select workflows.rollup_vitals()")
        vitals.measure(("08:10:00", 80))
    assert vitals.rolled("hour") == [("08:00", 60, 60, 60, 1)]
    roll()
    assert vitals.rolled("hour") == [("08:00", 70, 60, 80, 2)]


def test_a_killed_rollup_is_repeated(vitals: Vitals, connect: Connect) -> None:
    vitals.measure(("08:00:00", 60))
    with connect() as victim:
        victim.execute("begin")
        victim.execute("select workflows.rollup_vitals()")
        vitals.care.db.execute("select pg_terminate_backend(%s)", [victim.info.backend_pid])
        with pytest.raises(psycopg.OperationalError):
            victim.execute("commit")
    assert vitals.rolled("hour") == []
    roll()
    assert vitals.rolled("hour") == [("08:00", 60, 60, 60, 1)]

"""Doses follow from schedules, at the patient's local time."""

import datetime as dt
import uuid
from typing import Any

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home

DUE = """select to_char(t.due_at at time zone 'utc', 'MM-DD HH24:MI'), to_char(t.due_time, 'HH24:MI')
         from public.medication_schedules as s
         cross join private.due_times(s, %s::timestamptz, %s::timestamptz) as t
         where s.id = %s order by t.due_at"""


@pytest.fixture
def home(sql: Sql) -> Home:
    return Home.new(sql)


def due(home: Home, begin: str, end: str, **schedule: Any) -> list[tuple[str, str]]:
    """The due times of a schedule that starts in 2026, each in UTC and in the schedule's zone."""
    key = home.schedule(**{"start_date": "2026-01-01", **schedule})
    return [(utc, wall) for utc, wall in home.sql.rows(DUE, begin, end, key)]


@pytest.mark.parametrize(("zone", "night", "times", "expected"), [
    # The morning dose stays at 08:00 local time.
    ("America/New_York", "03-07", "{08:00}", [("03-07 13:00", "08:00"), ("03-08 12:00", "08:00")]),
    ("America/New_York", "10-31", "{08:00}", [("10-31 12:00", "08:00"), ("11-01 13:00", "08:00")]),
    # 02:30 does not exist that night: the dose is due after the clock change.
    ("America/New_York", "03-07", "{02:30}", [("03-07 07:30", "02:30"), ("03-08 07:30", "02:30")]),
    # If another dose is due at that moment, they are one dose.
    ("America/New_York", "03-08", "{02:30,03:30}", [
        ("03-08 07:30", "02:30"), ("03-09 06:30", "02:30"), ("03-09 07:30", "03:30")]),
    # 01:30 occurs twice that night: the dose is due once.
    ("America/New_York", "10-31", "{01:30}", [("10-31 05:30", "01:30"), ("11-01 06:30", "01:30")]),
    # The clock moves by half an hour, in the southern hemisphere.
    ("Australia/Lord_Howe", "10-03", "{02:15}", [("10-02 15:45", "02:15"), ("10-03 15:45", "02:15")]),
    ("Europe/London", "03-28", "{01:30}", [("03-28 01:30", "01:30"), ("03-29 01:30", "01:30")]),
])  # fmt: skip
def test_doses_are_due_at_local_time_across_clock_changes(
    zone: str, night: str, times: str, expected: list[tuple[str, str]], home: Home
) -> None:
    first = dt.date.fromisoformat(f"2026-{night}")
    begin, end = (f"{first + dt.timedelta(days=n)} 00:00" for n in (0, 2))
    utc = home.sql.rows(
        "select %s::timestamp at time zone %s, %s::timestamp at time zone %s", begin, zone, end, zone
    )
    assert due(home, str(utc[0][0]), str(utc[0][1]), times=times, zone=zone) == expected


@pytest.mark.parametrize(("schedule", "days"), [
    ({}, "05 06 07 08 09 10 11"), ({"days_of_week": "{1,5}"}, "05 09"), ({"interval_days": 3}, "07 10"),
    ({"start_date": "2026-01-10"}, "10 11"), ({"end_date": "2026-01-06"}, "05 06"),
    ({"start_date": "2026-01-20"}, ""), ({"interval_days": 2, "days_of_week": "{2}"}, ""),
    ({"interval_days": 2, "days_of_week": "{1}"}, "05"),
])  # fmt: skip
def test_doses_fall_on_the_days_of_the_schedule(schedule: dict[str, Any], days: str, home: Home) -> None:
    """The week is Monday 5 to Sunday 11 January; the schedule starts on Thursday, 1 January."""
    found = due(
        home, "2026-01-05 00:00Z", "2026-01-12 00:00Z", **{"times": "{12:00}", "zone": "UTC", **schedule}
    )
    assert [utc[3:5] for utc, _ in found] == days.split()


def test_a_new_schedule_has_doses_of_the_next_two_weeks(home: Home) -> None:
    home.schedule(start_date="2020-01-01")
    doses, now = home.pending(), home.sql.one("select now()")
    assert len(doses) == 28
    assert all(now <= at < now + dt.timedelta(days=14) for at, _, _ in doses)
    assert {at.astimezone(dt.timezone(dt.timedelta(hours=1))).time() for at, _, _ in doses} == {
        time for _, _, time in doses
    }


def test_an_edited_schedule_removes_doses_it_no_longer_has(home: Home) -> None:
    key = home.schedule()
    kept = {at for at, _, time in home.pending() if time == dt.time(8)}
    edit(home, key, "times = '{08:00,21:00}'")
    assert {at for at, _, time in home.pending() if time == dt.time(8)} == kept
    assert {time for _, _, time in home.pending()} == {dt.time(8), dt.time(21)}
    edit(home, key, "times = '{08:00,20:00}'")
    assert len(home.pending()) == 28
    assert home.sql.one("select count(*) from public.doses where schedule_id = %s", key) == 42, (
        "deleted doses are restored, not added again"
    )
    edit(home, key, "is_active = false")
    assert home.pending() == []


def test_a_logged_dose_is_kept_when_its_schedule_changes(home: Home) -> None:
    key = home.schedule()
    taken = home.sql.one("select id from public.doses where schedule_id = %s order by due_at limit 1", key)
    home.sql.run("update public.doses set status = 'taken', taken_at = now() where id = %s", taken)
    edit(home, key, "times = '{12:00}'")
    assert home.sql.rows("select status, deleted_at from public.doses where id = %s", taken) == [
        ("taken", None)
    ]


@pytest.mark.parametrize("stop", [
    "is_active = false", "as_needed = true", "end_date = current_date - 1", "deleted_at = now()",
])  # fmt: skip
def test_stopping_a_medication_removes_its_pending_doses(stop: str, home: Home) -> None:
    home.schedule()
    home.sql.conn.execute(f"update public.medications set {stop} where id = %s".encode(), [home.medication])
    assert home.pending() == []
    home.sql.run(
        "update public.medications set is_active = true, as_needed = false, end_date = null where id = %s",
        home.medication,
    )
    assert (len(home.pending()) > 0) == (stop != "deleted_at = now()")


def test_the_job_continues_where_it_stopped(home: Home) -> None:
    key = home.schedule(start_date="2020-01-01")
    home.sql.run("update private.dose_horizons set generated_until = now() - interval '3 days'")
    before = len(home.pending())
    home.sql.run(
        "delete from public.doses where schedule_id = %s and due_at > now() + interval '2 days'", key
    )
    assert home.sql.one("select workflows.generate_doses()") == {"schedules": 1, "doses": 30}
    assert len(home.pending()) == before + 6, "includes the three days without a run"
    assert home.sql.one("select workflows.generate_doses()") == {"schedules": 0, "doses": 0}


def test_an_unlogged_dose_becomes_missed(home: Home) -> None:
    dose = home.due_now()
    assert home.sql.one("select workflows.mark_missed_doses()") == {"doses": 0}
    home.sql.run("update public.doses set due_at = now() - interval '13 hours' where id = %s", dose)
    assert home.sql.one("select workflows.mark_missed_doses()") == {"doses": 1}
    assert home.log(home.patient, dose, "taken") == "taken", "a missed dose can be logged later"


def edit(home: Home, schedule: uuid.UUID, change: str) -> None:
    with home.sql.acting(home.patient):
        query = f"update public.medication_schedules set {change} where id = %s"
        home.sql.conn.execute(query.encode(), [schedule])

"""A doctor's published hours: which are accepted, and the slots they give."""

from datetime import date
from typing import Any

import pytest

from tests.sql.support.bookings import hours
from tests.sql.support.connection import Sql

REFUSED: dict[str, dict[str, Any]] = {
    "availability_slots_day_of_week_range": {"day_of_week": 7},
    "availability_slots_times_ordered": {"start_time": "09:00", "end_time": "09:00"},
    "availability_slots_slot_minutes_range": {"slot_minutes": 4},
    "availability_slots_slot_minutes_fits": {"end_time": "09:20"},
    "availability_slots_time_zone_iana": {"time_zone": "Mars/Olympus"},
    "availability_slots_valid_range": {"valid_from": "2027-02-02", "valid_until": "2027-02-01"},
    "availability_slots_valid_from_range": {"valid_from": "-infinity"},
    "availability_slots_valid_until_range": {"valid_until": "infinity"},
    "availability_slots_once_dated": {"is_recurring": False, "valid_from": "2027-02-01"},
}


@pytest.mark.parametrize("name", REFUSED)
def test_invalid_hours_are_refused(name: str, sql: Sql) -> None:
    doctor = sql.doctor()
    with sql.refused("23514", name):
        hours(sql, doctor, **REFUSED[name])
    hours(sql, doctor)


@pytest.mark.parametrize(("other", "name"), [
    ({"start_time": "16:59", "end_time": "18:00"}, "availability_slots_no_overlap"),
    ({"start_time": "10:00", "end_time": "11:00"}, "availability_slots_no_overlap"),
    (
        {"is_recurring": False, "valid_from": "2027-02-01", "valid_until": "2027-02-01"},
        "availability_slots_no_overlap",
    ),
    ({"day_of_week": 2, "time_zone": "Africa/Lagos"}, "availability_slots_one_zone"),
])  # fmt: skip
def test_hours_of_one_doctor_neither_overlap_nor_mix_zones(other: Any, name: str, sql: Sql) -> None:
    doctor = sql.doctor()
    hours(sql, doctor)
    with sql.refused("23P01", name):
        hours(sql, doctor, **other)
    hours(sql, sql.doctor(), **other)


@pytest.mark.parametrize("other", [
    {"start_time": "17:00", "end_time": "24:00"}, {"day_of_week": 0}, {"day_of_week": 6},
])  # fmt: skip
def test_adjacent_hours_and_other_days_are_accepted(other: Any, sql: Sql) -> None:
    doctor = sql.doctor()
    hours(sql, doctor)
    hours(sql, doctor, **other)


def test_the_zone_may_differ_in_other_months(sql: Sql) -> None:
    doctor = sql.doctor()
    hours(sql, doctor, valid_until="2027-06-30")
    hours(sql, doctor, valid_from="2027-07-01", time_zone="Europe/London")


def starts(sql: Sql, doctor: object, first: str, last: str) -> list[str]:
    query = """select to_char(starts_at at time zone 'UTC', 'DD HH24:MI')
               from private.slot_times(%s, %s, %s) order by starts_at"""
    return [at for (at,) in sql.rows(query, doctor, date.fromisoformat(first), date.fromisoformat(last))]


@pytest.mark.parametrize(("zone", "day", "found"), [
    # In London 01:00 to 02:00 is skipped in March and repeated in October.
    ("Europe/London", "2027-03-28", ["28 00:30", "28 01:00", "28 01:30"]),
    ("Europe/London", "2027-10-31", ["30 23:30", "31 01:00", "31 01:30", "31 02:00", "31 02:30"]),
    # In New York 02:00 to 03:00 is skipped in March and 01:00 to 02:00 is repeated in November.
    ("America/New_York", "2027-03-14", ["14 05:30", "14 06:00", "14 06:30"]),
    ("America/New_York", "2027-11-07", ["07 04:30", "07 06:00", "07 06:30", "07 07:00", "07 07:30"]),
    ("UTC", "2027-03-28", ["28 00:30", "28 01:00", "28 01:30", "28 02:00", "28 02:30"]),
])  # fmt: skip
def test_slots_skip_a_missing_hour_and_use_a_repeated_one_once(
    zone: str, day: str, found: list[str], sql: Sql
) -> None:
    doctor = sql.doctor()
    hours(sql, doctor, day_of_week=0, start_time="00:30", end_time="03:00", time_zone=zone)
    assert starts(sql, doctor, day, day) == found


def test_slots_stay_within_the_dates_and_times_of_the_hours(sql: Sql) -> None:
    doctor = sql.doctor()
    hours(sql, doctor, end_time="10:10", slot_minutes=20, valid_from="2027-02-08", valid_until="2027-02-15")
    assert starts(sql, doctor, "2027-02-01", "2027-02-28") == [
        "08 09:00", "08 09:20", "08 09:40", "15 09:00", "15 09:20", "15 09:40",
    ]  # fmt: skip


def test_hours_of_one_date_may_end_at_midnight(sql: Sql) -> None:
    doctor = sql.doctor()
    once = {"is_recurring": False, "valid_from": "2027-02-08", "valid_until": "2027-02-08"}
    hours(sql, doctor, start_time="23:00", end_time="24:00", slot_minutes=60, **once)
    assert starts(sql, doctor, "2027-02-01", "2027-03-01") == ["08 23:00"]

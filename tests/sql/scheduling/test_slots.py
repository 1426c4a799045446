"""free_slots shows the times of a doctor that can be booked, and nothing else of their calendar."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString

import pytest

from tests.sql.support.bookings import HALF_HOUR, book, hours, open_doctor, tomorrow
from tests.sql.support.connection import Sql

AHEAD = timedelta(hours=5, minutes=30)
FREE: LiteralString = "select starts_at, ends_at, local_start from public.free_slots(%s, %s, %s, %s)"


def free(sql: Sql, doctor: uuid.UUID, day: datetime, zone: str = "UTC") -> list[Any]:
    return sql.rows(FREE, doctor, day.date(), day.date(), zone)


def test_free_slots_are_those_of_the_callers_day(sql: Sql) -> None:
    doctor, day = open_doctor(sql), tomorrow(days=3)
    with sql.acting(uuid.uuid4(), "anon"):
        slots = free(sql, doctor, day, "Asia/Kolkata")
    assert len(slots) == 48
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC) - AHEAD
    assert slots[0] == (midnight, midnight + HALF_HOUR, midnight.replace(tzinfo=None) + AHEAD)


def test_a_booked_slot_is_free_again_once_canceled(sql: Sql) -> None:
    doctor, at = open_doctor(sql), tomorrow(days=3)
    booking = book(sql, sql.sign_up(), doctor, at, duration_minutes=60)
    with sql.acting(uuid.uuid4(), "anon"):
        assert {row[0] for row in free(sql, doctor, at)} & {at, at + HALF_HOUR} == set()
        assert len(free(sql, doctor, at)) == 46
    sql.run("update public.appointments set status = 'canceled' where id = %s", booking)
    assert len(free(sql, doctor, at)) == 48


def test_past_and_too_distant_slots_are_not_offered(sql: Sql) -> None:
    doctor = open_doctor(sql)
    assert free(sql, doctor, tomorrow(days=-1)) == []
    assert free(sql, doctor, tomorrow(days=190)) == []
    assert all(row[0] > datetime.now(UTC) for row in free(sql, doctor, tomorrow(days=0)))


@pytest.mark.parametrize("loss", [
    "update public.doctors set is_available = false where id = %s",
    "update public.profiles set is_verified = false where id = %s",
    "update public.profiles set is_active = false where id = %s",
])  # fmt: skip
def test_a_doctor_who_takes_no_bookings_has_no_free_slots(loss: str, sql: Sql) -> None:
    doctor, day = open_doctor(sql), tomorrow(days=3)
    assert free(sql, doctor, day)
    sql.conn.execute(loss.encode(), [doctor])
    assert free(sql, doctor, day) == []


@pytest.mark.parametrize(("first", "last", "zone", "code"), [
    ("2027-01-01", "2027-02-01", "UTC", "dates_out_of_range"),
    ("2027-01-02", "2027-01-01", "UTC", "dates_out_of_range"),
    ("infinity", "infinity", "UTC", "dates_out_of_range"),
    ("-infinity", "infinity", "UTC", "dates_out_of_range"),
    (None, "2027-01-01", "UTC", "dates_out_of_range"),
    ("2027-01-01", "2027-01-31", "Nowhere", "time_zone_unknown"),
    ("2027-01-01", "2027-01-31", None, "time_zone_unknown"),
])  # fmt: skip
def test_a_slot_search_needs_a_known_zone_and_at_most_a_month(
    first: str | None, last: str, zone: str | None, code: str, sql: Sql
) -> None:
    doctor = open_doctor(sql)
    with sql.acting(uuid.uuid4(), "anon"), sql.refused("PT422", code):
        sql.rows("select * from public.free_slots(%s, %s::date, %s::date, %s)", doctor, first, last, zone)
    assert sql.rows("select * from public.free_slots(%s, '2027-01-01', '2027-01-31', 'UTC')", doctor)


@pytest.mark.parametrize("night", ["2027-03-27", "2027-10-30"])
def test_every_slot_can_be_booked_across_a_clock_change(night: str, sql: Sql) -> None:
    doctor = sql.doctor()
    for day in range(7):
        hours(sql, doctor, day_of_week=day, start_time="00:00", end_time="06:00", time_zone="Europe/London")
    offered = sql.rows(
        """select t.starts_at, (select count(*) from private.slot_for(%s, t.starts_at, 30))
           from private.slot_times(%s, %s::date, %s::date + 2) as t""", doctor, doctor, night, night,
    )  # fmt: skip
    assert {bookable for _, bookable in offered} == {1}
    assert len(offered) == (34 if night == "2027-03-27" else 36)


def test_a_repeated_hour_can_be_booked_the_second_time_only(sql: Sql) -> None:
    doctor = sql.doctor()
    hours(sql, doctor, day_of_week=0, start_time="00:00", end_time="03:00", time_zone="Europe/London")
    found = "select count(*) from private.slot_for(%s, %s::timestamptz, 30)"
    assert sql.one(found, doctor, "2027-10-31 01:30+01") == 0
    assert sql.one(found, doctor, "2027-10-31 01:30+00") == 1

"""Helpers for bookings and encounters: published hours, a booking, an encounter."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.sql.support.connection import Sql

HALF_HOUR = timedelta(minutes=30)


def tomorrow(hour: int = 10, minute: int = 0, days: int = 1) -> datetime:
    """This time of day in UTC, `days` days ahead."""
    day = datetime.now(UTC) + timedelta(days=days)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def hours(sql: Sql, doctor: uuid.UUID, **columns: Any) -> uuid.UUID:
    """Publishes hours, by default Monday 09:00 to 17:00 UTC; returns the id."""
    row = {
        "doctor_id": doctor, "day_of_week": 1, "start_time": "09:00", "end_time": "17:00",
        "time_zone": "UTC", **columns,
    }  # fmt: skip
    marks = ", ".join(f"%({name})s" for name in row)
    query = f"insert into public.availability_slots ({', '.join(row)}) values ({marks}) returning id"
    found = sql.conn.execute(query.encode(), row).fetchone()
    assert found
    return uuid.UUID(str(found[0]))


def open_doctor(sql: Sql) -> uuid.UUID:
    """A verified doctor who can be booked at any half hour."""
    doctor = sql.doctor()
    for day in range(7):
        hours(sql, doctor, day_of_week=day, start_time="00:00", end_time="24:00")
    return doctor


def book(sql: Sql, patient: uuid.UUID, doctor: uuid.UUID, starts_at: datetime, **columns: Any) -> uuid.UUID:
    """Inserts a booking as supabase-js does; returns its id."""
    row = {
        "patient_id": patient, "doctor_id": doctor, "starts_at": starts_at, "duration_minutes": 30, **columns,
    }  # fmt: skip
    marks = ", ".join(f"%({name})s" for name in row)
    query = f"insert into public.appointments ({', '.join(row)}) values ({marks}) returning id"
    found = sql.conn.execute(query.encode(), row).fetchone()
    assert found
    return uuid.UUID(str(found[0]))


def visit(sql: Sql, patient: uuid.UUID, doctor: uuid.UUID, status: str = "completed") -> uuid.UUID:
    """Inserts an encounter; returns its id."""
    query = """insert into public.consultations
                   (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
               select %s, %s, now(), s, case when s in ('in_progress', 'completed') then now() end,
                   case when s = 'completed' then now() end
               from (values (%s)) as v (s) returning id"""
    return uuid.UUID(str(sql.one(query, patient, doctor, status)))

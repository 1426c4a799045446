"""A patient, a doctor, a caregiver and a hospital with data for each dashboard, and how to request one."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, LiteralString

from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home
from tests.sql.support.hospitals import administrator, hospital

DASHBOARDS: dict[str, LiteralString] = {
    "patient": "select public.patient_dashboard(patient_id => %s, time_zone => %s)",
    "doctor": "select public.doctor_dashboard(time_zone => %s)",
    "hospital": "select public.hospital_dashboard(hospital_id => %s, time_zone => %s)",
    "caregiver": "select public.caregiver_dashboard(time_zone => %s)",
}
DOSE: LiteralString = """
    insert into public.doses (patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone,
        status, taken_at)
    values (%s, %s, %s, now() + %s::interval, current_date, '08:00', 'UTC', %s,
        case when %s = 'taken' then now() end)
"""


def ask(sql: Sql, person: uuid.UUID, name: str, *values: Any, zone: str | None = None) -> dict[str, Any]:
    """The dashboard as this person gets it."""
    if name in ("patient", "hospital") and not values:
        values = (None,)
    with sql.acting(person), sql.conn.transaction():
        return dict(sql.one(DASHBOARDS[name], *values, zone))


def noon_zone() -> str:
    """A zone where it is between 12:00 and 13:00, so that six hours before and after are on the same day."""
    ahead = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+}" if ahead else "UTC"


@dataclass(frozen=True)
class Scene:
    """The people of a dashboard test."""

    sql: Sql
    home: Home
    doctor: uuid.UUID
    hospital: uuid.UUID
    admin: uuid.UUID
    caregiver: uuid.UUID

    @property
    def patient(self) -> uuid.UUID:
        return self.home.patient

    @classmethod
    def new(cls, sql: Sql) -> "Scene":
        """Linked people without further rows; their time zone is `noon_zone`."""
        home, doctor, at = Home.new(sql), sql.doctor(), hospital(sql)
        sql.link(home.patient, doctor)
        scene = cls(sql, home, doctor, at, administrator(sql, at), home.caregiver("primary"))
        people = [home.patient, doctor, scene.admin, scene.caregiver]
        sql.run("update public.profiles set time_zone = %s where id = any (%s)", noon_zone(), people)
        sql.run("update public.hospitals set time_zone = %s where id = %s", noon_zone(), at)
        sql.run("delete from public.notifications where user_id = any (%s)", people)
        return scene

    def doses(self, **statuses: str) -> None:
        """Adds doses due two hours ago (`h_2`), three days ago (`d_3`) or in two hours (`in_h_2`)."""
        schedule = self.home.schedule(is_active=False)
        for when, status in statuses.items():
            *ahead, unit, count = when.split("_")
            moved = f"{'' if ahead else '-'}{count} {'hours' if unit == 'h' else 'days'}"
            values = (self.patient, self.home.medication, schedule, moved, status, status)
            self.sql.run(DOSE, *values)

    def say(self, talk: int, sender: uuid.UUID | None, times: int = 1) -> list[int]:
        """Sends messages in a conversation; returns their ids."""
        add: LiteralString = """insert into public.messages (conversation_id, sender_id, body)
                                values (%s, %s, 'hi') returning id"""
        return [int(self.sql.one(add, talk, sender)) for _ in range(times)]

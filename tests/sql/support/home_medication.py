"""A patient with a medication at home, and those who help with it."""

import uuid
from dataclasses import dataclass
from typing import Any

from tests.sql.support.connection import Sql


@dataclass(frozen=True)
class Home:
    """A patient with an account and one medication with a stock and without a schedule."""

    sql: Sql
    patient: uuid.UUID
    medication: uuid.UUID

    @classmethod
    def new(cls, sql: Sql) -> "Home":
        patient = sql.sign_up({"full_name": "Ada"})
        with sql.acting(patient):
            add = """insert into public.medications (patient_id, name, stock_count)
                     values (%s, 'Amlodipine', 30) returning id"""
            return cls(sql, patient, sql.one(add, patient))

    def schedule(self, times: str = "{08:00,20:00}", zone: str = "Africa/Lagos", **columns: Any) -> uuid.UUID:
        """Inserts a schedule as the patient; returns its id."""
        row = {"patient_id": self.patient, "medication_id": self.medication, "times": times,
               "time_zone": zone, **columns}  # fmt: skip
        marks = ", ".join(f"%({name})s" for name in row)
        query = f"insert into public.medication_schedules ({', '.join(row)}) values ({marks}) returning id"
        with self.sql.acting(self.patient), self.sql.conn.transaction():
            found = self.sql.conn.execute(query.encode(), row).fetchone()
        assert found
        return uuid.UUID(str(found[0]))

    def caregiver(self, role: str) -> uuid.UUID:
        """A new caregiver who accepted this role."""
        person = self.sql.sign_up({"role": "caregiver"})
        self.sql.run(
            """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
               values (%s, %s, %s, now())""",
            self.patient, person, role,
        )  # fmt: skip
        return person

    def pending(self) -> list[tuple[Any, ...]]:
        """Pending doses: the time they are due, and the local date and time."""
        return self.sql.rows(
            """select due_at, due_date, due_time from public.doses
               where patient_id = %s and status = 'pending' and deleted_at is null order by due_at""",
            self.patient,
        )

    def due_now(self) -> uuid.UUID:
        """A dose that is due now, of an inactive schedule."""
        schedule = self.schedule(is_active=False)
        dose = self.sql.one(
            """insert into public.doses
                   (patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone)
               values (%s, %s, %s, now(), current_date, '08:00', 'Africa/Lagos') returning id""",
            self.patient, self.medication, schedule,
        )  # fmt: skip
        return uuid.UUID(str(dose))

    def log(self, person: uuid.UUID, dose: uuid.UUID, status: str, **more: Any) -> Any:
        """Calls log_dose as this person; returns the new status."""
        values = (dose, status, more.get("taken_at"), more.get("note"))
        with self.sql.acting(person), self.sql.conn.transaction():
            return self.sql.one("select (public.log_dose(%s, %s, %s, %s)).status", *values)

    def stock(self) -> Any:
        """The stock of the medication."""
        return self.sql.one("select stock_count from public.medications where id = %s", self.medication)

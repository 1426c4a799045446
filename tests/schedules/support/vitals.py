"""Measurements of one patient, and their rollups."""

import uuid
from dataclasses import dataclass
from typing import Any

import psycopg

from functions.jobs.run import run
from functions.vitals.jobs import rollup_vitals
from tests.schedules.support.backdated_rows import Care

DAY = "2026-03-29T"  # a clock change in Europe, which does not affect the UTC buckets


@dataclass(frozen=True)
class Vitals:
    """Measurements of one patient and one metric."""

    care: Care
    patient: uuid.UUID
    metric: str = "heart_rate"

    def measure(self, *samples: tuple[str, float], db: psycopg.Connection[Any] | None = None) -> None:
        """Inserts pairs of time of day and value in one statement."""
        rows = ", ".join(["(%s, %s, %s, %s, 'bpm')"] * len(samples))
        columns = "patient_id, metric_name, timestamp, value, units"
        sql = f"insert into public.health_realtime ({columns}) values {rows}"
        values = [(self.patient, self.metric, f"{DAY}{at}Z", value) for at, value in samples]
        (db or self.care.db).execute(sql.encode(), [one for row in values for one in row])

    def rolled(self, period: str) -> list[Any]:
        sql = """
            select to_char(timestamp at time zone 'utc', 'HH24:MI'), value, value_min, value_max, sample_count
            from public.health_aggregated
            where patient_id = %s and metric_name = %s and period = %s order by timestamp
        """
        return self.care.db.execute(sql, [self.patient, self.metric, period]).fetchall()


def roll() -> dict[str, int]:
    return run("rollup_vitals", rollup_vitals(), 60)

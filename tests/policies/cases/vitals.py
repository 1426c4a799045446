"""Measurements of devices, with their hourly and daily values."""

from tests.policies.support.case_builders import Values, for_patients, rows_of_patients
from tests.policies.support.world import World, token


def _reading(_: World) -> Values:
    return {"metric_name": "heart_rate", "timestamp": "2026-01-05T10:00:00Z", "value": 70}


ROWS = {
    "health_realtime": rows_of_patients(
        """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
           values ('heart_rate', now(), 70, %s) returning id"""
    ),
    "health_aggregated": rows_of_patients(
        """insert into public.health_aggregated (patient_id, metric_name, timestamp, value)
           values (%s, %s, now(), 70) returning id""",
        token,
    ),
}
TARGETS = {
    "health_realtime": for_patients(_reading),
    "health_aggregated": for_patients(lambda world: {**_reading(world), "sample_count": 1}),
}
CHANGES = {"health_realtime": {"value": 1}, "health_aggregated": {"value": 1}}

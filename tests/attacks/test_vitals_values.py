"""Values of one patient cannot stop the roll-up of all patients."""

import json

import pytest

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack

HOUR = "2026-01-05T10:00:00Z"


def measure(person: Person, *values: float) -> int:
    rows = [
        {"metric_name": "poison", "timestamp": HOUR, "value": value, "patient_id": person.id}
        for value in values
    ]
    return person.rest("POST", "health_realtime", json=rows).status_code


@pytest.mark.parametrize("value", [1.7e308, -1.7e308, 1.1e15])
def test_a_value_whose_sum_would_overflow_is_refused(care: Care, value: float) -> None:
    assert measure(care.patient, value, value) == 422


@pytest.mark.local  # invokes the schedule
def test_the_largest_values_roll_up(stack: Stack, care: Care) -> None:
    assert measure(care.patient, 1e15, 1e15, -1e15) == 201
    run = stack.run("invoke", "rollup_vitals")
    assert "error" not in json.loads(run.stdout), run.stdout
    hours = care.patient.select("health_aggregated", metric_name="eq.poison", period="eq.hour")
    assert [(row["sample_count"], row["value_max"]) for row in hours] == [(3, 1e15)]

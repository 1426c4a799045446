"""A patient and a doctor with an active link."""

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.openings import Pair


@pytest.fixture
def pair(sql: Sql) -> Pair:
    """A patient with a measurement, and a doctor with an active link."""
    patient, doctor = sql.sign_up({"full_name": "Ada Obi"}), sql.doctor()
    sql.link(patient, doctor)
    sql.run(
        "insert into public.measurements (patient_id, type, value, unit) values (%s, 'weight', 70, 'kg')",
        patient,
    )
    sql.run(
        "insert into public.patient_conditions (patient_id, medical_conditions) values (%s, '{asthma}')",
        patient,
    )
    return patient, doctor

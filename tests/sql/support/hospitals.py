"""Hospitals with staff, admissions, emergencies and ambulances."""

import uuid
from typing import Any

from tests.sql.support.connection import Sql
from tests.sql.support.violations.attempts import insert


def hospital(sql: Sql, **values: Any) -> uuid.UUID:
    """A verified hospital."""
    found: uuid.UUID = insert(
        sql, "hospitals", {"name": "Marina Hospital", "verification_status": "verified", **values}
    )
    return found


def administrator(sql: Sql, at: uuid.UUID) -> uuid.UUID:
    """An administrator of the hospital."""
    person = sql.sign_up()
    sql.run("update public.profiles set role = 'hospital_admin' where id = %s", person)
    insert(sql, "hospital_staff", {"hospital_id": at, "profile_id": person, "position": "administrator"})
    return person


def physician(sql: Sql, at: uuid.UUID) -> uuid.UUID:
    """A verified doctor who is a physician of the hospital."""
    person = sql.doctor()
    insert(sql, "hospital_staff", {"hospital_id": at, "profile_id": person})
    return person


def admission(sql: Sql, at: uuid.UUID, patient: uuid.UUID, **values: Any) -> uuid.UUID:
    found: uuid.UUID = insert(sql, "hospital_patients", {"hospital_id": at, "patient_id": patient, **values})
    return found


def emergency(sql: Sql, patient: uuid.UUID, **values: Any) -> uuid.UUID:
    found: uuid.UUID = insert(
        sql, "emergency_requests", {"patient_id": patient, "emergency_type": "fall", **values}
    )
    return found


def ambulance(sql: Sql, at: uuid.UUID) -> uuid.UUID:
    number = f"LAG {uuid.uuid4().hex[:8].upper()}"
    found: uuid.UUID = insert(sql, "ambulances", {"hospital_id": at, "registration": number})
    return found


def ride(sql: Sql, patient: uuid.UUID, **values: Any) -> uuid.UUID:
    """A request for an ambulance."""
    row = {
        "patient_id": patient, "emergency_type": "fall", "pickup_address": "1 Test Road",
        "contact_phone": "+2348000000001", **values,
    }  # fmt: skip
    found: uuid.UUID = insert(sql, "ambulance_requests", row)
    return found

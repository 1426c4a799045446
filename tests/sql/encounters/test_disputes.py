"""The patient hears of every encounter and prescription, and can say that one did not happen."""

import json
import uuid
from typing import LiteralString

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told

DRUG = {"name": "Amoxicillin", "dosage": "500 mg", "frequency": "3 a day", "duration": "7 days"}
MOVE: LiteralString = "select (public.move_consultation(%s, %s)).status"
DISPUTE: LiteralString = "select public.dispute_entry(%s, %s)"
WITHDRAW: LiteralString = "select public.withdraw_dispute(%s, %s)"
TOTAL: LiteralString = "select total_consultations from public.doctors where id = %s"


@pytest.fixture
def pair(sql: Sql) -> tuple[uuid.UUID, uuid.UUID]:
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    return patient, doctor


def made_up(sql: Sql, patient: uuid.UUID, doctor: uuid.UUID) -> uuid.UUID:
    """An encounter that a doctor with a link opens and completes without the patient."""
    with sql.acting(doctor):
        made: uuid.UUID = sql.one(
            "insert into public.consultations (patient_id, doctor_id, scheduled_at) values (%s, %s, now())"
            " returning id", patient, doctor,
        )  # fmt: skip
        for status in ("in_progress", "completed"):
            sql.one(MOVE, made, status)
    return made


def test_the_patient_hears_of_encounters_and_prescriptions(
    sql: Sql, pair: tuple[uuid.UUID, uuid.UUID]
) -> None:
    patient, doctor = pair
    made_up(sql, patient, doctor)
    with sql.acting(doctor):
        sql.one("select (public.issue_prescription(%s, %s)).id", patient, json.dumps([DRUG]))
    assert told(sql, patient) == ["consultation.completed", "consultation.in_progress", "prescription.issued"]
    assert told(sql, doctor) == []


def test_a_disputed_encounter_does_not_count(sql: Sql, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    patient, doctor = pair
    made = made_up(sql, patient, doctor)
    assert sql.one(TOTAL, doctor) == 1
    with sql.acting(patient):
        for _ in range(2):
            assert sql.one(DISPUTE, "consultations", made) is True
    assert sql.one(TOTAL, doctor) == 0
    assert told(sql, doctor) == ["entry.disputed"]
    with sql.acting(patient):
        for _ in range(2):
            assert sql.one(WITHDRAW, "consultations", made) is False
    assert sql.one(TOTAL, doctor) == 1


def test_an_encounter_disputed_before_its_end_never_counts(
    sql: Sql, pair: tuple[uuid.UUID, uuid.UUID]
) -> None:
    patient, doctor = pair
    with sql.acting(doctor):
        made = sql.one(
            "insert into public.consultations (patient_id, doctor_id, scheduled_at) values (%s, %s, now())"
            " returning id", patient, doctor,
        )  # fmt: skip
        sql.one(MOVE, made, "in_progress")
    with sql.acting(patient):
        sql.one(DISPUTE, "consultations", made)
    with sql.acting(doctor):
        sql.one(MOVE, made, "completed")
    assert sql.one(TOTAL, doctor) == 0


def test_a_disputed_encounter_gives_no_access(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    seen = visit(sql, patient, doctor)
    cares: LiteralString = (
        "select count(*) from private.care_in_force where doctor_id = %s and patient_id = %s"
    )
    assert sql.one(cares, doctor, patient) == 1
    with sql.acting(patient):
        sql.one(DISPUTE, "consultations", seen)
    assert sql.one(cares, doctor, patient) == 0
    with sql.acting(patient):
        sql.one(WITHDRAW, "consultations", seen)
    assert sql.one(cares, doctor, patient) == 1


def test_a_disputed_prescription_is_marked(sql: Sql, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    patient, doctor = pair
    sql.open_record(patient, doctor)
    with sql.acting(doctor):
        issued = sql.one("select (public.issue_prescription(%s, %s)).id", patient, json.dumps([DRUG]))
    with sql.acting(patient):
        sql.one(DISPUTE, "prescriptions", issued)
        assert sql.one("select disputed_by from public.prescriptions where id = %s", issued) == patient


@pytest.mark.parametrize("who", ["the doctor", "a stranger", "nobody"])
def test_only_the_patients_side_disputes(sql: Sql, pair: tuple[uuid.UUID, uuid.UUID], who: str) -> None:
    patient, doctor = pair
    made = made_up(sql, patient, doctor)
    actor = {"the doctor": doctor, "a stranger": sql.sign_up(), "nobody": patient}[who]
    target = uuid.uuid4() if who == "nobody" else made
    with sql.acting(actor), sql.refused("PT404", "entry_not_found"):
        sql.one(DISPUTE, "consultations", target)
    with sql.acting(actor), sql.refused("PT422", "relation_unknown"):
        sql.one(DISPUTE, "patients", target)


def test_an_admin_decides_that_an_encounter_stands(sql: Sql, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    patient, doctor = pair
    made, admin = made_up(sql, patient, doctor), sql.sign_up()
    sql.run("update public.profiles set role = 'admin' where id = %s", admin)
    with sql.acting(patient):
        sql.one(DISPUTE, "consultations", made)
    with sql.acting(admin, aal="aal2"):
        with sql.refused("PT404", "entry_not_found"):
            sql.one(DISPUTE, "consultations", made)
        assert sql.one(WITHDRAW, "consultations", made) is False
    assert sql.one(TOTAL, doctor) == 1


def test_a_dispute_is_possible_above_the_quota_of_notices(
    sql: Sql, pair: tuple[uuid.UUID, uuid.UUID]
) -> None:
    patient, doctor = pair
    made = made_up(sql, patient, doctor)
    sql.run("update private.quotas set per_day = 1 where kind = 'notices_to_one'")
    with sql.acting(patient):
        for _ in range(2):
            assert sql.one(DISPUTE, "consultations", made) is True
            assert sql.one(WITHDRAW, "consultations", made) is False

"""Prescriptions stay as issued, reads of sensitive records are audited, old encounters are archived."""

import json
import uuid
from dataclasses import dataclass
from typing import Any, LiteralString

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql

DRUG = {"name": "Amoxicillin", "dosage": "500 mg", "frequency": "3 a day", "duration": "7 days"}
ISSUE: LiteralString = "select (public.issue_prescription(%s, %s, %s)).id"
READ: LiteralString = "select (public.read_health_record(%s)).title"


@dataclass
class Pair:
    patient: uuid.UUID
    doctor: uuid.UUID
    visit: uuid.UUID


@pytest.fixture
def pair(sql: Sql) -> Pair:
    """A patient and a doctor who has met them and opened the record."""
    patient, doctor = sql.sign_up(), sql.doctor()
    met = visit(sql, patient, doctor)
    sql.open_record(patient, doctor)
    return Pair(patient, doctor, met)


def test_a_prescription_is_read_as_a_list_and_by_medication(pair: Pair, sql: Sql) -> None:
    drugs = [DRUG, {**DRUG, "name": "Paracetamol", "instructions": "after meals"}]
    with sql.acting(pair.doctor):
        sql.rows(ISSUE, pair.patient, json.dumps(drugs), pair.visit)
    with sql.acting(pair.patient):
        ((active, medications),) = sql.rows(
            "select is_active, medications from public.prescription_summaries"
        )
        assert active
        assert [drug["name"] for drug in medications] == ["Amoxicillin", "Paracetamol"]
        lines = sql.rows("select position, name from public.prescription_medications order by position")
        assert lines == [(1, "Amoxicillin"), (2, "Paracetamol")]
    with sql.acting(sql.sign_up()):
        assert sql.rows("select * from public.prescription_summaries") == []


@pytest.mark.parametrize("medications", [
    [], {}, "x", None, [1], [DRUG] * 51, [{**DRUG, "name": ""}], [{**DRUG, "dosage": None}],
    [{**DRUG, "instructions": "x" * 2001}],
])  # fmt: skip
def test_an_incomplete_prescription_is_refused(medications: Any, pair: Pair, sql: Sql) -> None:
    with sql.acting(pair.doctor), sql.refused("PT422", "prescription_invalid"):
        sql.rows(ISSUE, pair.patient, json.dumps(medications), None)
    assert sql.one("select count(*) from public.prescriptions") == 0


def test_only_doctors_who_care_for_the_patient_prescribe(pair: Pair, sql: Sql) -> None:
    drugs, other = json.dumps([DRUG]), sql.doctor()
    for person in (pair.patient, other, sql.sign_up()):
        with sql.acting(person), sql.refused("PT404", "patient_not_found"):
            sql.rows(ISSUE, pair.patient, drugs, None)
    sql.link(pair.patient, other)
    sql.open_record(pair.patient, other)
    with sql.acting(other), sql.refused("PT404", "consultation_not_found"):
        sql.rows(ISSUE, pair.patient, drugs, pair.visit)
    sql.link(pair.patient, pair.doctor, "blocked")
    with sql.acting(pair.doctor), sql.refused("PT404", "patient_not_found"):
        sql.rows(ISSUE, pair.patient, drugs, pair.visit)


def test_an_issued_prescription_can_only_be_ended(pair: Pair, sql: Sql) -> None:
    end = "select (public.end_prescription(%s, %s)).is_active"
    with sql.acting(pair.doctor):
        issued = sql.one(ISSUE, pair.patient, json.dumps([DRUG]), pair.visit)
        with sql.refused("PT409", "prescription_transition_not_allowed"):
            sql.rows(end, issued, "active")
        assert sql.one(end, issued, "completed") is False
        with sql.refused("PT409", "prescription_transition_not_allowed"):
            sql.rows(end, issued, "canceled")
    with sql.acting(pair.patient), sql.refused("PT404", "prescription_not_found"):
        sql.rows(end, issued, "canceled")
    for change in (
        "update public.prescriptions set instructions = 'more'",
        "update public.prescription_medications set dosage = '1 g'",
    ):
        with sql.refused("PT409", "prescription_is_issued"):
            sql.conn.execute(change)
    with sql.refused("PT409", "prescription_transition_not_allowed"):
        sql.run("update public.prescriptions set status = 'active'")


def test_every_read_of_a_sensitive_record_is_audited(pair: Pair, sql: Sql) -> None:
    add = """insert into public.health_records (patient_id, record_type, title, is_sensitive)
             values (%s, 'note', %s, %s) returning id"""
    with sql.acting(pair.patient):
        secret = sql.one(add, pair.patient, "Secret", True)
        sql.one(add, pair.patient, "Plain", False)
    plain = "select title from public.health_records order by title"
    with sql.acting(pair.doctor):
        assert sql.rows(plain) == [("Plain",)]
        assert sql.one(READ, secret) == "Secret"
    looked = """select user_id, patient_id, details::text from public.audit_logs
                where action_type = 'health_records.read'"""
    assert sql.rows(looked) == [(pair.doctor, pair.patient, "{}")]
    kept = """select v.* from private.audit_values as v
              join public.audit_logs as a on a.id = v.audit_id
              where a.action_type = 'health_records.read'"""
    assert "Secret" not in str(sql.rows(kept))
    with sql.acting(pair.patient):
        assert sql.rows(plain) == [("Plain",), ("Secret",)]
        assert sql.rows(looked) == [(pair.doctor, pair.patient, "{}")]
    with sql.acting(sql.sign_up()), sql.refused("PT404", "health_record_not_found"):
        sql.rows(READ, secret)
    assert len(sql.rows(looked)) == 1


def test_people_remove_only_records_they_added(pair: Pair, sql: Sql) -> None:
    add = """insert into public.health_records (patient_id, record_type, title)
             values (%s, 'note', 'Flu') returning id"""
    remove = "select public.remove_health_record(%s)"
    with sql.acting(pair.doctor):
        doctors = sql.one(add, pair.patient)
        with sql.refused("PT404", "health_record_not_found"):
            sql.rows(remove, doctors)
    with sql.acting(pair.patient):
        own = sql.one(add, pair.patient)
        with sql.refused("PT404", "health_record_not_found"):
            sql.rows(remove, doctors)
        sql.rows(remove, own)
        assert sql.rows("select id from public.health_records") == [(doctors,)]
        with sql.refused("PT404", "health_record_not_found"):
            sql.rows(READ, own)
        assert sql.run("update public.health_records set title = 'changed'") == 0


def test_old_encounters_are_archived_once_and_stay_readable(pair: Pair, sql: Sql) -> None:
    with sql.acting(pair.doctor):
        sql.rows(ISSUE, pair.patient, json.dumps([DRUG]), pair.visit)
    archive = "select workflows.archive_encounters(10)"
    assert sql.one(archive) == {"consultations": 0, "prescriptions": 0}
    sql.run("update public.consultations set scheduled_at = now() - interval '3 years'")
    sql.run("update public.prescriptions set status = 'completed'")
    sql.run("alter table public.prescriptions disable trigger prescriptions_check_change")
    sql.run("update public.prescriptions set created_at = now() - interval '3 years'")
    sql.run("alter table public.prescriptions enable trigger prescriptions_check_change")
    assert sql.one(archive) == {"consultations": 1, "prescriptions": 1}
    assert sql.one(archive) == {"consultations": 0, "prescriptions": 0}
    with sql.acting(pair.patient):
        assert sql.one("select count(*) from public.consultations where archived_at is not null") == 1

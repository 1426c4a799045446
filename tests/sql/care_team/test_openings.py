"""A doctor opens a record to read it, and the patient sees each opening."""

import uuid
from datetime import timedelta
from typing import LiteralString

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import ask
from tests.sql.support.openings import OPEN, Pair

MEASURED: LiteralString = "select count(*) from public.measurements"
LINES: LiteralString = """
    select user_id, action_type, details ->> 'purpose' from public.audit_logs
    where resource_type = 'record_openings' order by id
"""
NEEDS_THE_RECORD: tuple[LiteralString, ...] = (
    "select public.adherence(%s)", "select public.care_team(%s)", "select public.sync_changes(%s)",
    "select public.patient_dashboard(%s)",
    """select public.issue_prescription(
           %s, '[{"name": "a", "dosage": "b", "frequency": "c", "duration": "d"}]')""",
)  # fmt: skip


def test_a_doctor_reads_the_card_and_opens_the_record_for_more(pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    with sql.acting(doctor):
        assert sql.rows("select name from public.patients") == [("Ada Obi",)]
        assert sql.one(MEASURED) == 0
        assert sql.rows("select * from public.patient_conditions") == []
        assert sql.one(OPEN, patient, "follow_up") == timedelta(hours=8)
        assert sql.one(MEASURED) == 1
        assert sql.one("select medical_conditions from public.patient_conditions") == ["asthma"]
        assert sql.rows("select patient_id, purpose from public.record_openings") == [(patient, "follow_up")]
    sql.run("update public.record_openings set valid_until = now()")
    with sql.acting(doctor):
        assert sql.one(MEASURED) == 0


def test_an_unknown_patient_and_a_stranger_get_one_answer(pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    for person, whom in ((sql.doctor(), patient), (doctor, uuid.uuid4()), (patient, patient)):
        with sql.acting(person), sql.refused("PT404", "patient_not_found"):
            sql.one(OPEN, whom, "treatment")
    for purpose in (None, "curiosity"):
        with sql.acting(doctor), sql.refused("PT422", "purpose_invalid"):
            sql.one(OPEN, patient, purpose)


@pytest.mark.parametrize("call", NEEDS_THE_RECORD)
def test_a_function_says_that_the_record_is_not_open(call: LiteralString, pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    with sql.acting(doctor):
        with sql.refused("PT403", "record_not_open"):
            sql.rows(call, patient)
        sql.one(OPEN, patient, "treatment")
        sql.rows(call, patient)
    with sql.acting(sql.doctor()), sql.refused("PT404", "patient_not_found"):
        sql.rows(call, patient)


@pytest.mark.parametrize("loss", [
    "update public.patient_doctor_links set status = 'ended'",
    "update public.patient_doctor_links set status = 'blocked'",
    "update public.patients set deleted_at = now()",
])  # fmt: skip
def test_losing_the_care_closes_the_record(loss: LiteralString, pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    with sql.acting(doctor):
        sql.one(OPEN, patient, "treatment")
    sql.run(loss)
    assert sql.rows("select * from public.record_openings") == []
    with sql.acting(doctor):
        assert sql.one(MEASURED) == 0
        with sql.refused("PT404", "patient_not_found"):
            sql.one(OPEN, patient, "treatment")


def test_a_record_is_not_open_longer_than_the_care(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    visit(sql, patient, doctor)
    sql.run("update public.consultations set started_at = now() - interval '90 days' + interval '6 hours'")
    sql.run("update public.consultations set ended_at = started_at")
    with sql.acting(doctor):
        assert sql.one(OPEN, patient, "treatment") == timedelta(hours=6)
    sql.run("update private.settings set value = '89 days 19 hours' where name = 'care_after_encounter'")
    assert sql.one("select valid_until - now() from public.record_openings") == timedelta(hours=1)


def test_the_start_of_an_encounter_opens_the_record(pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    encounter = visit(sql, patient, doctor, "confirmed")
    with sql.acting(doctor):
        sql.rows("select public.move_consultation(%s, 'in_progress')", encounter)
        assert sql.one(MEASURED) == 1
    assert sql.rows(LINES) == [(doctor, "record_openings.read", "treatment")]


def test_each_opening_is_one_line_for_the_patient(pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    with sql.acting(doctor):
        for purpose in ("treatment", "treatment", "follow_up"):
            sql.one(OPEN, patient, purpose)
    read = "record_openings.read"
    assert sql.rows(LINES) == [(doctor, read, "treatment"), (doctor, read, "follow_up")]
    sql.run("update public.record_openings set valid_until = now() + interval '3 hours'")
    with sql.acting(doctor):
        assert sql.one(OPEN, patient, "follow_up") == timedelta(hours=8)
    assert len(sql.rows(LINES)) == 3
    with sql.acting(patient):
        ((name, purpose, until),) = sql.rows(
            """select actor_name, details ->> 'purpose', (details ->> 'valid_until')::timestamptz - now()
               from public.record_history(%s) where resource_type = 'record_openings' limit 1""",
            patient,
        )
        assert (name, purpose, until) == ("Dora", "follow_up", timedelta(hours=8))
        assert sql.rows("select doctor_id, purpose from public.record_openings") == [(doctor, "follow_up")]
    reads = ask(sql, patient, "patient")["reads"]
    assert sorted((one["reader"], one["purpose"]) for one in reads) == [
        ("Dora", "follow_up"), ("Dora", "follow_up"), ("Dora", "treatment"),
    ]  # fmt: skip
    assert ask(sql, doctor, "patient", patient)["reads"] == []

"""The constraints of encounters, prescriptions and records, each with a row that breaks only that one."""

import json
import uuid
from typing import Any

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql

LONG = "x" * 50001
FAR = "2200-01-01"
# The table, the end of the constraint's name, the columns that break the constraint.
REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    ("surgeries", "procedure_length", {"procedure": ""}),
    ("surgeries", "scheduled_at_range", {"scheduled_at": FAR}),
    ("surgeries", "status_check", {"status": "Ongoing"}),
    ("surgeries", "surgeon_length", {"surgeon": ""}),
    ("surgeries", "assistant_length", {"assistant": "x" * 256}),
    ("surgeries", "room_length", {"room": "x" * 101}),
    ("surgeries", "estimated_duration_minutes_range", {"estimated_duration_minutes": 0}),
    ("surgeries", "notes_length", {"notes": LONG}),
    ("consultations", "scheduled_at_range", {"scheduled_at": "infinity"}),
    ("consultations", "type_check", {"type": "Followup"}),
    ("consultations", "consultation_type_check", {"consultation_type": "fax"}),
    ("consultations", "status_check", {"status": "scheduled"}),
    ("consultations", "procedure_length", {"procedure": "x" * 256}),
    ("consultations", "symptoms_length", {"symptoms": LONG}),
    ("consultations", "diagnosis_length", {"diagnosis": LONG}),
    ("consultations", "notes_length", {"notes": LONG}),
    ("consultations", "duration_minutes_range", {"duration_minutes": 481}),
    ("consultations", "times_ordered", {"started_at": "2027-01-02", "ended_at": "2027-01-01"}),
    ("consultations", "times_known", {"status": "completed", "started_at": "2027-01-02"}),
    ("consultations", "consultation_rate_range", {"consultation_rate": "NaN"}),
    ("consultations", "currency_iso4217", {"currency": "naira"}),
    ("consultations", "archived_at_known", {"archived_at": "2027-01-01"}),
    ("case_history", "history_type_check", {"history_type": "gossip"}),
    ("case_history", "title_length", {"title": ""}),
    ("case_history", "description_length", {"description": LONG}),
    ("case_history", "date_range", {"date": "infinity"}),
    ("case_history", "metadata_object", {"metadata": "[]"}),
    ("prescriptions", "status_check", {"status": "issued"}),
    ("prescriptions", "instructions_length", {"instructions": LONG}),
    ("prescriptions", "follow_up_date_range", {"follow_up_date": FAR}),
    ("prescriptions", "archived_at_known", {"archived_at": "2027-01-01"}),
    ("health_records", "record_type_length", {"record_type": ""}),
    ("health_records", "title_length", {"title": "x" * 256}),
    ("health_records", "description_length", {"description": LONG}),
    ("health_records", "recorded_date_range", {"recorded_date": FAR}),
    ("health_records", "record_data_object", {"record_data": json.dumps([1])}),
    ("health_records", "document_url_length", {"document_url": "https://" + "x" * 2048}),
    ("health_records", "document_url_link", {"document_url": "javascript:alert(1)"}),
    ("health_records", "document_path_own", {"document_path": f"{uuid.uuid4()}/{uuid.uuid4()}/a.pdf"}),
    ("lab_reports", "test_name_length", {"test_name": ""}),
    ("lab_reports", "status_check", {"status": "done"}),
    ("lab_reports", "results_json", {"results": '"high"'}),
    ("lab_reports", "unit_length", {"unit": "x" * 51}),
    ("lab_reports", "reference_range_length", {"reference_range": ""}),
    ("lab_reports", "notes_length", {"notes": LONG}),
    ("lab_reports", "object_path_own", {"object_path": f"{uuid.uuid4()}/report.pdf"}),
]
PAIR = {"patient_id": "patient", "doctor_id": "doctor"}
GOOD: dict[str, dict[str, str]] = {
    "surgeries": {**PAIR, "procedure": "Bypass", "scheduled_at": "2027-01-01"},
    "consultations": {**PAIR, "scheduled_at": "2027-01-01"},
    "case_history": {"patient_id": "patient", "consultation_id": "visit", "history_type": "lab_report"},
    "prescriptions": {**PAIR},
    "health_records": {"patient_id": "patient", "record_type": "note", "title": "Flu"},
    "lab_reports": {"patient_id": "patient", "ordered_by": "doctor", "test_name": "Glucose"},
}


@pytest.fixture
def cast(sql: Sql) -> dict[str, uuid.UUID]:
    patient, doctor = sql.sign_up(), sql.doctor()
    return {"patient": patient, "doctor": doctor, "visit": visit(sql, patient, doctor)}


def add(sql: Sql, table: str, cast: dict[str, uuid.UUID], **columns: Any) -> Any:
    row = {name: cast.get(value, value) for name, value in GOOD[table].items()} | columns
    marks = ", ".join(f"%({name})s" for name in row)
    query = f"insert into public.{table} ({', '.join(row)}) values ({marks}) returning id"
    found = sql.conn.execute(query.encode(), row).fetchone()
    assert found
    return found[0]


@pytest.mark.parametrize(("table", "name", "columns"), REFUSED, ids=lambda v: v if isinstance(v, str) else "")
def test_a_constraint_refuses_a_row_that_breaks_only_it(
    table: str, name: str, columns: dict[str, Any], cast: dict[str, uuid.UUID], sql: Sql
) -> None:
    add(sql, table, cast)
    with sql.refused("23514", f"{table}_{name}"):
        add(sql, table, cast, **columns)


@pytest.mark.parametrize("table", ["surgeries", "consultations", "prescriptions", "lab_reports"])
def test_nobody_treats_themselves(table: str, cast: dict[str, uuid.UUID], sql: Sql) -> None:
    doctor = cast["doctor"]
    sql.run("insert into public.patients (id, profile_id, name) values (%s, %s, 'Dora')", doctor, doctor)
    with sql.refused("23514", f"{table}_two_people"):
        add(sql, table, cast, patient_id=doctor)


@pytest.mark.parametrize("table", ["case_history", "prescriptions", "lab_reports"])
def test_rows_of_an_encounter_belong_to_its_patient(table: str, cast: dict[str, uuid.UUID], sql: Sql) -> None:
    add(sql, table, cast, consultation_id=cast["visit"])
    with sql.refused("23503", f"{table}_consultation_fkey"):
        add(sql, table, cast, consultation_id=cast["visit"], patient_id=sql.sign_up())


def test_a_file_belongs_to_one_report(cast: dict[str, uuid.UUID], sql: Sql) -> None:
    path = f"{cast['patient']}/report.pdf"
    add(sql, "lab_reports", cast, object_path=path)
    with sql.refused("23505", "lab_reports_object_path_unique"):
        add(sql, "lab_reports", cast, object_path=path)


def test_a_call_can_belong_to_an_encounter(cast: dict[str, uuid.UUID], sql: Sql) -> None:
    talk = sql.conversation(cast["patient"], cast["doctor"])
    add_call = """insert into public.video_calls (conversation_id, started_by, status, consultation_id)
                  values (%s, %s, 'ended', %s)"""
    assert sql.run(add_call, talk, cast["doctor"], cast["visit"]) == 1
    with sql.refused("23503", "video_calls_consultation_id_fkey"):
        sql.run(add_call, talk, cast["doctor"], uuid.uuid4())

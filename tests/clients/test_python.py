"""The Python types: mypy accepts a valid program and reports mistakes; rows of the API fit the models."""

import runpy
import subprocess
import sys
import uuid
from datetime import date, time
from pathlib import Path
from typing import Any

import psycopg
import pytest
from postgrest import APIResponse, SyncPostgrestClient
from pydantic import BaseModel

from devstack.config import ROOT
from tests.support.clients import People

Db = psycopg.Connection[Any]
PROGRAM = """
from datetime import UTC, date, datetime, time
from decimal import Decimal
from uuid import UUID
from supabase import Client
from clients.python.database_types import (
    CaregiverDashboard, LogDoseArguments, PatientDashboard, PublicAppointments, PublicAppointmentsInsert,
    PublicMedicationSchedulesInsert, PublicMedicationsInsert, PublicMedicationsUpdate, PublicUserRole,
    SyncPage,
)

def starts(row: PublicAppointments) -> datetime:
    return row.starts_at

tablet: PublicMedicationsInsert = {
    "patient_id": UUID(int=1), "name": "Amlodipine", "form": "tablet", "start_date": date.today(),
}
syrup: PublicMedicationsInsert = {"patient_id": "…", "name": "Syrup", "start_date": "2026-01-31"}
stock: PublicMedicationsUpdate = {"stock_count": 2.5, "refill_threshold": 1}
hours: PublicMedicationSchedulesInsert = {
    "patient_id": "…", "medication_id": "…", "times": [time(8)], "time_zone": "UTC",
}
booking: PublicAppointmentsInsert = {
    "patient_id": "…", "doctor_id": "…", "starts_at": datetime.now(UTC), "duration_minutes": 30,
    "type": "follow_up",
}
dose: LogDoseArguments = {"dose_id": UUID(int=1), "status": "taken", "taken_at": datetime.now(UTC)}
role: PublicUserRole = "doctor"

def send(client: Client) -> PatientDashboard:
    client.table("medications").insert([tablet, syrup]).execute()
    client.table("medication_schedules").insert(hours).execute()
    client.table("appointments").insert(booking).execute()
    client.rpc("log_dose", dict(dose)).execute()
    return PatientDashboard.model_validate(client.rpc("patient_dashboard").execute().data)

def next_dose(screen: PatientDashboard) -> datetime | None:
    return next((each.due_at for each in screen.today.doses if each.status == "pending"), None)

def names(screen: CaregiverDashboard) -> list[str]:
    return [each.name for each in screen.patients if each.next_appointment is not None]

def changed(page: SyncPage) -> list[str]:
    return [each.row.status for each in page.changes if each.relation == "doses" and each.row is not None]
"""
MISTAKES = {
    'x: PublicMedicationsInsert = {"patient_id": UUID(int=1)}': "typeddict-item",
    'x: PublicMedicationsInsert = {"patient_id": UUID(int=1), "name": "A", "d": 1}': "typeddict-unknown-key",
    'x: PublicMedicationsInsert = {"patient_id": "…", "name": "A", "form": "pill"}': "typeddict-item",
    'x: PublicMedicationsUpdate = {"stock_count": Decimal(2)}': "typeddict-item",
    'x: PublicMedicationsUpdate = {"created_at": "now"}': "typeddict-unknown-key",
    'x: LogDoseArguments = {"dose_id": "…", "status": "missed"}': "typeddict-item",
    'x: PublicUserRole = "physician"': "assignment",
    "def x(row: PublicAppointments) -> int: return row.starts_at": "return-value",
    "def x(row: PublicAppointments) -> object: return row.begins_at": "attr-defined",
    'def x(row: PublicAppointments) -> bool: return row.status == "waiting"': "comparison-overlap",
    "def x(page: CaregiverDashboard) -> object: return page.patients[0].next_appointment.id": "union-attr",
}


def complaints(program: Path) -> list[str]:
    """The codes of mypy's errors, with the project's settings and cache."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", str(program)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return [line.rsplit("[", 1)[-1].rstrip("]") for line in result.stdout.splitlines() if ": error:" in line]


def test_mypy_accepts_a_program_and_reports_only_its_mistakes(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM + "".join(f"\n{line}" for line in _numbered(MISTAKES)))
    assert complaints(program) == list(MISTAKES.values())


def _numbered(lines: dict[str, str]) -> list[str]:
    return [
        line.replace("x:", f"x{n}:", 1).replace("def x(", f"def x{n}(", 1) for n, line in enumerate(lines)
    ]


@pytest.fixture(scope="module")
def models() -> dict[str, type[BaseModel]]:
    types: dict[str, Any] = runpy.run_path(str(ROOT / "clients" / "python" / "database_types.py"))
    return {name: kind for name, kind in types.items() if isinstance(kind, type)}


def test_rows_of_the_api_fit_the_models(people: People, db: Db, models: dict[str, type[BaseModel]]) -> None:
    fitted = set()
    for (table,) in db.execute("select tablename from pg_tables where schemaname = 'public'").fetchall():
        model = models[f"Public{table.title().replace('_', '')}"]
        for row in people.service.rest("GET", table, params={"limit": "20"}).json():
            model.model_validate(row, extra="forbid")
            fitted.add(table)
    assert {"appointments", "doses", "medication_schedules", "hospital_resources", "messages"} <= fitted


def test_hours_that_end_at_midnight_fit_the_model(people: People, models: dict[str, type[BaseModel]]) -> None:
    doctor = people.sign_up("doctor")
    hours = {"doctor_id": doctor.id, "day_of_week": 1, "time_zone": "UTC", "slot_minutes": 30}
    answer = doctor.insert("availability_slots", {**hours, "start_time": "22:00", "end_time": "24:00"})
    row = models["PublicAvailabilitySlots"].model_validate(answer.json()[0])
    assert row.model_dump()["end_time"] == "24:00:00"


def test_supabase_py_writes_each_value_of_an_insert(people: People) -> None:
    person = people.sign_up()
    url = f"{person.env['SUPABASE_URL']}/rest/v1"
    supabase = SyncPostgrestClient(url, headers=person.headers, http_client=person.http)
    patient = uuid.UUID(person.select("patients")[0]["id"])
    for start in (date(2026, 1, 31), "2026-01-31"):
        tablet = {"patient_id": patient, "name": "Amlodipine", "start_date": start, "stock_count": 2.5}
        (medication,) = rows(supabase.table("medications").insert(tablet).execute())
        hours = {"patient_id": str(patient), "medication_id": uuid.UUID(medication["id"]), "time_zone": "UTC"}
        for times in ([time(8)], ["08:00"]):
            (row,) = rows(supabase.table("medication_schedules").insert({**hours, "times": times}).execute())
            assert row["times"] == ["08:00:00"]
        assert medication["start_date"] == "2026-01-31"


def rows(answer: APIResponse) -> list[dict[str, Any]]:
    return [row for row in answer.data if isinstance(row, dict)]

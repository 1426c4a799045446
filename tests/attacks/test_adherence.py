"""Attacks through medication at home: access to other records, and overload of the nightly job."""

import uuid
from typing import Any

import httpx
import pytest

from tests.attacks.test_phones import code, refusals
from tests.support.clients import Person
from tests.support.patient_and_doctor import Care


def medication(patient: Person) -> str:
    answer = patient.insert("medications", {"patient_id": patient.id, "name": "Aspirin"})
    assert answer.status_code == 201, answer.text
    return str(answer.json()[0]["id"])


def schedule(patient: Person, drug: str, **columns: Any) -> dict[str, Any]:
    weekly = {"times": ["08:00"], "days_of_week": [1], "time_zone": "UTC"}
    return {"patient_id": patient.id, "medication_id": drug, **weekly, **columns}


def test_a_patient_has_at_most_a_hundred_active_schedules(care: Care) -> None:
    patient, drug = care.patient, medication(care.patient)

    def save(rows: list[dict[str, Any]]) -> httpx.Response:
        return patient.rest("POST", "medication_schedules", json=rows)

    row = schedule(patient, drug)
    assert save([row] * 101).json()["message"] == "too_many_schedules"
    assert save([row] * 100).status_code == 201
    resting = patient.insert("medication_schedules", row | {"is_active": False}).json()[0]["id"]
    woken = patient.update("medication_schedules", {"is_active": True}, id=f"eq.{resting}")
    assert (woken.status_code, woken.json()["message"]) == (409, "too_many_schedules")
    live = patient.select("medication_schedules", is_active="is.true", limit="1")[0]["id"]
    assert patient.rpc("delete_entry", relation="medication_schedules", id=live).is_success
    assert patient.update("medication_schedules", {"is_active": True}, id=f"eq.{resting}").is_success


def test_no_row_names_a_medication_of_another_record(care: Care, others: Care) -> None:
    theirs, mine = medication(care.patient), medication(others.patient)
    thief = others.patient
    asked = [schedule(thief, drug) for drug in (theirs, str(uuid.uuid4()))]
    assert len(refusals(*(thief.insert("medication_schedules", row) for row in asked))) == 1
    logged = [thief.rpc("log_dose_now", medication_id=drug, client_id=str(uuid.uuid4()))
              for drug in (theirs, str(uuid.uuid4()))]  # fmt: skip
    assert len(refusals(*logged)) == 1
    assert code(thief.insert("medication_schedules", schedule(care.patient, theirs))) == "42501"
    assert thief.insert("medication_schedules", schedule(thief, mine)).status_code == 201


@pytest.mark.parametrize(
    "way", ["sync_changes", "export_patient", "adherence", "record_history", "care_team"]
)
def test_another_patients_record_is_refused_like_a_missing_one(care: Care, others: Care, way: str) -> None:
    asked = (care.patient.id, str(uuid.uuid4()))
    answers = refusals(*(others.patient.rpc(way, patient_id=patient) for patient in asked))
    assert {status for status, _ in answers} == {404}
    assert len(answers) == 1
    assert care.patient.rpc(way, patient_id=care.patient.id).is_success


@pytest.mark.parametrize("since", ["0:doses:" + "-" * 36, "x", "1;select 1", "9" * 19, "-1", "0:pg_class"])
def test_a_forged_cursor_shows_no_rows_of_others(care: Care, since: str) -> None:
    answer = care.patient.rpc("sync_changes", patient_id=care.patient.id, since=since)
    assert (answer.status_code, answer.json()["message"]) == (422, "cursor_invalid")
    foreign = f"0:pg_class:{uuid.UUID(int=0)}"
    page = care.patient.rpc("sync_changes", patient_id=care.patient.id, since=foreign, page_size=-1).json()
    assert page["changes"] == []


def test_one_client_id_in_two_records_makes_two_entries(care: Care, others: Care) -> None:
    same = str(uuid.uuid4())
    rows = [
        {"patient_id": who.id, "name": "Aspirin", "client_id": same} for who in (care.patient, others.patient)
    ]
    assert care.patient.insert("medications", rows[0]).status_code == 201
    assert code(others.patient.insert("medications", rows[0])) == "42501"
    assert others.patient.insert("medications", rows[1]).status_code == 201

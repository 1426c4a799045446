"""Medication at home with the requests of supabase-js: upserts, embeds, a prescribed medication."""

import uuid
from typing import Any

import httpx
import pytest

from tests.policies.support.linked_people import Db, linked, one
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import open_record

MERGE = {"Prefer": "resolution=merge-duplicates,return=representation"}


@pytest.fixture
def me(people: People) -> Person:
    return people.sign_up()


def upsert(person: Person, relation: str, row: dict[str, Any]) -> httpx.Response:
    conflict = {"on_conflict": "patient_id,client_id"}
    return person.rest("POST", relation, params=conflict, json=row, headers=MERGE)


@pytest.mark.parametrize(("relation", "row", "change"), [
    ("medications", {"name": "Amlodipine"}, {"strength": "5 mg"}),
    ("measurements", {"type": "weight", "value": 70, "unit": "kg"}, {"value": 71}),
    ("daily_logs", {"log_date": "2026-01-05", "mood": "good"}, {"mood": "bad"}),
])  # fmt: skip
def test_an_offline_entry_saved_again_is_stored_once(
    relation: str, row: dict[str, Any], change: dict[str, Any], me: Person, people: People
) -> None:
    row = {"patient_id": me.id, "client_id": str(uuid.uuid4()), **row}
    first, again, changed = (upsert(me, relation, each) for each in (row, row, {**row, **change}))
    assert {answer.json()[0]["id"] for answer in (first, again, changed)} == {first.json()[0]["id"]}
    assert change.items() <= changed.json()[0].items()
    assert len(me.select(relation)) == 1
    assert upsert(people.sign_up(), relation, row).json()["code"] == "42501"


def test_a_medication_embeds_its_schedules_and_their_doses(me: Person) -> None:
    medication = me.insert("medications", {"patient_id": me.id, "name": "Amlodipine"}).json()[0]["id"]
    row = {"patient_id": me.id, "medication_id": medication, "times": ["08:00", "20:00"],
           "time_zone": "Africa/Lagos", "start_date": "2026-01-01"}  # fmt: skip
    assert me.insert("medication_schedules", row).status_code == 201
    (found,) = me.select("medications", select="*,medication_schedules(*,doses(*))")
    (schedule,) = found["medication_schedules"]
    assert len(schedule["doses"]) == 28


def test_a_prescription_of_another_patient_is_refused(people: People, db: Db) -> None:
    (mine, doctor, _), (theirs, other, _) = linked(people, db), linked(people, db)

    def prescribed(patient: Person, by: Person) -> str:
        drugs = [{"name": "Amlodipine", "dosage": "5 mg", "frequency": "daily", "duration": "30 days"}]
        open_record(by, patient)
        answer = by.rpc("issue_prescription", patient_id=patient.id, medications=drugs)
        assert answer.is_success, answer.text
        return one(db, "select id from public.prescription_medications where patient_id = %s", patient.id)

    own, foreign = prescribed(mine, doctor), prescribed(theirs, other)
    # The patient is a caregiver of the other patient and reads that prescription too.
    sql = """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
             values (%s, %s, 'viewer', now())"""
    db.execute(sql, [theirs.id, mine.id])
    assert len(mine.select("prescription_medications")) == 2
    row = {"patient_id": mine.id, "name": "Amlodipine"}
    assert (
        mine.insert("medications", {**row, "prescription_medication_id": foreign}).json()["code"] == "42501"
    )
    answer = mine.insert("medications", {**row, "prescription_medication_id": own})
    assert answer.status_code == 201, answer.text
    change = {"prescription_medication_id": foreign}
    key = f"eq.{answer.json()[0]['id']}"
    assert mine.update("medications", change, id=key).json()["code"] == "42501"
    for value in (None, own):
        assert mine.update("medications", {"prescription_medication_id": value}, id=key).is_success

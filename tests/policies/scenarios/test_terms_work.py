"""Terms of the policies for people who work at a hospital or help more than one patient."""

import pytest

from tests.policies.support.linked_people import Db, linked, one
from tests.support.clients import People, Person

HOURS = {"day_of_week": 1, "start_time": "09:00", "end_time": "17:00", "time_zone": "UTC"}
SURGERY = {"procedure": "appendectomy", "scheduled_at": "2031-01-01T10:00Z"}
BLIND = {"Prefer": "return=minimal"}


def hospital(db: Db, *staff: Person, is_active: bool = True) -> str:
    sql = "insert into public.hospitals (name, verification_status) values ('G', 'verified') returning id"
    key = one(db, sql)
    sql = "insert into public.hospital_staff (hospital_id, profile_id, is_active) values (%s, %s, %s)"
    for person in staff:
        db.execute(sql, [key, person.id, is_active])
    return key


@pytest.mark.parametrize("relation", ["availability_slots", "surgeries"])
def test_a_doctor_works_only_at_their_own_hospitals(relation: str, people: People, db: Db) -> None:
    patient, doctor, _ = linked(people, db)
    work, former = hospital(db, doctor), hospital(db, doctor, is_active=False)
    elsewhere = hospital(db, linked(people, db)[1])
    row = HOURS if relation == "availability_slots" else {**SURGERY, "patient_id": patient.id}
    row = row | {"doctor_id": doctor.id}
    for place in (former, elsewhere):
        assert doctor.insert(relation, {**row, "hospital_id": place}).json()["code"] == "42501"
    made = doctor.insert(relation, {**row, "hospital_id": work})
    assert made.status_code == 201, made.text
    key = f"eq.{made.json()[0]['id']}"
    for place in (former, elsewhere):
        assert doctor.update(relation, {"hospital_id": place}, id=key).json()["code"] == "42501"
    for own in (None, work):
        changed = doctor.update(relation, {"hospital_id": own}, id=key)
        assert changed.json()[0]["hospital_id"] == own


def test_an_agent_changes_only_notes_of_assigned_patients(people: People, db: Db) -> None:
    """In one update of everything: what was of use to a former patient stays as it is, and stops nothing."""
    agent, patients = people.sign_up(), [people.sign_up(), people.sign_up()]
    db.execute("update public.profiles set role = 'agent' where id = %s", [agent.id])
    for patient in patients:
        sql = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)"
        db.execute(sql, [patient.id, agent.id])
        row = {"patient_id": patient.id, "assistance_type": "booking"}
        assert agent.insert("agent_assisted_patients", row).status_code == 201
    done = "update public.agent_assignments set status = 'completed', completed_at = now()"
    db.execute(f"{done} where patient_id = %s", [patients[0].id])
    answer = agent.rest("PATCH", "agent_assisted_patients", json={"notes": "called"}, headers=BLIND)
    assert answer.is_success, answer.text
    notes = "select notes from public.agent_assisted_patients where patient_id = %s"
    assert [one(db, notes, patient.id) for patient in patients] == ["None", "called"]

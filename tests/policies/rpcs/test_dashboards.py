"""Dashboards through PostgREST, as the people concerned."""

from datetime import UTC, datetime
from typing import Any

from tests.policies.support.linked_people import Db, linked, one, talk
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import open_record


def asked(person: Person, name: str, **values: Any) -> Any:
    answer = person.rpc(name, **values)
    assert answer.is_success, answer.text
    return answer.json()


def refused(person: Person, name: str, **values: Any) -> tuple[int, str]:
    answer = person.rpc(name, **values)
    return answer.status_code, str(answer.json()["message"])


def test_patient_and_doctor_see_their_unread_messages(people: People, db: Db) -> None:
    patient, doctor, _ = linked(people, db)
    key = talk(db, patient, doctor)
    sent = [doctor.rpc("send_message", conversation_id=key, body=f"hello {n}").json() for n in range(3)]
    assert asked(patient, "patient_dashboard")["messages"]["total"] == 3
    patient.rpc("mark_conversation_read", conversation_id=key, last_read_message_id=sent[1]["id"])
    assert asked(patient, "patient_dashboard")["messages"]["total"] == 1
    assert asked(doctor, "doctor_dashboard")["messages"]["total"] == 0
    open_record(doctor, patient)
    assert asked(doctor, "patient_dashboard", patient_id=patient.id)["patient"]["is_own"] is False


def test_a_dashboard_can_be_requested_with_get(people: People) -> None:
    answer = people.sign_up().rest("GET", "rpc/patient_dashboard", params={"time_zone": "Africa/Lagos"})
    assert answer.json()["today"]["time_zone"] == "Africa/Lagos"


def test_a_device_value_is_on_the_dashboard_at_once(people: People) -> None:
    patient = people.sign_up()
    row = {"patient_id": patient.id, "metric_name": "pulse", "timestamp": datetime.now(UTC).isoformat()}
    assert patient.insert("health_realtime", {**row, "value": 71, "units": "bpm"}).is_success
    (found,) = asked(patient, "patient_dashboard")["vitals"]
    assert (found["metric"], found["value"], found["units"]) == ("pulse", 71, "bpm")


def test_a_doctor_without_a_link_loses_the_dashboard_at_once(people: People, db: Db) -> None:
    patient, doctor, link = linked(people, db)
    assert asked(doctor, "doctor_dashboard")["patients"] == 1
    one(db, "update public.patient_doctor_links set status = 'ended' where id = %s returning id", link)
    assert refused(doctor, "patient_dashboard", patient_id=patient.id) == (404, "patient_not_found")
    assert asked(doctor, "doctor_dashboard")["patients"] == 0


def test_invalid_dashboard_requests_are_refused_with_a_code(people: People) -> None:
    patient = people.sign_up()
    assert refused(patient, "patient_dashboard", time_zone="Mars/Base") == (422, "time_zone_unknown")
    assert refused(patient, "doctor_dashboard") == (403, "role_not_allowed")
    assert refused(patient, "hospital_dashboard") == (404, "hospital_not_found")
    assert refused(people.anonymous(), "caregiver_dashboard") == (403, "profile_inactive")

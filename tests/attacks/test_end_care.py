"""end_care closes the record to a doctor, and only the patient may call it."""

from typing import Any

import httpx

from tests.attacks.support.encounters import encounter, move, patient_rows
from tests.attacks.test_phones import code
from tests.support.clients import Person
from tests.support.patient_and_doctor import Care, at_once, post


def end_care(person: Person, patient: Person, doctor: Person) -> httpx.Response:
    return person.rpc("end_care", patient_id=patient.id, doctor_id=doctor.id)


def test_end_care_closes_the_record_to_a_doctor_without_link(care: Care, booked: dict[str, Any]) -> None:
    visit = encounter(care, booked)
    assert move(care, visit, "confirmed").is_success
    care.root.execute(
        """insert into public.consultations
               (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
           values (%s, %s, now(), 'completed', now(), now())""", [care.stranger.id, care.doctor.id],
    )  # fmt: skip
    assert patient_rows(care) == 1
    answers = at_once(*[lambda: end_care(care.stranger, care.stranger, care.doctor)] * 4)
    assert [(answer.status_code, answer.json()["status"]) for answer in answers] == [(200, "ended")] * 4
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert patient_rows(care) == 0
    assert care.doctor.select("consultations") == []
    assert code(move(care, visit, "in_progress")) == "PT404"
    assert code(encounter(care, booked)) == "42501"
    told = care.doctor.select("notifications", type="eq.link.ended")
    assert [row["data"] for row in told] == [{"link_id": answers[0].json()["id"]}], (
        "one notification, without a name"
    )
    moved = {"appointment_id": booked["id"], "starts_at": booked["starts_at"]}
    assert care.stranger.rpc("reschedule_appointment", **moved).json()["message"] == "link_ended"
    assert care.stranger.rpc("cancel_appointment", appointment_id=booked["id"]).is_success


def test_end_care_withdraws_a_request_and_keeps_an_active_link(care: Care, booked: dict[str, Any]) -> None:
    row = {name: booked[name] for name in ("patient_id", "doctor_id")}
    asked = care.stranger.insert("patient_doctor_links", row).json()[0]["id"]
    ended = end_care(care.stranger, care.stranger, care.doctor).json()
    assert (ended["id"], ended["status"]) == (asked, "ended")
    assert care.stranger.rpc("renew_link", link_id=asked).is_success
    assert post(care.doctor, f"links/{asked}/approve").is_success
    assert end_care(care.stranger, care.stranger, care.doctor).json()["message"] == "link_is_active"
    assert patient_rows(care) == 1
    assert post(care.stranger, f"links/{asked}/block").is_success
    blocked = end_care(care.stranger, care.stranger, care.doctor).json()
    assert (blocked["status"], blocked["blocked_by"]) == ("blocked", care.stranger.id)


def test_end_care_refuses_other_people_and_missing_care(
    care: Care, others: Care, booked: dict[str, Any]
) -> None:
    for person in (care.doctor, care.patient, others.doctor):
        answer = end_care(person, care.stranger, care.doctor)
        assert (answer.status_code, answer.json()["message"]) == (404, "patient_not_found")
    for doctor in (others.doctor, others.patient):
        answer = end_care(care.stranger, care.stranger, doctor)
        assert (answer.status_code, answer.json()["message"]) == (404, "care_not_found")
    assert others.doctor.select("notifications", type="eq.link.ended") == []
    assert care.stranger.select("patient_doctor_links") == []

"""A doctor tries to turn a booking into lasting access to the patient's record."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.attacks.test_phones import code
from tests.support.clients import Person
from tests.support.patient_and_doctor import Care, at_once, post


@pytest.fixture
def booked(care: Care) -> dict[str, Any]:
    """A booking, a month ahead, by a patient without a link to the doctor."""
    publish(care.doctor)
    return book(care)


def publish(doctor: Person) -> None:
    """Publishes hours, so that the doctor can be booked at any half hour."""
    day = {"doctor_id": doctor.id, "start_time": "00:00", "end_time": "24:00", "time_zone": "UTC"}
    hours = [day | {"day_of_week": number} for number in range(7)]
    assert doctor.rest("POST", "availability_slots", json=hours).is_success


def book(care: Care, days: int = 30) -> dict[str, Any]:
    at = (datetime.now(UTC) + timedelta(days=days)).replace(hour=10, minute=0, second=0, microsecond=0)
    row = {"patient_id": care.stranger.id, "doctor_id": care.doctor.id, "duration_minutes": 30}
    answer = care.stranger.insert("appointments", row | {"starts_at": at.isoformat()})
    assert answer.status_code == 201, answer.text
    return dict(answer.json()[0])


def encounter(care: Care, booking: dict[str, Any], **columns: Any) -> httpx.Response:
    row = {name: booking[name] for name in ("patient_id", "doctor_id")}
    return care.doctor.insert("consultations", row | {"scheduled_at": booking["starts_at"]} | columns)


def link(care: Care, doctor: Person) -> str:
    """Links the stranger and the doctor, who approves the request; returns the link's id."""
    row = {"patient_id": care.stranger.id, "doctor_id": doctor.id}
    asked = str(care.stranger.insert("patient_doctor_links", row).json()[0]["id"])
    assert post(doctor, f"links/{asked}/approve").is_success
    return asked


def move(care: Care, visit: httpx.Response, status: str) -> httpx.Response:
    assert visit.status_code == 201, visit.text
    return care.doctor.rpc("move_consultation", consultation_id=visit.json()[0]["id"], status=status)


def patient_rows(care: Care) -> int:
    return len(care.doctor.select("patients", id=f"eq.{care.stranger.id}"))


@pytest.mark.parametrize("named", [True, False])
def test_canceling_a_booking_ends_access_to_the_record(
    care: Care, booked: dict[str, Any], named: bool
) -> None:
    visit = encounter(care, booked, **({"appointment_id": booked["id"]} if named else {}))
    assert visit.json()[0]["appointment_id"] == booked["id"]
    assert move(care, visit, "confirmed").is_success
    assert patient_rows(care) == 1
    assert care.stranger.rpc("cancel_appointment", appointment_id=booked["id"]).is_success
    assert patient_rows(care) == 0
    assert code(move(care, visit, "in_progress")) == "PT404"
    assert code(encounter(care, booked)) == "42501"


def test_a_linked_doctor_may_start_before_the_booked_time(care: Care, booked: dict[str, Any]) -> None:
    visit = encounter(care, booked)
    link = {"patient_id": care.stranger.id, "doctor_id": care.doctor.id}
    asked = care.stranger.insert("patient_doctor_links", link).json()[0]["id"]
    assert not move(care, visit, "in_progress").is_success
    assert post(care.doctor, f"links/{asked}/approve").is_success
    assert move(care, visit, "in_progress").is_success


def test_a_booking_has_only_one_encounter(care: Care, booked: dict[str, Any]) -> None:
    assert move(care, encounter(care, booked), "confirmed").is_success
    assert code(encounter(care, booked)) == "42501"
    second = book(care, days=31)
    assert encounter(care, second).json()[0]["appointment_id"] == second["id"]


def test_an_encounter_cannot_start_long_before_its_booking(care: Care, booked: dict[str, Any]) -> None:
    visit = encounter(care, booked)
    for status, problem in (
        ("in_progress", "appointment_not_started"),
        ("completed", "consultation_transition_not_allowed"),
    ):
        assert move(care, visit, status).json()["message"] == problem
    care.root.execute(
        "update public.appointments set starts_at = now() + interval '5 minutes' where id = %s",
        [booked["id"]],
    )
    assert [move(care, visit, status).status_code for status in ("in_progress", "completed")] == [200, 200]
    assert patient_rows(care) == 1
    assert encounter(care, booked).json()[0]["appointment_id"] is None


def test_an_encounter_needs_a_link_or_a_booking(care: Care, others: Care) -> None:
    publish(care.doctor)
    when, pair = {"starts_at": "2031-01-01T10:00Z"}, {"patient_id": others.patient.id}
    for doctor in (care.doctor, others.doctor):
        assert code(encounter(care, {**when, **pair, "doctor_id": doctor.id})) == "42501"
    assert encounter(others, {**when, **pair, "doctor_id": others.doctor.id}).status_code == 201


@pytest.mark.parametrize(("relation", "row"), [
    ("health_records", {"record_type": "x", "title": "x"}),
    ("lab_reports", {"ordered_by": "me", "test_name": "x"}),
    ("surgeries", {"doctor_id": "me", "procedure": "x", "scheduled_at": "2031-01-01T10:00Z"}),
])  # fmt: skip
def test_a_booking_alone_gives_no_right_to_write_the_record(
    care: Care, booked: dict[str, Any], relation: str, row: dict[str, Any]
) -> None:
    row = {name: care.doctor.id if value == "me" else value for name, value in row.items()}
    assert code(care.doctor.insert(relation, row | {"patient_id": booked["patient_id"]})) == "42501"
    drugs = [{"name": "x", "dosage": "1", "frequency": "x", "duration": "x"}]
    answer = care.doctor.rpc("issue_prescription", patient_id=booked["patient_id"], medications=drugs)
    assert answer.json()["message"] == "patient_not_found"
    assert care.doctor.insert(relation, row | {"patient_id": care.patient.id}).status_code == 201


def test_an_encounter_cannot_start_after_the_link_ended(care: Care) -> None:
    theirs = {"patient_id": care.patient.id, "doctor_id": care.doctor.id, "starts_at": "2031-01-01T10:00Z"}
    visit = encounter(care, theirs)
    assert move(care, visit, "confirmed").is_success
    care.set_link("ended")
    assert care.doctor.select("patients") == []
    assert code(move(care, visit, "in_progress")) == "PT404"
    assert code(encounter(care, theirs)) == "42501"


def test_a_booked_doctor_sees_only_their_own_encounters(
    care: Care, others: Care, booked: dict[str, Any]
) -> None:
    own = encounter(care, booked).json()[0]["id"]
    link(care, others.doctor)
    row = {name: booked[name] for name in ("patient_id", "doctor_id")}
    row |= {"doctor_id": others.doctor.id, "scheduled_at": booked["starts_at"]}
    assert others.doctor.insert("consultations", row).status_code == 201
    assert [row["id"] for row in care.doctor.select("consultations")] == [own]
    assert len(care.stranger.select("consultations")) == 2


def test_a_booking_opens_no_encounter_after_the_link_ended(care: Care, booked: dict[str, Any]) -> None:
    asked = link(care, care.doctor)
    care.root.execute("update public.patient_doctor_links set status = 'ended' where id = %s", [asked])
    care.root.execute("select private.refresh_care(%s, %s)", [care.doctor.id, care.stranger.id])
    assert care.one("select status from public.appointments where id = %s", booked["id"]) == "pending"
    row = {name: booked[name] for name in ("patient_id", "doctor_id")}
    row |= {"scheduled_at": booked["starts_at"], "appointment_id": booked["id"]}
    assert code(care.doctor.rest("POST", "consultations", json=row)) == "42501", (
        "refused although the booking is still pending"
    )


def end_care(person: Person, patient: Person, doctor: Person) -> httpx.Response:
    return person.rpc("end_care", patient_id=patient.id, doctor_id=doctor.id)


def test_end_care_closes_the_record_to_a_doctor_without_link(care: Care, booked: dict[str, Any]) -> None:
    visit = encounter(care, booked)
    assert move(care, visit, "confirmed").is_success
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

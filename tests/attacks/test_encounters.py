"""A doctor tries to turn a booking into lasting access to the patient's record."""

from typing import Any

import pytest

from tests.attacks.support.encounters import book, encounter, link, move, patient_rows, publish
from tests.attacks.test_phones import code
from tests.support.patient_and_doctor import Care, post


@pytest.mark.parametrize("named", [True, False])
def test_a_booked_encounter_opens_no_record_before_it_begins(
    care: Care, booked: dict[str, Any], named: bool
) -> None:
    visit = encounter(care, booked, **({"appointment_id": booked["id"]} if named else {}))
    assert visit.json()[0]["appointment_id"] == booked["id"]
    assert move(care, visit, "confirmed").is_success
    assert patient_rows(care) == 0, "the booking is in a month"
    assert care.stranger.rpc("cancel_appointment", appointment_id=booked["id"]).is_success
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
    assert code(encounter(care, booked)) == "42501", "a second encounter needs a booking of its own"


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

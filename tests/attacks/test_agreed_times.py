"""A doctor tries to open a record, or to read a patient's calendar, by moving a booking."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.attacks.support.encounters import book, encounter, link, move, patient_rows, publish
from tests.attacks.test_phones import code, refusals
from tests.support.clients import Person
from tests.support.patient_and_doctor import Care, at_once


def soon() -> str:
    """The start of a half hour, in 2 to 32 minutes."""
    at = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=2)
    return (at + timedelta(minutes=30 - at.minute % 30)).isoformat()


def reschedule(person: Person, booking: dict[str, Any], at: str) -> httpx.Response:
    return person.rpc("reschedule_appointment", appointment_id=booking["id"], starts_at=at)


def booked_at(care: Care, booking: dict[str, Any]) -> datetime:
    row = care.stranger.select("appointments", id=f"eq.{booking['id']}")[0]
    return datetime.fromisoformat(row["starts_at"])


def test_a_doctors_move_opens_no_record(care: Care, booked: dict[str, Any]) -> None:
    assert care.doctor.rpc("confirm_appointment", appointment_id=booked["id"]).is_success
    assert reschedule(care.doctor, booked, soon()).is_success
    assert booked_at(care, booked) == datetime.fromisoformat(booked["starts_at"])
    visit = encounter(care, booked, scheduled_at=soon())
    assert move(care, visit, "in_progress").json()["message"] == "appointment_not_started"
    assert patient_rows(care) == 0
    assert care.stranger.rpc("accept_proposal", appointment_id=booked["id"]).is_success
    assert booked_at(care, booked) == datetime.fromisoformat(soon())
    near = "update public.appointments set starts_at = now() + interval '14 minutes' where id = %s"
    care.root.execute(near, [booked["id"]])
    assert [move(care, visit, status).status_code for status in ("in_progress", "completed")] == [200, 200]
    assert patient_rows(care) == 1


def test_an_old_appointment_opens_no_record_again(care: Care, booked: dict[str, Any]) -> None:
    """The booking of next month only lets the doctor add encounters."""
    old = book(care, days=40)
    care.root.execute(
        "update public.appointments set starts_at = now() - interval '40 days', status = 'confirmed' "
        "where id = %s", [old["id"]],
    )  # fmt: skip
    assert care.doctor.rpc("complete_appointment", appointment_id=old["id"]).is_success
    visit = encounter(care, booked, appointment_id=old["id"])
    assert move(care, visit, "in_progress").json()["message"] == "appointment_over"
    assert patient_rows(care) == 0


def test_an_unbooked_encounter_needs_the_link(care: Care, booked: dict[str, Any]) -> None:
    asked = link(care, care.doctor)
    theirs = {name: booked[name] for name in ("patient_id", "doctor_id")} | {"scheduled_at": soon()}
    visit = care.doctor.insert("consultations", theirs)
    care.root.execute("delete from public.patient_doctor_links where id = %s", [asked])
    assert move(care, visit, "in_progress").json()["message"] == "appointment_not_agreed"
    assert patient_rows(care) == 0


def test_a_canceled_booking_reveals_no_calendar(care: Care, others: Care, booked: dict[str, Any]) -> None:
    """The patient is busy with another doctor at one of the two times."""
    publish(others.doctor)
    busy, free = booked["starts_at"].replace("T10", "T14"), booked["starts_at"].replace("T10", "T16")
    row = {"patient_id": care.stranger.id, "doctor_id": others.doctor.id, "duration_minutes": 30}
    assert care.stranger.insert("appointments", row | {"starts_at": busy}).status_code == 201
    live = [reschedule(care.doctor, booked, at) for at in (busy, free)]
    assert [(one.status_code, one.json()["status"]) for one in live] == [(200, "pending")] * 2
    assert care.stranger.rpc("cancel_appointment", appointment_id=booked["id"]).is_success
    for person in (care.doctor, care.stranger):
        told = refusals(*[reschedule(person, booked, at) for at in (busy, free)])
        assert len(told) == 1
        assert reschedule(person, booked, busy).json()["message"] == "appointment_not_movable"


def test_a_doctor_proposes_blindly_and_the_patient_sees_it(
    care: Care, others: Care, booked: dict[str, Any]
) -> None:
    publish(others.doctor)
    link(care, care.doctor)
    busy, free = booked["starts_at"].replace("T10", "T14"), booked["starts_at"].replace("T10", "T16")
    row = {"patient_id": care.stranger.id, "doctor_id": others.doctor.id, "duration_minutes": 30}
    assert care.stranger.insert("appointments", row | {"starts_at": busy}).status_code == 201
    made = [
        care.doctor.rpc("propose_appointment", patient_id=care.stranger.id, starts_at=at)
        for at in (busy, free)
    ]
    assert [one.status_code for one in made] == [200, 200]
    told = [care.stranger.rpc("accept_proposal", appointment_id=one.json()["id"]) for one in made]
    assert [told[0].json()["message"], told[1].json()["status"]] == ["patient_busy", "confirmed"]
    nobody = [others.patient.id, "00000000-0000-4000-8000-000000000000"]
    asked = [care.doctor.rpc("propose_appointment", patient_id=who, starts_at=free) for who in nobody]
    assert len(refusals(*asked)) == 1


@pytest.mark.parametrize("answers", [
    ["accept_proposal"] * 6, ["accept_proposal", "decline_proposal"] * 3,
    ["accept_proposal", "withdraw_proposal", "cancel_appointment"] * 2,
])  # fmt: skip
def test_of_several_answers_at_once_one_counts(
    care: Care, booked: dict[str, Any], answers: list[str]
) -> None:
    assert reschedule(care.doctor, booked, soon()).is_success

    def answer(way: str) -> httpx.Response:
        person = care.doctor if way == "withdraw_proposal" else care.stranger
        return person.rpc(way, appointment_id=booked["id"])

    told = at_once(*[lambda way=way: answer(way) for way in answers])
    ended = [way for way, one in zip(answers, told, strict=True) if one.is_success]
    assert len([way for way in ended if way != "cancel_appointment"]) <= 1
    assert ended
    refused = {one.json()["message"] for one in told if not one.is_success}
    assert refused <= {"proposal_not_open", "appointment_transition_not_allowed"}


def test_an_encounter_does_not_reveal_who_booked_whom(
    care: Care, others: Care, booked: dict[str, Any]
) -> None:
    """Another doctor names a booking of two others, and one that does not exist."""
    posing = {name: booked[name] for name in ("patient_id", "doctor_id")} | {"scheduled_at": soon()}
    tried = [
        others.doctor.insert("consultations", posing | {"appointment_id": key})
        for key in (booked["id"], "00000000-0000-4000-8000-000000000000")
    ]
    assert {code(one) for one in tried} == {"42501"}
    assert len(refusals(*tried)) == 1

"""What bookings and the directory reveal to strangers, and how many bookings one person may make."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.attacks.support.encounters import publish
from tests.attacks.test_phones import code, refusals
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care


def booking(patient: Person, doctor: Person, days: int = 30, hour: int = 10) -> dict[str, Any]:
    at = (datetime.now(UTC) + timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)
    whose = {"patient_id": patient.id, "doctor_id": doctor.id}
    return {**whose, "starts_at": at.isoformat(), "duration_minutes": 30}


@pytest.mark.parametrize("day", ["infinity", "-infinity", "1999-12-31", "2200-01-01"])
def test_a_search_by_a_day_out_of_range_is_refused(people: People, care: Care, day: str) -> None:
    publish(care.doctor)
    answer = people.anon.rpc("search_doctors", available_on=day)
    assert (answer.status_code, answer.json()["message"]) == (422, "search_invalid")
    assert people.anon.rpc("search_doctors", available_on="2199-12-31").json() == []


@pytest.mark.parametrize("wish", [
    {"page_size": -1}, {"page_size": 10**6}, {"query": "x"}, {"query": "x" * 101}, {"max_fee": 1},
])  # fmt: skip
def test_no_search_is_too_large(people: People, wish: dict[str, Any]) -> None:
    assert people.anon.rpc("search_doctors", **wish).json()["message"] == "search_invalid"
    assert people.anon.rpc("search_doctors", query="%_").json() == []


def test_one_patient_cannot_fill_a_calendar(care: Care) -> None:
    publish(care.doctor)
    rows = [booking(care.patient, care.doctor, days=2 + number) for number in range(21)]
    for row in rows[:20]:
        assert care.patient.insert("appointments", row).status_code == 201
    refused = care.patient.insert("appointments", rows[20])
    assert (refused.status_code, refused.json()["message"]) == (409, "too_many_bookings")
    one = care.patient.select("appointments", limit="1")[0]["id"]
    assert care.patient.rpc("cancel_appointment", appointment_id=one).is_success
    assert care.patient.insert("appointments", rows[20]).status_code == 201


def test_a_refused_booking_does_not_reveal_a_taken_slot(care: Care, others: Care) -> None:
    publish(care.doctor)
    taken, free = booking(care.patient, care.doctor), booking(care.patient, care.doctor, hour=12)
    assert care.patient.insert("appointments", taken).status_code == 201
    thief = others.patient
    assert len(refusals(thief.insert("appointments", taken), thief.insert("appointments", free))) == 1
    posing = free | {"patient_id": thief.id, "agent_id": thief.id}
    assert code(thief.insert("appointments", posing)) == "42501"
    for column in ({"status": "confirmed"}, {"appointment_number": "#1"}, {"hospital_id": None}):
        assert code(thief.insert("appointments", free | {"patient_id": thief.id} | column)) == "42501"
    assert thief.select("appointments") == []


def test_only_patient_and_doctor_can_change_a_booking(care: Care, others: Care) -> None:
    publish(care.doctor)
    made = care.patient.insert("appointments", booking(care.patient, care.doctor)).json()[0]
    elsewhen = booking(care.patient, care.doctor, days=40)["starts_at"]

    def moves(person: Person) -> list[httpx.Response]:
        ways = ("confirm_appointment", "complete_appointment", "mark_no_show", "cancel_appointment")
        return [person.rpc(way, appointment_id=made["id"]) for way in ways]

    for thief in (others.patient, others.doctor):
        assert {answer.json()["message"] for answer in moves(thief)} == {"appointment_not_found"}
        again = thief.rpc("reschedule_appointment", appointment_id=made["id"], starts_at=elsewhen)
        assert again.json()["message"] == "appointment_not_found"
        note = {"appointment_id": made["id"], "notes": "mine"}
        assert code(thief.insert("appointment_notes", note)) == "42501"
    assert [answer.is_success for answer in moves(care.patient)] == [False, False, False, True]

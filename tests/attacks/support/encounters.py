"""Bookings and encounters of a doctor with a patient without a link to them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care, post


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

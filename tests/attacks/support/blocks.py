"""What people try across a block."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care


def problem(answer: httpx.Response) -> str:
    """The problem code of a refusal; empty for a success."""
    if answer.is_success:
        return ""
    body = answer.json()
    return str(body["message"] if body["code"].startswith("PT") else body["code"])


def block(person: Person, other: Person | str) -> None:
    answer = person.rpc("block_account", profile_id=other if isinstance(other, str) else other.id)
    assert answer.is_success, answer.text


def book(person: Person, patient: str, doctor: Person, days: int = 30, **columns: Any) -> httpx.Response:
    at = (datetime.now(UTC) + timedelta(days=days)).replace(hour=10, minute=0, second=0, microsecond=0)
    row = {"patient_id": patient, "doctor_id": doctor.id, "duration_minutes": 30, "starts_at": at.isoformat()}
    return person.insert("appointments", row | columns)


def ask(person: Person, patient: str, doctor: Person) -> httpx.Response:
    return person.insert("patient_doctor_links", {"patient_id": patient, "doctor_id": doctor.id})


def write(person: Person, care: Care) -> str:
    return problem(person.insert("messages", {"conversation_id": care.conversation, "body": "hello"}))


def notices(person: Person) -> list[str]:
    return sorted(row["type"] for row in person.select("notifications", select="type"))


def dependant(person: Person) -> str:
    return str(person.rpc("create_dependant", name="Kofi").json()["id"])

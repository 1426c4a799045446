"""Requests of one account at the same time wait for its counts, and never for one another."""

import uuid
from collections.abc import Callable
from typing import Any

import httpx

from tests.attacks.support.encounters import publish
from tests.attacks.test_scheduling import booking
from tests.support.patient_and_doctor import Care, at_once, in_future

Act = Callable[[], httpx.Response]


def test_requests_of_one_account_at_once_do_not_deadlock(care: Care) -> None:
    publish(care.doctor)
    booked: list[str] = []
    for turn in range(4):
        answers = at_once(*acts(care, turn, booked))
        assert {one.status_code for one in answers} <= {200, 201, 204}, [one.text for one in answers]
        booked = [one.json()[0]["id"] for one in answers[:2]]


def acts(care: Care, turn: int, booked: list[str]) -> list[Act]:
    """Writes of many kinds, each of which counts rows, changes or notices; some count several."""
    me = care.patient
    entry = {
        "patient_id": me.id,
        "type": "weight",
        "value": 70,
        "unit": "kg",
        "measured_at": in_future(hours=-1),
    }
    rows = [booking(me, care.doctor, days=2 + turn, hour=hour) for hour in (8, 12)]

    def insert(relation: str, row: dict[str, Any]) -> Act:
        return lambda: me.insert(relation, row)

    def call(name: str, /, **values: Any) -> Act:
        return lambda: me.rpc(name, **values)

    return [
        *[insert("appointments", row) for row in rows],
        *[call("cancel_appointment", appointment_id=one) for one in booked],
        *[insert("measurements", entry | {"client_id": str(uuid.uuid4())}) for _ in range(2)],
        call("invite_caregiver", patient_id=me.id, role="viewer"),
        call("create_dependant", name=f"Kid {turn}"),
        call("send_message", conversation_id=care.conversation, body="Hello"),
        lambda: me.update("profiles", {"city": f"Lagos {turn}"}, id=f"eq.{me.id}"),
        lambda: me.update("patients", {"gender": "other"}, id=f"eq.{me.id}"),
    ]

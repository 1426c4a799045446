"""Planned calls: the room exists from the start, and the call rings when the first person joins."""

import uuid

import pytest

from tests.support.patient_and_doctor import Care, in_future, outcome, post


@pytest.fixture(autouse=True)
def quiet(care: Care) -> None:
    care.silence()


def test_a_planned_call_rings_when_the_first_person_joins(care: Care, key: str) -> None:
    call = care.start(key, scheduled_for=in_future(minutes=9)).json()["call"]
    assert call["status"] == "scheduled"
    joined = post(care.patient, f"calls/{call['id']}/token").json()["call"]
    assert (joined["status"], joined["started_by"]) == ("ringing", care.patient.id)
    assert outcome(post(care.patient, f"calls/{call['id']}/answer")) == (403, "role_not_allowed")
    assert post(care.doctor, f"calls/{call['id']}/answer").json()["call"]["status"] == "active"


@pytest.mark.parametrize("when", [{"minutes": -1}, {"days": 91}])
def test_a_call_is_planned_at_most_ninety_days_ahead(care: Care, key: str, when: dict[str, float]) -> None:
    answer = care.start(key, scheduled_for=in_future(**when))
    assert outcome(answer) == (422, "scheduled_for_out_of_range")


def test_a_pair_plans_at_most_ten_calls(care: Care, key: str) -> None:
    """Each planned call has a room at Daily and rings a phone, so their number is limited."""
    for day in range(1, 11):
        assert care.start(uuid.uuid4().hex, scheduled_for=in_future(days=day)).status_code == 201
    answer = care.start(key, scheduled_for=in_future(days=11))
    assert outcome(answer) == (409, "too_many_planned_calls")
    assert care.start(key).status_code == 201  # an immediate call is not planned


def test_a_planned_call_cannot_ring_during_a_live_one(care: Care, key: str) -> None:
    planned = care.start(uuid.uuid4().hex, scheduled_for=in_future(minutes=5)).json()["call"]["id"]
    care.start(key)
    assert outcome(post(care.patient, f"calls/{planned}/token")) == (409, "call_in_progress")

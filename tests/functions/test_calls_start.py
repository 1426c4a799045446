"""Starting a call with fakes: after any crash, a retry leaves one call in the same state."""

from datetime import UTC, datetime
from typing import Any

import pytest

from functions.calls.start import CallRequest, start_call
from functions.errors import (
    Conflict,
    DatabaseUnavailable,
    ProviderRejected,
    ProviderUnavailable,
    WorkflowError,
)
from functions.idempotency import IdempotencyKey
from tests.support.fakes import ACTOR, LEASE, Crash, FakeDaily, FakeDatabase, Faults, Time

KEY = IdempotencyKey("key-1", "fingerprint")
REQUEST = CallRequest(conversation_id=7)


def start(
    database: FakeDatabase, daily: FakeDaily, request: CallRequest = REQUEST, key: IdempotencyKey = KEY
) -> dict[str, Any]:
    return start_call(ACTOR, request, key, rpc=database, rooms=daily, clock=database.time.clock)


def world(faults: Faults | None = None) -> tuple[FakeDatabase, FakeDaily]:
    faults = faults or Faults()
    return FakeDatabase(Time(), faults), FakeDaily(faults)


def points() -> int:
    faults = Faults()
    start(*world(faults))
    return faults.passed


def test_a_started_call_rings_in_its_room() -> None:
    database, daily = world()
    assert start(database, daily) == {"call": {"id": 1, "status": "ringing", "room": "room-1"}}
    assert daily.windows == [(None, int(database.time.now) + 3600)]


def test_every_io_of_the_workflow_is_a_fault_point() -> None:
    assert points() == 6  # before and after each of: reserve, create the room, confirm


@pytest.mark.parametrize("strike", range(1, points() + 1))
def test_a_retry_after_any_crash_gives_the_result_without_faults(strike: int) -> None:
    untouched, steady_daily = world()
    expected = start(untouched, steady_daily)
    faults = Faults(strike)
    database, daily = world(faults)
    with pytest.raises(Crash):
        start(database, daily)
    database.time.sleep(LEASE + 1)
    answer = start(database, daily)
    expected["call"]["room"] = daily.rooms[-1]
    assert answer == expected
    assert [call["status"] for call in database.calls.values()] == ["ringing"]
    assert len(daily.rooms) <= 2, "at most one room is left over; it is empty, private and expires"


def test_a_retry_during_the_lease_gets_in_progress() -> None:
    database, daily = world(Faults(3))
    with pytest.raises(Crash):
        start(database, daily)
    began = database.time.now
    with pytest.raises(Conflict, match="in_progress"):
        start(database, daily)
    assert 4.5 < database.time.now - began <= 5
    assert daily.rooms == []


@pytest.mark.parametrize("refusal", [ProviderUnavailable(), ProviderRejected()])
def test_without_a_room_the_call_fails_and_frees_the_key(refusal: WorkflowError) -> None:
    database, daily = world()
    daily.refusal = refusal
    with pytest.raises(type(refusal)):
        start(database, daily)
    assert database.calls[1] == {"id": 1, "status": "failed", "room": None, "reason": "provider_error"}
    daily.refusal = None
    assert start(database, daily)["call"]["id"] == 2


def test_a_database_failure_does_not_hide_the_provider_error() -> None:
    database, daily = world()
    daily.refusal = ProviderUnavailable()

    def fail_call(**_: object) -> None:
        raise DatabaseUnavailable

    database.__dict__["fail_call"] = fail_call
    with pytest.raises(ProviderUnavailable):
        start(database, daily)
    assert database.calls[1]["status"] == "scheduled", "stays reserved until the sweep fails it"


def test_canceling_a_starting_call_closes_its_room() -> None:
    database, daily = world()

    def cancel_meanwhile() -> None:
        database.calls[1]["status"] = "canceled"

    daily.faults = Faults(2, cancel_meanwhile, fatal=False)
    with pytest.raises(Conflict, match="call_not_reserved"):
        start(database, daily)
    assert daily.deleted == ["room-1"]


def test_a_planned_room_opens_10_min_before_and_closes_75_after() -> None:
    database, daily = world()
    at = datetime(2031, 5, 6, 12, 0, tzinfo=UTC)
    start(database, daily, CallRequest(7, scheduled_for=at))
    seconds = int(at.timestamp())
    assert daily.windows == [(seconds - 600, seconds + 900 + 3600)]


def test_the_same_key_repeats_the_answer_without_a_new_room() -> None:
    database, daily = world()
    assert start(database, daily) == start(database, daily)
    assert daily.rooms == ["room-1"]


def test_another_live_call_is_refused_at_once() -> None:
    database, daily = world()
    start(database, daily)
    began = database.time.now
    with pytest.raises(Conflict, match="call_in_progress"):
        start(database, daily, key=IdempotencyKey("key-2", "fingerprint"))
    assert database.time.now == began

"""Starting a call against fakes: whatever dies, a retry leaves one call, in the same state."""

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
    return start_call(
        ACTOR, request, key, rpc=database, daily=daily, close=list.clear, clock=database.time.clock
    )


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
    assert points() == 6  # before and after: reserve, create the room, confirm


@pytest.mark.parametrize("strike", range(1, points() + 1))
def test_a_crash_at_any_boundary_and_a_retry_leave_what_a_run_without_faults_leaves(strike: int) -> None:
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
    assert len(daily.rooms) <= 2, "at most one room is orphaned; it is empty, private and expires"


def test_a_retry_before_the_lease_ends_waits_and_is_then_told_in_progress() -> None:
    database, daily = world(Faults(3))
    with pytest.raises(Crash):
        start(database, daily)
    began = database.time.now
    with pytest.raises(Conflict, match="in_progress"):
        start(database, daily)
    assert 4.5 < database.time.now - began <= 5
    assert daily.rooms == []


@pytest.mark.parametrize("refusal", [ProviderUnavailable(), ProviderRejected()])
def test_when_daily_gives_no_room_the_row_has_failed_and_the_key_works_again(refusal: WorkflowError) -> None:
    database, daily = world()
    daily.refusal = refusal
    with pytest.raises(type(refusal)):
        start(database, daily)
    assert database.calls[1] == {"id": 1, "status": "failed", "room": None, "reason": "provider_error"}
    daily.refusal = None
    assert start(database, daily)["call"]["id"] == 2


def test_a_database_that_fails_too_does_not_hide_why_the_call_failed() -> None:
    database, daily = world()
    daily.refusal = ProviderUnavailable()

    def fail_call(**_: object) -> None:
        raise DatabaseUnavailable

    database.__dict__["fail_call"] = fail_call
    with pytest.raises(ProviderUnavailable):
        start(database, daily)
    assert database.calls[1]["status"] == "scheduled", "reserved, for the sweep to fail"


def test_a_call_that_was_closed_while_daily_made_its_room_is_refused_and_the_room_closed() -> None:
    database, daily = world()
    closed: list[Any] = []

    def cancel_meanwhile() -> None:
        database.calls[1]["status"] = "canceled"

    daily.faults = Faults(2, cancel_meanwhile, fatal=False)
    with pytest.raises(Conflict, match="call_not_reserved"):
        start_call(
            ACTOR, REQUEST, KEY, rpc=database, daily=daily, close=closed.extend, clock=database.time.clock
        )
    assert [room["room_name"] for room in closed] == ["room-1"]


def test_the_room_of_a_planned_call_opens_10_minutes_before_and_lasts_an_hour_after_the_latest_start() -> (
    None
):
    database, daily = world()
    at = datetime(2031, 5, 6, 12, 0, tzinfo=UTC)
    start(database, daily, CallRequest(7, scheduled_for=at))
    seconds = int(at.timestamp())
    assert daily.windows == [(seconds - 600, seconds + 900 + 3600)]


def test_the_same_key_answers_the_same_without_asking_daily_again() -> None:
    database, daily = world()
    assert start(database, daily) == start(database, daily)
    assert daily.rooms == ["room-1"]


def test_another_call_in_the_way_is_told_at_once() -> None:
    database, daily = world()
    start(database, daily)
    began = database.time.now
    with pytest.raises(Conflict, match="call_in_progress"):
        start(database, daily, key=IdempotencyKey("key-2", "fingerprint"))
    assert database.time.now == began

"""A call ends if its room stayed empty, and not if a person may be in the room."""

from collections.abc import Iterator

import pytest

from functions.calls.jobs import sweep_missed_calls
from functions.database import jobs_rpc
from functions.jobs.run import run
from tests.schedules.support.backdated_rows import Care
from tests.schedules.support.call_sweeps import CallSweeps
from tests.schedules.support.daily_rooms import Rooms
from tests.support.threads import at_once

ACTIVE = {"started_at": "now() - interval '5 minutes'", "ringing_at": "now() - interval '6 minutes'"}


@pytest.fixture
def sweeps(care: Care, rooms: Rooms) -> Iterator[CallSweeps]:
    pair = care.pair()
    one, room = rooms.call(pair, "active", **ACTIVE)
    yield CallSweeps(care, pair, one, room)
    care.forget_calls()


def test_two_checks_of_an_empty_room_end_the_call(sweeps: CallSweeps, rooms: Rooms) -> None:
    assert sweeps.sweep() == {"empty": 1}
    sweeps.pass_by()
    assert sweeps.sweep() == {"ended": 1}
    assert sweeps.status == ("ended", "room_empty")
    assert not rooms.exists(sweeps.room)
    assert sweeps.sweep() == {}
    said = sweeps.care.one(
        "select metadata ->> 'event' from public.messages where conversation_id = %s",
        sweeps.pair.conversation,
    )
    assert said == "call.ended"


def test_two_checks_within_a_minute_end_no_call(sweeps: CallSweeps) -> None:
    sweeps.sweep()
    assert sweeps.sweep() == {}
    sweeps.pass_by(0, 55)
    assert sweeps.sweep() == {"waiting": 1}
    assert sweeps.status == ("active", None)


def test_a_person_in_the_room_keeps_the_call(sweeps: CallSweeps, rooms: Rooms) -> None:
    rooms.enter(sweeps.room, sweeps.pair.doctor)
    for _ in range(3):
        assert sweeps.sweep() == {"occupied": 1}
        sweeps.pass_by()
    assert sweeps.status == ("active", None)


def test_a_returning_person_restarts_the_count(sweeps: CallSweeps, rooms: Rooms) -> None:
    sweeps.sweep()
    sweeps.pass_by()
    rooms.enter(sweeps.room, sweeps.pair.doctor)
    assert sweeps.sweep() == {"occupied": 1}
    rooms.leave(sweeps.room, sweeps.pair.doctor)
    sweeps.pass_by()
    assert sweeps.sweep() == {"empty": 1}
    sweeps.pass_by()
    assert sweeps.sweep() == {"ended": 1}


def test_a_new_token_counts_as_a_person_in_the_room(sweeps: CallSweeps) -> None:
    sweeps.sweep()
    sweeps.pass_by()
    sweeps.care.db.execute("select private.note_join(%s)", [sweeps.call])
    assert sweeps.sweep() == {"occupied": 1}
    sweeps.pass_by()
    assert sweeps.sweep() == {"empty": 1}
    assert sweeps.status == ("active", None)


def test_a_check_from_before_the_token_ends_no_call(sweeps: CallSweeps) -> None:
    sweeps.sweep()
    sweeps.pass_by()
    [look] = jobs_rpc("calls_to_check", p_limit=20)
    sweeps.care.db.execute("select private.note_join(%s)", [sweeps.call])  # during the request to Daily
    seen = {"p_call_id": sweeps.call, "p_asked_at": look["asked_at"], "p_present": 0}
    assert jobs_rpc("record_presence", **seen)["state"] == "occupied"
    assert sweeps.status == ("active", None)


@pytest.mark.parametrize("mode", ["down", "503", "nonsense"])
def test_a_failing_daily_ends_no_call(sweeps: CallSweeps, rooms: Rooms, mode: str) -> None:
    sweeps.sweep()
    rooms.fail(mode)
    for _ in range(2):
        sweeps.pass_by()
        assert sweeps.sweep() == {"unchecked": 1}
    rooms.heal()
    assert sweeps.status == ("active", None)


def test_checks_around_an_outage_do_not_count_as_consecutive(sweeps: CallSweeps) -> None:
    sweeps.sweep()
    sweeps.pass_by(15)
    assert sweeps.sweep() == {"empty": 1}
    assert sweeps.status == ("active", None)


def test_a_call_that_just_began_is_not_checked(care: Care, rooms: Rooms) -> None:
    young, _ = rooms.call(care.pair(), "active", started_at="now() - interval '50 seconds'")
    assert run("sweep_missed_calls", sweep_missed_calls(), 60) == {"missed": 0, "failed": 0}
    assert care.status(young) == ("active", None)
    care.forget_calls()


def test_concurrent_sweeps_end_the_call_once(sweeps: CallSweeps) -> None:
    sweeps.sweep()
    sweeps.pass_by()
    both = at_once(3, lambda _: sweeps.sweep())
    assert sum(one.get("ended", 0) for one in both) == 1
    assert (
        sweeps.care.one(
            "select count(*) from public.messages where body = 'Video call ended.' and conversation_id = %s",
            sweeps.pair.conversation,
        )
        == 1
    )


def test_a_repeated_presence_report_changes_nothing(sweeps: CallSweeps) -> None:
    sweeps.sweep()
    sweeps.pass_by()
    [look] = jobs_rpc("calls_to_check", p_limit=20)
    seen = {"p_call_id": sweeps.call, "p_asked_at": look["asked_at"], "p_present": 0}
    states = [jobs_rpc("record_presence", **seen)["state"] for _ in range(2)]
    assert states == ["ended", "over"]

"""Unanswered calls are marked missed once and their rooms closed, unless they are answered in time."""

from typing import Any

import psycopg
import pytest

from functions.calls.jobs import sweep_missed_calls
from functions.jobs.outbox import deliver_outbox
from functions.jobs.run import run
from tests.schedules.conftest import Connect
from tests.schedules.support.backdated_rows import Care, Pair
from tests.schedules.support.daily_rooms import Rooms
from tests.support.threads import at_once

LATE = {"ringing_at": "now() - interval '46 seconds'"}
# One side joined a planned call long ago and waits for the other.
EARLY = {"ringing_at": "now() - interval '8 minutes'"}
MISSED = ("missed", "no_answer")


@pytest.fixture
def pair(care: Care, functions_env: None) -> Pair:
    return care.pair()


def sweep() -> dict[str, int]:
    return run("sweep_missed_calls", sweep_missed_calls(), 60)


def told(care: Care, pair: Pair) -> tuple[list[Any], list[Any]]:
    """The system messages of the pair's conversation, and the notifications of both."""
    messages = care.db.execute(
        "select metadata ->> 'event', sender_type, sender_id from public.messages where conversation_id = %s",
        [pair.conversation],
    ).fetchall()
    notifications = care.db.execute(
        "select user_id, type, data ->> 'call_id' from public.notifications where user_id = any (%s)",
        [[pair.patient, pair.doctor]],
    ).fetchall()
    return messages, [one for one in notifications if one[1].startswith("call.")]


def test_a_call_that_rang_too_long_is_missed(care: Care, pair: Pair, rooms: Rooms) -> None:
    call, room = rooms.call(pair, "ringing", **LATE)
    assert rooms.exists(room)
    assert sweep()["missed"] == 1
    assert care.status(call) == MISSED
    assert told(care, pair) == (
        [("call.missed", "system", None)],
        [(pair.patient, "call.missed", str(call))],
    )
    assert not rooms.exists(room)
    assert care.one("select status from private.outbox where payload ->> 'room_name' = %s", room) == "done"
    assert care.job_run("sweep_missed_calls")[0] == "succeeded"


def test_a_second_sweep_changes_nothing(care: Care, pair: Pair, rooms: Rooms) -> None:
    rooms.call(pair, "ringing", **LATE)
    assert [sweep()["missed"], sweep()["missed"]] == [1, 0]
    messages, notifications = told(care, pair)
    assert (len(messages), len(notifications)) == (1, 1)


def test_concurrent_sweeps_share_the_calls(care: Care, rooms: Rooms, functions_env: None) -> None:
    pairs = [care.pair() for _ in range(12)]
    calls = [care.call(pair, "ringing", **LATE) for pair in pairs]
    assert sum(one["missed"] for one in at_once(3, lambda _: sweep())) == len(calls)
    for pair, call in zip(pairs, calls, strict=True):
        assert care.status(call) == MISSED
        assert [len(one) for one in told(care, pair)] == [1, 1]


@pytest.mark.parametrize(
    ("status", "columns", "expected"),
    [
        ("ringing", {"ringing_at": "now() - interval '40 seconds'"}, ("ringing", None)),
        ("scheduled", {"scheduled_for": "now() - interval '16 minutes'"}, MISSED),
        ("ringing", EARLY | {"scheduled_for": "now() + interval '1 minute'"}, ("ringing", None)),
        ("ringing", EARLY | {"scheduled_for": "now() - interval '14 minutes'"}, ("ringing", None)),
        ("ringing", EARLY | {"scheduled_for": "now() - interval '16 minutes'"}, MISSED),
        ("scheduled", {"scheduled_for": "now() - interval '14 minutes'"}, ("scheduled", None)),
        ("scheduled", {"scheduled_for": "now() + interval '2 days'"}, ("scheduled", None)),
    ],
)
def test_only_calls_past_their_time_limit_are_missed(
    care: Care, pair: Pair, status: str, columns: dict[str, str], expected: Any
) -> None:
    call = care.call(pair, status, **columns)
    sweep()
    assert care.status(call) == expected
    care.db.execute(
        "update public.video_calls set status = 'canceled' where id = %s and ended_at is null", [call]
    )


@pytest.mark.parametrize("planned", ["null", "now() + interval '1 day'"])
def test_an_unconfirmed_reservation_fails_without_notifications(care: Care, pair: Pair, planned: str) -> None:
    old = {"room_url": "null", "scheduled_for": planned, "created_at": "now() - interval '3 minutes'"}
    call = care.call(pair, "scheduled", **old)
    assert sweep()["failed"] == 1
    assert care.status(call) == ("failed", "never_confirmed")
    assert told(care, pair) == ([], [])
    young = care.call(pair, "scheduled", room_url="null", scheduled_for=planned)
    assert sweep()["failed"] == 0
    assert care.status(young) == ("scheduled", None)
    care.forget_calls()


def test_an_answer_during_a_sweep_keeps_the_call(care: Care, pair: Pair, connect: Connect) -> None:
    call = care.call(pair, "ringing", **LATE)
    with connect() as answering, answering.transaction():
        answering.execute(
            "update public.video_calls set status = 'active', started_at = now() where id = %s", [call]
        )
        sweep()  # skips the locked call instead of waiting for it
    sweep()
    assert care.status(call) == ("active", None)
    care.forget_calls()


def test_a_killed_sweep_is_repeated(care: Care, pair: Pair, connect: Connect) -> None:
    call = care.call(pair, "ringing", **LATE)
    with connect() as victim:
        victim.execute("begin")
        victim.execute("select workflows.sweep_missed_calls()")
        care.db.execute("select pg_terminate_backend(%s)", [victim.info.backend_pid])
        with pytest.raises(psycopg.OperationalError):
            victim.execute("commit")
    assert care.status(call) == ("ringing", None)
    assert sweep()["missed"] == 1
    assert [len(one) for one in told(care, pair)] == [1, 1]


def test_a_room_that_daily_failed_to_close_is_closed_later(care: Care, pair: Pair, rooms: Rooms) -> None:
    call, room = rooms.call(pair, "ringing", **LATE)
    rooms.fail("503")
    assert sweep()["missed"] == 1
    assert care.status(call) == MISSED
    assert run("deliver_outbox", deliver_outbox(), 60) == {"retried": 1}
    rooms.heal()
    assert rooms.exists(room)
    care.db.execute("update private.outbox set available_at = now() where status = 'pending'")
    assert run("deliver_outbox", deliver_outbox(), 60) == {"delivered": 1}
    assert not rooms.exists(room)
    assert care.job_run("deliver_outbox") == ("succeeded", {"delivered": 1}, None)


def test_a_payload_without_a_room_is_dead_at_once(care: Care, functions_env: None) -> None:
    message = care.one("""select private.enqueue('video_room.close', '{"profile_ids": ["nobody"]}')""")
    assert run("deliver_outbox", deliver_outbox(), 60) == {"dead": 1}
    found = care.one("select status, last_error_code from private.outbox where id = %s", message)
    assert found == ("dead", "invalid_payload")

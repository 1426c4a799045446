"""Each event has its effect once, in any order, and only while it is still current."""

import time
import uuid

import pytest

from tests.webhooks.conftest import Clinic, Daily, happened


def outcome(answer_of: Daily, *events: dict[str, object]) -> list[str]:
    answers = [answer_of.deliver(event) for event in events]
    assert [answer.status_code for answer in answers] == [200] * len(events)
    return [str(answer.json()["outcome"]) for answer in answers]


def test_the_end_of_the_meeting_ends_an_active_call(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    assert outcome(daily, happened("meeting.ended", call.room, time.time())) == ["ended"]
    assert clinic.seen(call) == ("ended", "room_empty", None)
    assert (clinic.said(call), clinic.closings(call)) == (1, 1)


def test_the_same_event_again_changes_nothing(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    event = happened("meeting.ended", call.room, time.time())
    assert outcome(daily, event, event, event) == ["ended", "duplicate", "duplicate"]
    assert (clinic.said(call), clinic.closings(call)) == (1, 1)
    assert clinic.outcomes(call) == ["ended"]


def test_a_caller_who_leaves_the_room_does_not_end_the_ringing(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call("ringing")
    assert outcome(daily, happened("meeting.ended", call.room, time.time())) == ["still_ringing"]
    assert clinic.seen(call) == ("ringing", None, None)
    assert (clinic.said(call), clinic.closings(call)) == (0, 0)


def test_a_meeting_that_ended_before_the_answer_ends_no_call(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    assert outcome(daily, happened("meeting.ended", call.room, call.started - 5)) == ["superseded"]
    assert clinic.seen(call)[0] == "active"


@pytest.mark.parametrize("kind", ["meeting.started", "participant.joined"])
def test_a_late_end_event_of_an_earlier_meeting_is_superseded(
    clinic: Clinic, daily: Daily, kind: str
) -> None:
    call = clinic.call()
    again, ended = (
        happened(kind, call.room, call.started + 60),
        happened("meeting.ended", call.room, call.started + 30),
    )
    assert outcome(daily, again, ended) == ["ignored", "superseded"]
    assert clinic.seen(call)[0] == "active"
    assert outcome(daily, happened("meeting.ended", call.room, call.started + 90)) == ["ended"]


def test_a_new_token_keeps_the_call_active(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    clinic.db.execute("select private.note_join(%s)", (call.id,))
    assert outcome(daily, happened("meeting.ended", call.room, time.time() - 30)) == ["superseded"]
    assert clinic.seen(call)[0] == "active"


@pytest.mark.parametrize("status", ["ended", "missed", "canceled", "failed", "scheduled"])
def test_a_call_that_is_not_running_stays_as_it_is(clinic: Clinic, daily: Daily, status: str) -> None:
    call = clinic.call(status)
    assert outcome(daily, happened("meeting.ended", call.room, time.time())) == ["already_over"]
    assert clinic.seen(call) == (status, None, None)
    assert (clinic.said(call), clinic.closings(call)) == (0, 0)


def test_an_event_of_an_unknown_room_is_only_stored(clinic: Clinic, daily: Daily) -> None:
    event = happened("meeting.ended", f"room-{uuid.uuid4().hex}", time.time())
    assert outcome(daily, event, event) == ["unknown_room", "duplicate"]
    noted = "select outcome from private.webhook_events where event_id = %s"
    assert clinic.one(noted, (event["id"],)) == "unknown_room"


@pytest.mark.parametrize("status", ["active", "ended"])
def test_a_recording_with_consent_is_stored_as_a_reference(clinic: Clinic, daily: Daily, status: str) -> None:
    call = clinic.call(status, recording=True)
    ready = happened(
        "recording.ready-to-download",
        call.room,
        time.time(),
        recording_id="rec-1",
        download_link="https://x/secret",
    )
    later = happened("recording.ready-to-download", call.room, time.time(), recording_id="rec-2")
    assert outcome(daily, ready, later) == ["recording_stored", "recording_known"]
    assert clinic.seen(call) == (status, None, "daily:recordings/rec-1")


def test_a_recording_without_consent_is_not_stored(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call("ended")
    ready = happened("recording.ready-to-download", call.room, time.time(), recording_id="rec-1")
    assert outcome(daily, ready) == ["recording_not_enabled"]
    assert clinic.seen(call)[2] is None
    assert clinic.outcomes(call) == ["recording_not_enabled"]


@pytest.mark.parametrize(
    "kind", ["participant.left", "waiting-participant.joined", "recording.started", "transcript.error"]
)
def test_other_events_are_not_stored(clinic: Clinic, daily: Daily, kind: str) -> None:
    call = clinic.call()
    assert outcome(daily, happened(kind, call.room, time.time())) == ["ignored"]
    assert clinic.outcomes(call) == []


def test_the_stored_event_contains_no_payload(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    daily.deliver(happened("participant.joined", call.room, time.time(), user_name="Canary Ada"))
    rows = clinic.db.execute(
        "select e::text from private.webhook_events as e where call_id = %s", (call.id,)
    ).fetchall()
    assert len(rows) == 1
    assert "Canary" not in rows[0][0]

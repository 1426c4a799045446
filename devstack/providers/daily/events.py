"""The events Daily sends (docs.daily.co/reference/rest-api/webhooks/events)."""

import time
from typing import Any

from devstack.providers.daily.models import Meeting, Participant, Room, new_id

Json = dict[str, Any]
TYPES = [
    "meeting.started",
    "meeting.ended",
    "participant.joined",
    "participant.left",
    "waiting-participant.joined",
    "waiting-participant.left",
    "recording.started",
    "recording.ready-to-download",
    "recording.error",
    "transcript.started",
    "transcript.ready-to-download",
    "transcript.error",
]


def envelope(kind: str, event_id: str, payload: Json, event_ts: float | None = None) -> Json:
    """The five fields every event has."""
    moment = time.time() if event_ts is None else event_ts
    return {"version": "1.0.0", "type": kind, "id": event_id, "payload": payload, "event_ts": moment}


def meeting_started(meeting: Meeting) -> Json:
    payload = {"start_ts": meeting.started_at, "meeting_id": meeting.id, "room": meeting.room}
    return envelope("meeting.started", f"met-start-{meeting.id}-{int(meeting.started_at)}", payload)


def meeting_ended(meeting: Meeting) -> Json:
    ended = meeting.ended_at or time.time()
    payload = {
        "start_ts": meeting.started_at,
        "end_ts": ended,
        "meeting_id": meeting.id,
        "room": meeting.room,
    }
    return envelope("meeting.ended", f"met-end-{meeting.id}-{int(ended)}", payload)


def participant_joined(room: Room, person: Participant) -> Json:
    payload = _participant(room, person) | {"networkQualityState": "unknown"}
    return envelope("participant.joined", f"ptcpt-join-{person.id}-{int(person.joined_at)}", payload)


def participant_left(room: Room, person: Participant) -> Json:
    payload = _participant(room, person) | {"duration": person.seconds()}
    return envelope("participant.left", f"ptcpt-left-{person.id}-{int(time.time())}", payload)


def recording_ready(room: Room, seconds: int) -> Json:
    recording = new_id()
    payload = {
        "type": "cloud",
        "recording_id": recording,
        "room_name": room.name,
        "start_ts": time.time() - seconds,
        "status": "finished",
        "max_participants": 2,
        "duration": seconds,
        "share_token": new_id(),
        "s3_key": f"carebase-local/{room.name}/{recording}",
    }
    return envelope("recording.ready-to-download", f"rec-rtd-{recording}-{int(time.time())}", payload)


def _participant(room: Room, person: Participant) -> Json:
    return {
        "joined_at": person.joined_at,
        "session_id": person.id,
        "room": room.name,
        "user_id": person.user_id,
        "user_name": person.user_name,
        "owner": person.owner,
        "will_eject_at": room.config.get("exp"),
        "permissions": {"hasPresence": True, "canSend": True, "canAdmin": False},
    }

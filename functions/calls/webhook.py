"""Verifies and parses Daily's events, and passes them to the database, which applies them.

Every event that Daily signed is answered with success, even one that we cannot parse or do not need: after
three failures in a row Daily stops sending. The room of a finished call is closed by the outbox, not here,
because Daily expects a quick answer.
"""

import re
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from functions.calls.webhook_signature import require_daily
from functions.database import Rpc, jobs_rpc
from functions.errors import TooLarge
from functions.logs import log

MOST_BYTES = 64 * 1024
# Daily sends this to check that the address of a new webhook answers.
TEST_BODY = re.compile(rb'\s*\{\s*"test"\s*:\s*"test"\s*\}\s*')
NEEDED = frozenset({"meeting.started", "meeting.ended", "participant.joined", "recording.ready-to-download"})

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,128}$")]
Seconds = Annotated[float, Field(ge=0, le=32_503_680_000, allow_inf_nan=False)]


class Payload(BaseModel):
    """The fields of a payload that we need. Recordings call the room `room_name`, other events `room`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    room: Name | None = None
    room_name: Name | None = None
    recording_id: Name | None = None
    start_ts: Seconds | None = None
    end_ts: Seconds | None = None
    joined_at: Seconds | None = None


class Event(BaseModel):
    """Daily's envelope. `event_ts` is when it was sent, in Unix seconds."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    id: Annotated[str, StringConstraints(pattern=r"^[!-~]{1,200}$")]
    type: Annotated[str, StringConstraints(max_length=100)]
    event_ts: Seconds
    payload: Payload = Payload()

    @property
    def room_name(self) -> str | None:
        return self.payload.room or self.payload.room_name

    @property
    def happened_at(self) -> datetime:
        """The time of the event, which may arrive much later."""
        own = {
            "meeting.started": self.payload.start_ts,
            "meeting.ended": self.payload.end_ts,
            "participant.joined": self.payload.joined_at,
        }.get(self.type)
        return datetime.fromtimestamp(self.event_ts if own is None else own, UTC)


def receive(body: bytes, signature: str | None, timestamp: str | None, *, rpc: Rpc = jobs_rpc) -> str:
    """Process an event. Returns an outcome of `workflows.record_daily_event`, `test` or `ignored`.

    Raises `TooLarge`, `Unauthenticated` for what Daily did not just send, `DatabaseUnavailable`.
    """
    if len(body) > MOST_BYTES:
        raise TooLarge
    if TEST_BODY.fullmatch(body):
        return "test"
    require_daily(body, signature, timestamp)
    return _record(body, rpc)


def _record(body: bytes, rpc: Rpc) -> str:
    try:
        event = Event.model_validate_json(body)
    except ValidationError:
        log("webhook_event", route="daily", code="webhook_malformed")
        return "ignored"
    if event.type not in NEEDED or event.room_name is None:
        return "ignored"
    return _apply(event, rpc)


def _apply(event: Event, rpc: Rpc) -> str:
    done = rpc(
        "record_daily_event",
        p_event_id=event.id,
        p_type=event.type,
        p_room_name=event.room_name,
        p_event_at=event.happened_at.isoformat(),
        p_details={"recording_id": event.payload.recording_id},
    )
    if done["outcome"] == "recording_not_enabled":
        log("webhook_event", route="daily", code="recording_not_enabled")
    return str(done["outcome"])

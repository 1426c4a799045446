"""Start a call: reserve the row, make the room at Daily, confirm the row. No transaction is open across HTTP.

Wherever this dies, the row tells the truth: reserved (a retry with the same key goes on with it once the
lease has ended, a schedule fails it otherwise), failed, or ringing. A room made and never confirmed is
private, known to nobody and expires.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from functions.actor import Actor
from functions.calls.rooms import Close, close_rooms
from functions.database import Token, call
from functions.errors import Conflict, WorkflowError
from functions.idempotency import WALL_CLOCK, Clock, IdempotencyKey, retry_while_in_progress
from functions.logs import log
from functions.rpc import Rpc

LONGEST_CALL = timedelta(minutes=60)
OPENS_BEFORE = timedelta(minutes=10)
# A planned call may begin this late (sql/50_messaging/workflow_calls_answering.sql: require_joinable).
LATEST_START = timedelta(minutes=15)


@dataclass(frozen=True)
class CallRequest:
    """A call now, or at `scheduled_for` (with a time zone), and the encounter that it is held for, if any."""

    conversation_id: int
    scheduled_for: datetime | None = None
    recording_enabled: bool = False
    consultation_id: UUID | None = None


class Room(Protocol):
    """A room at Daily."""

    @property
    def name(self) -> str:
        """As Daily chose it."""

    @property
    def url(self) -> str:
        """Where participants open it."""


class RoomMaker(Protocol):
    """What starting a call needs of `functions.providers.daily.Daily`."""

    def create_room(self, *, expires_at: int, not_before: int | None, recording: bool) -> Room:
        """A private room; times in Unix seconds."""


def start_call(
    actor: Actor,
    request: CallRequest,
    key: IdempotencyKey,
    *,
    rpc: Rpc = call,
    daily: RoomMaker | None = None,
    close: Close = close_rooms,
    clock: Clock = WALL_CLOCK,
) -> dict[str, Any]:
    """Answer `{call}`, ringing or scheduled; under the same key always the same answer.

    Raises what `reserve_call` and `confirm_call` raise, `Conflict` with call_not_reserved when the call was
    closed while Daily made the room, and `ProviderUnavailable` or `ProviderRejected` with the row failed and
    the key free.
    """
    reserved = retry_while_in_progress(lambda: _reserve(rpc, actor, request, key), clock)
    if reserved["state"] == "done":
        return dict(reserved["response"])
    call_params = {
        "p_actor": actor.id,
        "p_session": actor.session,
        "p_call_id": reserved["call"]["id"],
        "p_key": key.value,
    }
    room = _make_room(rpc, call_params, request, daily, clock)
    confirmed = rpc("confirm_call", Token.API, **call_params, p_room_name=room.name, p_room_url=room.url)
    close(confirmed["rooms_to_close"])
    if confirmed["refused"]:
        raise Conflict(confirmed["refused"])
    return {"call": confirmed["call"]}


def _reserve(rpc: Rpc, actor: Actor, request: CallRequest, key: IdempotencyKey) -> dict[str, Any]:
    reserved: dict[str, Any] = rpc(
        "reserve_call",
        Token.API,
        p_actor=actor.id,
        p_session=actor.session,
        p_conversation_id=request.conversation_id,
        p_scheduled_for=request.scheduled_for,
        p_recording_enabled=request.recording_enabled,
        p_consultation_id=request.consultation_id,
        **key.params(),
    )
    return reserved


def _make_room(
    rpc: Rpc, call_params: dict[str, Any], request: CallRequest, daily: RoomMaker | None, clock: Clock
) -> Room:
    try:
        not_before, expires_at = _window(request, clock)
        return (daily or _daily()).create_room(
            expires_at=expires_at, not_before=not_before, recording=request.recording_enabled
        )
    except WorkflowError:
        _fail(rpc, call_params)
        raise


def _window(request: CallRequest, clock: Clock) -> tuple[int | None, int]:
    """From when and until when the room admits anyone, in Unix seconds."""
    if request.scheduled_for is None:
        return None, int(clock.now() + LONGEST_CALL.total_seconds())
    opens, closes = request.scheduled_for - OPENS_BEFORE, request.scheduled_for + LATEST_START + LONGEST_CALL
    return int(opens.timestamp()), int(closes.timestamp())


def _fail(rpc: Rpc, call_params: dict[str, Any]) -> None:
    try:
        rpc("fail_call", Token.API, **call_params, p_reason="provider_error")
    except WorkflowError as error:
        log("call_left_reserved", code=error.code)  # the sweep marks it failed


def _daily() -> RoomMaker:
    from functions.providers.daily import from_settings

    return from_settings()

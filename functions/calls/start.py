"""Starts a call: reserves the row, creates the room at Daily, confirms the row. Each write is a transaction.

If this process dies, the row is reserved, failed or ringing. A retry with the same key continues with a
reserved one when its lease has ended; without a retry, `sweep_missed_calls` marks it failed. A room that was
created and never confirmed is private; nobody gets its name, and it expires.
"""

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from functions.actor import Actor
from functions.calls.rooms import Rooms, close_rooms, daily_rooms
from functions.database import Rpc, api_rpc
from functions.errors import Conflict, WorkflowError
from functions.idempotency import WALL_CLOCK, Clock, IdempotencyKey, retry_while_in_progress
from functions.logs import log

if TYPE_CHECKING:
    from functions.providers.daily_answers import Room

LONGEST_CALL = timedelta(minutes=60)
OPENS_BEFORE = timedelta(minutes=10)
# A planned call may begin this late (private.require_joinable).
LATEST_START = timedelta(minutes=15)


class CallRequest(NamedTuple):
    """A call now, or at `scheduled_for` (with a time zone), perhaps for an encounter."""

    conversation_id: int
    scheduled_for: datetime | None = None
    recording_enabled: bool = False
    consultation_id: UUID | None = None


def start_call(
    actor: Actor,
    request: CallRequest,
    key: IdempotencyKey,
    *,
    rpc: Rpc = api_rpc,
    rooms: Rooms | None = None,
    clock: Clock = WALL_CLOCK,
) -> dict[str, Any]:
    """Answer `{call}`, ringing or scheduled; under the same key always the same answer.

    Raises what `reserve_call` and `confirm_call` raise, `Conflict` with call_not_reserved when the call was
    closed while Daily created the room, and `ProviderUnavailable` or `ProviderRejected`, after which the row
    is failed and the key free.
    """
    reserved = retry_while_in_progress(partial(_reserve, rpc, actor, request, key), clock)
    if reserved["state"] == "done":
        return dict(reserved["response"])
    reservation = {**actor.params(), "p_call_id": reserved["call"]["id"], "p_key": key.value}
    try:
        room = _create_room(request, rooms or daily_rooms(), clock)
    except WorkflowError:
        _fail(rpc, reservation)
        raise
    confirmed = rpc("confirm_call", **reservation, p_room_name=room.name, p_room_url=room.url)
    close_rooms(confirmed["rooms_to_close"], rpc, rooms)
    if confirmed["refused"]:
        raise Conflict(confirmed["refused"])
    return {"call": confirmed["call"]}


def _reserve(rpc: Rpc, actor: Actor, request: CallRequest, key: IdempotencyKey) -> dict[str, Any]:
    asked = {f"p_{name}": value for name, value in request._asdict().items()}
    reserved: dict[str, Any] = rpc("reserve_call", **actor.params(), **asked, **key.params())
    return reserved


def _create_room(request: CallRequest, rooms: Rooms, clock: Clock) -> "Room":
    not_before, expires_at = _window(request, clock)
    return rooms.create_room(
        expires_at=expires_at, not_before=not_before, recording=request.recording_enabled
    )


def _window(request: CallRequest, clock: Clock) -> tuple[int | None, int]:
    """When the room opens and closes, in Unix seconds."""
    if request.scheduled_for is None:
        return None, int(clock.now() + LONGEST_CALL.total_seconds())
    opens, closes = request.scheduled_for - OPENS_BEFORE, request.scheduled_for + LATEST_START + LONGEST_CALL
    return int(opens.timestamp()), int(closes.timestamp())


def _fail(rpc: Rpc, reservation: dict[str, Any]) -> None:
    try:
        rpc("fail_call", **reservation, p_reason="provider_error")
    except WorkflowError as error:
        log("call_left_reserved", code=error.code)  # the sweep marks it failed

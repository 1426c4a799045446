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
from functions.idempotency import WALL_CLOCK, Clock, Once, when_free
from functions.logs import log
from functions.rpc import Rpc

LONGEST = timedelta(minutes=60)
OPENS_BEFORE = timedelta(minutes=10)
# A planned call may begin this late (sql/50_messaging_rpcs_moves.sql: require_joinable).
LATEST = timedelta(minutes=15)


@dataclass(frozen=True)
class Wish:
    """What the caller asks for: a call now, or at `scheduled_for` (aware); perhaps for an encounter."""

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
    wish: Wish,
    once: Once,
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
    reserved = when_free(lambda: _reserve(rpc, actor, wish, once), clock)
    if reserved["state"] == "done":
        return dict(reserved["response"])
    who = {
        "p_actor": actor.id,
        "p_session": actor.session,
        "p_call_id": reserved["call"]["id"],
        "p_key": once.key,
    }
    room = _make_room(rpc, who, wish, daily, clock)
    confirmed = rpc("confirm_call", Token.API, **who, p_room_name=room.name, p_room_url=room.url)
    close(confirmed["rooms_to_close"])
    if confirmed["refused"]:
        raise Conflict(confirmed["refused"])
    return {"call": confirmed["call"]}


def _reserve(rpc: Rpc, actor: Actor, wish: Wish, once: Once) -> dict[str, Any]:
    reserved: dict[str, Any] = rpc(
        "reserve_call",
        Token.API,
        p_actor=actor.id,
        p_session=actor.session,
        p_conversation_id=wish.conversation_id,
        p_scheduled_for=wish.scheduled_for,
        p_recording_enabled=wish.recording_enabled,
        p_consultation_id=wish.consultation_id,
        **once.params(),
    )
    return reserved


def _make_room(rpc: Rpc, who: dict[str, Any], wish: Wish, daily: RoomMaker | None, clock: Clock) -> Room:
    try:
        not_before, expires_at = _window(wish, clock)
        return (daily or _daily()).create_room(
            expires_at=expires_at, not_before=not_before, recording=wish.recording_enabled
        )
    except WorkflowError:
        _fail(rpc, who)
        raise


def _window(wish: Wish, clock: Clock) -> tuple[int | None, int]:
    """From when and until when the room admits anyone, in Unix seconds."""
    if wish.scheduled_for is None:
        return None, int(clock.now() + LONGEST.total_seconds())
    opens, closes = wish.scheduled_for - OPENS_BEFORE, wish.scheduled_for + LATEST + LONGEST
    return int(opens.timestamp()), int(closes.timestamp())


def _fail(rpc: Rpc, who: dict[str, Any]) -> None:
    try:
        rpc("fail_call", Token.API, **who, p_reason="provider_error")
    except WorkflowError as error:
        log("call_left_reserved", code=error.code)  # the sweep marks it failed


def _daily() -> RoomMaker:
    from functions.providers.daily import from_settings

    return from_settings()

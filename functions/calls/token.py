"""Meeting tokens: one lets one person into one room, for 15 minutes.

A token is never stored. It is needed to join; its expiry does not end a participant's call.
"""

from datetime import UTC, datetime
from typing import Any

from functions.actor import Actor
from functions.calls.rooms import Rooms, daily_rooms
from functions.database import Rpc, api_rpc
from functions.idempotency import WALL_CLOCK, Clock

LIFETIME_SECONDS = 15 * 60


def meeting_token(
    actor: Actor,
    call_id: int,
    *,
    rpc: Rpc = api_rpc,
    rooms: Rooms | None = None,
    clock: Clock = WALL_CLOCK,
) -> dict[str, Any]:
    """Answer `{call, room_url, token, expires_at}`; the first to ask near a planned time makes the call ring.

    Raises what `join_call` raises, `ProviderUnavailable` and `ProviderRejected`.
    """
    joined = rpc("join_call", **actor.params(), p_call_id=call_id)
    expires_at = int(clock.now()) + LIFETIME_SECONDS
    token = (rooms or daily_rooms()).create_token(
        room_name=joined["room_name"],
        user_id=actor.id,
        user_name=joined["user_name"],
        is_owner=joined["is_owner"],
        expires_at=expires_at,
    )
    until = datetime.fromtimestamp(expires_at, UTC).isoformat()
    return {"call": joined["call"], "room_url": joined["room_url"], "token": token, "expires_at": until}

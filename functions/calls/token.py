"""A person's own way into a call: a meeting token for this room, this person and a quarter of an hour.

Minted when asked for and never stored. It only admits: an expired token puts nobody out of a running call.
"""

from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID

from functions.actor import Actor
from functions.database import Token, call
from functions.idempotency import WALL_CLOCK, Clock
from functions.rpc import Rpc

LIFETIME_SECONDS = 15 * 60


class TokenMaker(Protocol):
    """What a token needs of `functions.providers.daily.Daily`."""

    def create_token(
        self, *, room_name: str, user_id: UUID, user_name: str | None, is_owner: bool, expires_at: int
    ) -> str:
        """A token bound to the room; `expires_at` in Unix seconds."""


def meeting_token(
    actor: Actor, call_id: int, *, rpc: Rpc = call, daily: TokenMaker | None = None, clock: Clock = WALL_CLOCK
) -> dict[str, Any]:
    """Answer `{call, room_url, token, expires_at}`; the first to ask near a planned time makes the call ring.

    Raises what `join_call` raises, `ProviderUnavailable` and `ProviderRejected`.
    """
    joined = rpc("join_call", Token.API, p_actor=actor.id, p_session=actor.session, p_call_id=call_id)
    expires_at = int(clock.now()) + LIFETIME_SECONDS
    token = (daily or _daily()).create_token(
        room_name=joined["room_name"],
        user_id=actor.id,
        user_name=joined["user_name"],
        is_owner=joined["is_owner"],
        expires_at=expires_at,
    )
    until = datetime.fromtimestamp(expires_at, UTC).isoformat()
    return {"call": joined["call"], "room_url": joined["room_url"], "token": token, "expires_at": until}


def _daily() -> TokenMaker:
    from functions.providers.daily import from_settings

    return from_settings()

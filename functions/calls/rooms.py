"""Closing rooms at Daily: put everybody out, then delete the room.

The transaction that ended the call put the closing in the outbox. The request tries it at once, so nobody
stays in a room they have lost; what fails here, the schedule that empties the outbox does later.
"""

from collections.abc import Callable, Sequence
from typing import Any, Protocol
from uuid import UUID

from functions.database import Token, call
from functions.errors import WorkflowError
from functions.logs import log
from functions.rpc import Rpc


class RoomKeeper(Protocol):
    """What closing a room needs of `functions.providers.daily.Daily`."""

    def eject(self, room_name: str, user_ids: Sequence[UUID]) -> None:
        """Put these people out; nobody there is fine."""

    def delete_room(self, room_name: str) -> None:
        """Delete the room; one that is gone is fine."""


Close = Callable[[list[dict[str, Any]]], None]
"""Closes the `rooms_to_close` of an RPC's answer; never raises a `WorkflowError`."""


def close_room(
    room_name: str, profile_ids: Sequence[str] | Sequence[UUID], daily: RoomKeeper | None = None
) -> None:
    """Empty and delete one room. Raises `ProviderUnavailable` or `ProviderRejected`; safe to repeat."""
    keeper = daily or _daily()
    keeper.eject(room_name, [UUID(str(one)) for one in profile_ids])
    keeper.delete_room(room_name)


def close_rooms(
    rooms: list[dict[str, Any]], token: Token = Token.API, *, rpc: Rpc = call, daily: RoomKeeper | None = None
) -> None:
    """Close what can be closed now and settle its rows; the first failure leaves the rest to the outbox."""
    done: list[str] = []
    try:
        for room in rooms:
            close_room(room["room_name"], room["profile_ids"], daily)
            done.append(room["settle_token"])
    except WorkflowError as error:
        log("room_left_to_outbox", code=error.code)
    if done:
        _settle(done, rpc, token)


def _settle(settle_tokens: list[str], rpc: Rpc, token: Token) -> None:
    try:
        rpc("settle_outbox", token, p_tokens=settle_tokens)
    except WorkflowError as error:
        log("outbox_not_settled", code=error.code)  # closing a room again changes nothing


def _daily() -> RoomKeeper:
    from functions.providers.daily import from_settings

    return from_settings()

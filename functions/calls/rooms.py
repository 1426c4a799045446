"""Closes video rooms: ejects everybody, then deletes the room.

The transaction that ends a call writes to the outbox that its room must be closed. The request closes it at
once, so that nobody stays in it. If that fails, the job that delivers the outbox does it later.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from functions.database import Rpc
from functions.errors import WorkflowError
from functions.logs import log

if TYPE_CHECKING:
    from functions.providers.daily_answers import Room


class Rooms(Protocol):
    """The methods of a provider that the workflows use; see `functions.providers.daily.Daily`."""

    def create_room(self, *, expires_at: int, not_before: int | None, recording: bool) -> "Room":
        """A private room; times in Unix seconds."""

    def create_token(
        self, *, room_name: str, user_id: UUID, user_name: str | None, is_owner: bool, expires_at: int
    ) -> str:
        """A token that lets this person into this room."""

    def eject(self, room_name: str, user_ids: Sequence[UUID]) -> None:
        """Eject these people; it is no error if they are not in the room."""

    def delete_room(self, room_name: str) -> None:
        """Delete the room; it is no error if the room does not exist."""

    def presence(self, room_name: str) -> int:
        """How many people are in the room."""


def daily_rooms() -> Rooms:
    """Daily's rooms, the default of the workflows."""
    from functions.providers.daily import from_settings

    return from_settings()


def close_room(
    room_name: str, profile_ids: Sequence[str] | Sequence[UUID], rooms: Rooms | None = None
) -> None:
    """Eject these people and delete the room; safe to repeat. Raises the errors of `functions.providers`."""
    rooms = rooms or daily_rooms()
    rooms.eject(room_name, [UUID(str(one)) for one in profile_ids])
    rooms.delete_room(room_name)


def close_rooms(rooms_to_close: list[dict[str, Any]], rpc: Rpc, rooms: Rooms | None = None) -> None:
    """Close these rooms and complete their outbox messages; after a failure, the outbox closes the rest."""
    done: list[str] = []
    try:
        for room in rooms_to_close:
            close_room(room["room_name"], room["profile_ids"], rooms)
            done.append(room["settle_token"])
    except WorkflowError as error:
        log("room_left_to_outbox", code=error.code)
    if done:
        _settle(done, rpc)


def _settle(settle_tokens: list[str], rpc: Rpc) -> None:
    try:
        rpc("settle_outbox", p_tokens=settle_tokens)
    except WorkflowError as error:
        log("outbox_not_settled", code=error.code)  # closing a room again changes nothing

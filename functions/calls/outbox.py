"""Handlers of outbox messages about calls."""

from typing import Any
from uuid import UUID

from functions.calls.rooms import Rooms, close_room
from functions.errors import Unprocessable


def close_promised_room(payload: dict[str, Any], rooms: Rooms | None = None) -> None:
    """Close the room that `video_room.close` names. Raises as `close_room`, and `Unprocessable`."""
    try:
        room_name, people = str(payload["room_name"]), [UUID(one) for one in payload["profile_ids"]]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Unprocessable("invalid_payload") from None
    close_room(room_name, people, rooms)

"""Changes links. The RPC checks the change; rooms of calls that end with the link are closed at once."""

from typing import Any, Literal

from functions.actor import Actor
from functions.calls.rooms import Rooms, close_rooms
from functions.database import Rpc, api_rpc
from functions.idempotency import NO_KEY, IdempotencyKey

LinkTransition = Literal["approve_link", "reject_link", "end_link", "block_link", "unblock_link"]


def change_link(
    transition: LinkTransition,
    actor: Actor,
    link_id: int,
    key: IdempotencyKey = NO_KEY,
    *,
    rpc: Rpc = api_rpc,
    rooms: Rooms | None = None,
) -> dict[str, Any]:
    """Run the RPC `transition` and answer `{link, conversation_id}`. Raises the problems of the RPC."""
    answer: dict[str, Any] = rpc(transition, **actor.params(), p_link_id=link_id, **key.params())
    close_rooms(answer.pop("rooms_to_close", []), rpc, rooms)  # a repeated request's stored answer has none
    return answer

"""Answers, declines, cancels and ends calls. The RPC checks the change; an ended call's room is closed."""

from typing import Any, Literal

from functions.actor import Actor
from functions.calls.rooms import Rooms, close_rooms
from functions.database import Rpc, api_rpc
from functions.idempotency import NO_KEY, IdempotencyKey

CallTransition = Literal["answer_call", "decline_call", "cancel_call", "end_call"]


def change_call(
    transition: CallTransition,
    actor: Actor,
    call_id: int,
    key: IdempotencyKey = NO_KEY,
    *,
    rpc: Rpc = api_rpc,
    rooms: Rooms | None = None,
) -> dict[str, Any]:
    """Run the RPC `transition` and answer `{call}`. Raises the problems of the RPC."""
    answer: dict[str, Any] = rpc(transition, **actor.params(), p_call_id=call_id, **key.params())
    close_rooms(answer.pop("rooms_to_close", []), rpc, rooms)  # a repeated request's stored answer has none
    return answer

"""What people do with a call after its start. The RPC decides; the room of an ended call is emptied at once.

Each answers `{call}` and raises the errors its RPC documents (sql/50_messaging/workflow_calls_*.sql).
"""

from typing import Any

from functions.actor import Actor
from functions.calls.rooms import Close, close_rooms
from functions.database import Token, call
from functions.idempotency import NO_KEY, IdempotencyKey
from functions.rpc import Rpc


def answer_call(actor: Actor, call_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """The callee takes a ringing call."""
    return transition_call("answer_call", actor, call_id, key)


def decline_call(actor: Actor, call_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """The callee does not take a ringing call."""
    return transition_call("decline_call", actor, call_id, key)


def cancel_call(actor: Actor, call_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """The caller gives up a ringing call, or either calls off a planned one."""
    return transition_call("cancel_call", actor, call_id, key)


def end_call(actor: Actor, call_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """Either hangs up a running call."""
    return transition_call("end_call", actor, call_id, key)


def transition_call(
    transition: str,
    actor: Actor,
    call_id: int,
    key: IdempotencyKey,
    *,
    rpc: Rpc = call,
    close: Close = close_rooms,
) -> dict[str, Any]:
    """Run the RPC `transition`, close the room it emptied, answer without it."""
    answer: dict[str, Any] = rpc(
        transition, Token.API, p_actor=actor.id, p_session=actor.session, p_call_id=call_id, **key.params()
    )
    close(answer.pop("rooms_to_close"))
    return answer

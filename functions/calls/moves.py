"""A call's moves after its start. The RPC decides; a closed room is emptied at once.

Each answers `{call}` and raises the errors its RPC documents (sql/50_messaging_rpcs_*.sql).
"""

from typing import Any

from functions.actor import Actor
from functions.calls.rooms import Close, close_rooms
from functions.database import Token, call
from functions.idempotency import Once
from functions.rpc import Rpc


def answer_call(actor: Actor, call_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """The callee takes a ringing call."""
    return move_call("answer_call", actor, call_id, once)


def decline_call(actor: Actor, call_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """The callee does not take a ringing call."""
    return move_call("decline_call", actor, call_id, once)


def cancel_call(actor: Actor, call_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """The caller gives up a ringing call, or either calls off a planned one."""
    return move_call("cancel_call", actor, call_id, once)


def end_call(actor: Actor, call_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """Either hangs up a running call."""
    return move_call("end_call", actor, call_id, once)


def move_call(
    move: str, actor: Actor, call_id: int, once: Once, *, rpc: Rpc = call, close: Close = close_rooms
) -> dict[str, Any]:
    """Run the RPC `move`, close the room it emptied, answer without it."""
    answer: dict[str, Any] = rpc(
        move, Token.API, p_actor=actor.id, p_session=actor.session, p_call_id=call_id, **once.params()
    )
    close(answer.pop("rooms_to_close"))
    return answer

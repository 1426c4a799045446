"""A link's moves: approve, reject, end, block, unblock. The RPC decides; rooms it closed are closed at once.

Each answers `{link, conversation_id}` and raises the errors its RPC documents (sql/20_care_team_rpcs*.sql).
"""

from typing import Any

from functions.actor import Actor
from functions.calls.rooms import Close, close_rooms
from functions.database import Token, call
from functions.idempotency import Once
from functions.rpc import Rpc


def approve_link(actor: Actor, link_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """The doctor accepts a patient's request; the two get a conversation."""
    return move_link("approve_link", actor, link_id, once)


def reject_link(actor: Actor, link_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """The doctor declines a patient's request."""
    return move_link("reject_link", actor, link_id, once)


def end_link(actor: Actor, link_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """Either ends the link; a running call is ended and its room emptied."""
    return move_link("end_link", actor, link_id, once)


def block_link(actor: Actor, link_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """Either blocks the other; a running call is ended and its room emptied."""
    return move_link("block_link", actor, link_id, once)


def unblock_link(actor: Actor, link_id: int, once: Once = Once.NEVER) -> dict[str, Any]:
    """Who blocked takes it back; the link is then ended."""
    return move_link("unblock_link", actor, link_id, once)


def move_link(
    move: str, actor: Actor, link_id: int, once: Once, *, rpc: Rpc = call, close: Close = close_rooms
) -> dict[str, Any]:
    """Run the RPC `move`, close the rooms it emptied, answer without them."""
    answer: dict[str, Any] = rpc(
        move, Token.API, p_actor=actor.id, p_session=actor.session, p_link_id=link_id, **once.params()
    )
    close(answer.pop("rooms_to_close"))
    return answer

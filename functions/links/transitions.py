"""What people do with a link: approve, reject, end, block, unblock it. The RPC decides.

Each answers `{link, conversation_id}` and raises the errors its RPC documents
(sql/20_care_team/workflow_links*.sql).
"""

from typing import Any

from functions.actor import Actor
from functions.calls.rooms import Close, close_rooms
from functions.database import Token, call
from functions.idempotency import NO_KEY, IdempotencyKey
from functions.rpc import Rpc


def approve_link(actor: Actor, link_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """The doctor accepts a patient's request; the two get a conversation."""
    return transition_link("approve_link", actor, link_id, key)


def reject_link(actor: Actor, link_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """The doctor declines a patient's request."""
    return transition_link("reject_link", actor, link_id, key)


def end_link(actor: Actor, link_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """Either ends the link; a running call is ended and its room emptied."""
    return transition_link("end_link", actor, link_id, key)


def block_link(actor: Actor, link_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """Either blocks the other; a running call is ended and its room emptied."""
    return transition_link("block_link", actor, link_id, key)


def unblock_link(actor: Actor, link_id: int, key: IdempotencyKey = NO_KEY) -> dict[str, Any]:
    """Who blocked takes it back; the link is then ended."""
    return transition_link("unblock_link", actor, link_id, key)


def transition_link(
    transition: str,
    actor: Actor,
    link_id: int,
    key: IdempotencyKey,
    *,
    rpc: Rpc = call,
    close: Close = close_rooms,
) -> dict[str, Any]:
    """Run the RPC `transition`, close the rooms it emptied, answer without them."""
    answer: dict[str, Any] = rpc(
        transition, Token.API, p_actor=actor.id, p_session=actor.session, p_link_id=link_id, **key.params()
    )
    close(answer.pop("rooms_to_close"))
    return answer

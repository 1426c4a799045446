"""POST /links/{link_id}/approve, reject, end, block, unblock."""

from typing import Any

from chalice.app import Blueprint

from chalice_app.requests import identifier, no_body
from chalice_app.routing import Caller, post
from functions.links.transitions import LinkTransition, change_link

routes = Blueprint(__name__)
NOT_FOUND = "link_not_found"


@post(routes, "/links/{link_id}/approve", answers="LinkAnswer")
def approve(caller: Caller, link_id: str) -> dict[str, Any]:
    """The doctor approves a patient's request. This opens a conversation between the two."""
    return _change("approve_link", caller, link_id)


@post(routes, "/links/{link_id}/reject", answers="LinkAnswer")
def reject(caller: Caller, link_id: str) -> dict[str, Any]:
    """The doctor rejects a patient's request."""
    return _change("reject_link", caller, link_id)


@post(routes, "/links/{link_id}/end", answers="LinkAnswer")
def end(caller: Caller, link_id: str) -> dict[str, Any]:
    """Either side ends the link. This also ends calls between the two."""
    return _change("end_link", caller, link_id)


@post(routes, "/links/{link_id}/block", answers="LinkAnswer")
def block(caller: Caller, link_id: str) -> dict[str, Any]:
    """Either side blocks the other. This also ends calls between the two."""
    return _change("block_link", caller, link_id)


@post(routes, "/links/{link_id}/unblock", answers="LinkAnswer")
def unblock(caller: Caller, link_id: str) -> dict[str, Any]:
    """The side that blocked can unblock. The link is then ended, and the patient can request it again."""
    return _change("unblock_link", caller, link_id)


def _change(transition: LinkTransition, caller: Caller, link_id: str) -> dict[str, Any]:
    no_body(caller.request)
    key = caller.idempotency_key(link_id)
    return change_link(transition, caller.actor, identifier(link_id, NOT_FOUND), key)

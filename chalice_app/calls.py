"""POST /calls and /calls/{call_id}/token, answer, decline, cancel, end."""

from typing import Any

from chalice.app import Blueprint

from chalice_app.requests import body, identifier, no_body
from chalice_app.routing import Caller, post
from functions.calls.start import CallRequest, start_call
from functions.calls.token import meeting_token
from functions.calls.transitions import CallTransition, change_call

routes = Blueprint(__name__)
NOT_FOUND = "call_not_found"


@post(
    routes, "/calls", status=201, takes="StartCall", answers="CallAnswer", key="required", asks_provider=True
)
def start(caller: Caller) -> dict[str, Any]:
    """Call the other person of a conversation now, or plan a call."""
    from chalice_app.models import StartCall

    asked = body(caller.request, StartCall)
    request = CallRequest(
        asked.conversation_id, asked.scheduled_for, asked.recording_enabled, asked.consultation_id
    )
    key = caller.idempotency_key(asked.model_dump(mode="json"), required=True)
    return start_call(caller.actor, request, key)


@post(
    routes,
    "/calls/{call_id}/token",
    answers="TokenAnswer",
    key=None,
    asks_provider=True,
)
def token(caller: Caller, call_id: str) -> dict[str, Any]:
    """Get your own meeting token for a call. Near a planned time, the first request makes the call ring."""
    no_body(caller.request)
    return meeting_token(caller.actor, identifier(call_id, NOT_FOUND))


@post(routes, "/calls/{call_id}/answer", answers="CallAnswer")
def answer(caller: Caller, call_id: str) -> dict[str, Any]:
    """The callee answers a ringing call."""
    return _change("answer_call", caller, call_id)


@post(routes, "/calls/{call_id}/decline", answers="CallAnswer")
def decline(caller: Caller, call_id: str) -> dict[str, Any]:
    """The callee declines a ringing call."""
    return _change("decline_call", caller, call_id)


@post(routes, "/calls/{call_id}/cancel", answers="CallAnswer")
def cancel(caller: Caller, call_id: str) -> dict[str, Any]:
    """The caller cancels a ringing call, or either side cancels a planned one."""
    return _change("cancel_call", caller, call_id)


@post(routes, "/calls/{call_id}/end", answers="CallAnswer")
def end(caller: Caller, call_id: str) -> dict[str, Any]:
    """Either side ends a running call."""
    return _change("end_call", caller, call_id)


def _change(transition: CallTransition, caller: Caller, call_id: str) -> dict[str, Any]:
    no_body(caller.request)
    key = caller.idempotency_key(call_id)
    return change_call(transition, caller.actor, identifier(call_id, NOT_FOUND), key)

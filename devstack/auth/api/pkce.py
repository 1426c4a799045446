"""PKCE (RFC 7636): stores the challenge of a request, and makes the code in the link."""

import re

from devstack.auth import errors
from devstack.auth.models import flow_states
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest

_CHALLENGE = re.compile(r"[a-zA-Z._~0-9-]+")
_METHODS = {"s256", "plain"}


def is_pkce(request: AuthRequest) -> bool:
    """Whether the request has a challenge. Raises 400 when it is invalid."""
    challenge, method = request.text("code_challenge"), request.text("code_challenge_method")
    if bool(challenge) != bool(method):
        raise errors.invalid("PKCE flow requires code_challenge_method and code_challenge")
    if challenge:
        _require_proper(challenge, method)
    return bool(challenge)


async def begin(request: AuthRequest, conn: Conn, user: User, method: str) -> None:
    """Store the request's challenge for the link that will be sent."""
    challenge, challenge_method = request.text("code_challenge"), request.text("code_challenge_method")
    await flow_states.create(conn, user, method, challenge, challenge_method.lower())


async def issue_code(conn: Conn, user: User, verification: str) -> str:
    """The code of the flow for this type of link. Raises flow_state_not_found."""
    method = "email/signup" if verification == "signup" else verification
    state = await flow_states.newest(conn, user, method)
    if state is None or state.auth_code is None:
        message = "No associated flow state found. No valid flow state found for user."
        raise errors.bad_request("flow_state_not_found", message)
    await flow_states.mark_issued(conn, state)
    return state.auth_code


def _require_proper(challenge: str, method: str) -> None:
    if not 43 <= len(challenge) <= 128:
        raise errors.invalid("code challenge has to be between 43 and 128 characters")
    if not _CHALLENGE.fullmatch(challenge):
        allowed = "alphanumeric characters, hyphens, periods, underscores and tildes"
        raise errors.invalid(f"code challenge can only contain {allowed}")
    if method.lower() not in _METHODS:
        raise errors.unexpected()

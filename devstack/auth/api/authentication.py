"""Who may call: the bearer token, the user it names, the session it belongs to."""

import re
from uuid import UUID

import jwt

from devstack import keys
from devstack.auth import errors
from devstack.auth.models import sessions, users
from devstack.auth.request import ADMIN_ROLES, Call

_BEARER = re.compile(r"(?:B|b)earer (\S+$)")


async def require_user(call: Call) -> None:
    """A valid access token of a user and session that still exist. Raises 401 or 403 as GoTrue does."""
    call.claims = _claims(call)
    user_id = _uuid(call.claims.get("sub"), "sub", errors.bad_request)
    async with call.transaction() as conn:
        call.signed_in = await users.by_id(conn, user_id)
        if call.signed_in is None:
            raise errors.forbidden("user_not_found", "User from sub claim in JWT does not exist")
        if call.claims.get("session_id"):
            session_id = _uuid(call.claims["session_id"], "session_id", errors.forbidden)
            call.session = await sessions.by_id(conn, session_id)
            if call.session is None:
                message = "Session from session_id claim in JWT does not exist"
                raise errors.forbidden("session_not_found", message)
    if call.user.is_banned:
        raise errors.forbidden("user_banned", "User is banned")


async def require_account(call: Call) -> None:
    """As `require_user`, and not an anonymous one."""
    await require_user(call)
    if call.claims.get("is_anonymous"):
        raise errors.forbidden("no_authorization", "Anonymous user not allowed to perform these actions")


async def require_admin(call: Call) -> None:
    """A token of a server-side key (`service_role`)."""
    call.claims = _claims(call)
    if call.claims.get("role") not in ADMIN_ROLES:
        raise errors.forbidden("not_admin", "User not allowed")


def _claims(call: Call) -> dict[str, object]:
    match = _BEARER.fullmatch(call.request.headers.get("Authorization", ""))
    if match is None:
        raise errors.unauthorized("no_authorization", "This endpoint requires a valid Bearer token")
    try:
        return keys.verify(match.group(1))
    except (jwt.InvalidTokenError, ValueError) as error:
        expired = isinstance(error, jwt.ExpiredSignatureError)
        reason = "token has invalid claims: token is expired" if expired else "token is malformed"
        raise errors.forbidden(
            "bad_jwt", f"invalid JWT: unable to parse or verify signature, {reason}"
        ) from error


def _uuid(value: object, claim: str, refuse: errors.Refusal) -> UUID:
    if not value:
        raise errors.forbidden("bad_jwt", f"invalid claim: missing {claim} claim")
    try:
        return UUID(str(value))
    except ValueError as error:
        raise refuse("bad_jwt", f"invalid claim: {claim} claim must be a UUID") from error

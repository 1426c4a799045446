"""Guards of routes: they check the bearer token, its user and its session."""

import re
from uuid import UUID

import jwt

from devstack import keys
from devstack.auth import errors
from devstack.auth.models import sessions, users
from devstack.auth.request import ADMIN_ROLES, AuthRequest

_BEARER = re.compile(r"(?:B|b)earer (\S+$)")


async def require_authentication(request: AuthRequest) -> None:
    """Require a valid access token whose user and session still exist. Raises 401 or 403 as GoTrue does."""
    request.claims = _claims(request)
    user_id = _uuid(request.claims.get("sub"), "sub", errors.bad_request)
    async with request.transaction() as conn:
        request.signed_in = await users.by_id(conn, user_id)
        if request.signed_in is None:
            raise errors.forbidden("user_not_found", "User from sub claim in JWT does not exist")
        if request.claims.get("session_id"):
            session_id = _uuid(request.claims["session_id"], "session_id", errors.forbidden)
            request.session = await sessions.by_id(conn, session_id)
            if request.session is None:
                message = "Session from session_id claim in JWT does not exist"
                raise errors.forbidden("session_not_found", message)
    if request.user.is_banned:
        raise errors.forbidden("user_banned", "User is banned")


async def require_not_anonymous(request: AuthRequest) -> None:
    """As `require_authentication`, but refuse anonymous users."""
    await require_authentication(request)
    if request.claims.get("is_anonymous"):
        raise errors.forbidden("no_authorization", "Anonymous user not allowed to perform these actions")


async def require_admin_credentials(request: AuthRequest) -> None:
    """Require a token of a server-side key (`service_role`)."""
    request.claims = _claims(request)
    if request.claims.get("role") not in ADMIN_ROLES:
        raise errors.forbidden("not_admin", "User not allowed")


def _claims(request: AuthRequest) -> dict[str, object]:
    match = _BEARER.fullmatch(request.http.headers.get("Authorization", ""))
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

"""Issues access tokens, and builds GoTrue's token response."""

import time
from typing import Any, TypeAlias

from devstack import keys
from devstack.auth.models import amr, refresh_tokens, sessions, user_json, users
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import access_token_hook

Json: TypeAlias = dict[str, Any]


async def start_session(request: AuthRequest, conn: Conn, user: User, method: str) -> Json:
    """Sign the user in by `method` (`password`, `otp`, …): a new session and its first tokens."""
    user = await users.update(conn, user, last_sign_in_at=now())
    counting = request.settings.token_version == 2
    client = {"ip": request.ip, "user_agent": request.user_agent}
    session = await sessions.create(conn, user, **client, counting=counting)
    await amr.add(conn, session.id, method)
    token = session.counter_token() if counting else await refresh_tokens.create(conn, user, session.id)
    return await token_response(request, conn, user, session, method, token)


async def token_response(
    request: AuthRequest, conn: Conn, user: User, session: Session, method: str, refresh_token: str
) -> Json:
    """The token response for a session. Raises the errors of the access token hook."""
    claims = await _claims(request, conn, user, session)
    expires_at = claims["exp"]
    if hook := request.settings.access_token_hook:
        claims = await access_token_hook.custom_claims(conn, hook, claims, method, request.ip)
    return {
        "access_token": keys.mint(claims),
        "token_type": "bearer",
        "expires_in": expires_at - int(time.time()),
        "expires_at": expires_at,
        "refresh_token": refresh_token,
        "user": await user_json.whole(conn, user),
    }


async def _claims(request: AuthRequest, conn: Conn, user: User, session: Session) -> Json:
    methods = await amr.of_session(conn, session.id)
    issued_at = int(time.time())
    return {
        "iss": request.settings.url,
        "sub": str(user.id),
        "aud": user.aud,
        "exp": issued_at + request.settings.jwt_expiry,
        "iat": issued_at,
        "email": user.email or "",
        "phone": user.phone or "",
        "app_metadata": user.raw_app_meta_data or {},
        "user_metadata": user.raw_user_meta_data or {},
        "role": user.role,
        "aal": amr.assurance(methods),
        "amr": methods,
        "session_id": str(session.id),
        "is_anonymous": user.is_anonymous,
    }

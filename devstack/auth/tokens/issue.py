"""Access tokens, and the answer that carries them: GoTrue's token response."""

import time
from typing import Any, TypeAlias

from devstack import keys
from devstack.auth import errors
from devstack.auth.crypto import counter_tokens
from devstack.auth.models import refresh_tokens, sessions, user_json, users
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call
from devstack.auth.tokens import access_token_hook

Json: TypeAlias = dict[str, Any]


async def start_session(call: Call, conn: Conn, user: User, method: str) -> Json:
    """Sign the user in by `method` (`password`, `otp`, …): a new session and its first tokens."""
    user = await users.update(conn, user, last_sign_in_at=now())
    counting = call.settings.token_version == 2
    session = await sessions.create(conn, user, ip=call.ip, user_agent=call.user_agent, counting=counting)
    await sessions.add_method(conn, session.id, method)
    refresh_token = await _first_refresh_token(conn, user, session)
    return await answer(call, conn, user, session, method, refresh_token)


async def answer(
    call: Call, conn: Conn, user: User, session: Session, method: str, refresh_token: str
) -> Json:
    """The token response of a session. Raises what the access token hook raises."""
    claims = await _claims(call, conn, user, session)
    expires_at = claims["exp"]
    if hook := call.settings.access_token_hook:
        claims = await access_token_hook.custom_claims(conn, hook, claims, method, call.ip)
    return {
        "access_token": keys.mint(claims),
        "token_type": "bearer",
        "expires_in": expires_at - int(time.time()),
        "expires_at": expires_at,
        "refresh_token": refresh_token,
        "user": await user_json.user_json(conn, user),
    }


def counter_token(session: Session) -> str:
    """The session's current refresh token of version 2."""
    if session.refresh_token_hmac_key is None or session.refresh_token_counter is None:
        raise errors.internal("Failed to get session's refresh token key")
    return counter_tokens.encode(session.id, session.refresh_token_counter, session.refresh_token_hmac_key)


async def _first_refresh_token(conn: Conn, user: User, session: Session) -> str:
    if session.refresh_token_counter is not None:
        return counter_token(session)
    return (await refresh_tokens.create(conn, user, session.id)).token


async def _claims(call: Call, conn: Conn, user: User, session: Session) -> Json:
    amr = await sessions.methods(conn, session.id)
    issued_at = int(time.time())
    return {
        "iss": call.settings.url,
        "sub": str(user.id),
        "aud": user.aud,
        "exp": issued_at + call.settings.jwt_expiry,
        "iat": issued_at,
        "email": user.email or "",
        "phone": user.phone or "",
        "app_metadata": user.raw_app_meta_data or {},
        "user_metadata": user.raw_user_meta_data or {},
        "role": user.role,
        "aal": sessions.assurance(amr),
        "amr": amr,
        "session_id": str(session.id),
        "is_anonymous": user.is_anonymous,
    }

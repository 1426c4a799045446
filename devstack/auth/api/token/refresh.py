"""POST /token?grant_type=refresh_token: rotation, reuse detection, and concurrent refreshes.

As in GoTrue, rows are locked with `skip locked`, and the request tries again for five seconds. So a waiting
request holds no connection.
"""

import asyncio
import random
import re
import time
from dataclasses import dataclass

from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.crypto.counter_tokens import CounterToken
from devstack.auth.errors import AuthError
from devstack.auth.models import audit_log, refresh_tokens, sessions, users
from devstack.auth.models.refresh_tokens import RefreshToken
from devstack.auth.models.sessions import Session, Validity
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import issue, reuse
from devstack.auth.tokens.issue import Json

_ROW_TOKEN = re.compile(r"[a-z0-9]{12}")
_NOT_FOUND = "Invalid Refresh Token: Refresh Token Not Found"


@dataclass(frozen=True)
class _Found:
    token: RefreshToken | CounterToken
    session: Session
    user: User


async def refresh_grant(request: AuthRequest) -> Response:
    """Exchange a refresh token. Raises 400 refresh_token_not_found, refresh_token_already_used, …"""
    presented = _parse(request.text("refresh_token"))
    deadline = time.monotonic() + request.settings.refresh_patience.total_seconds()
    while time.monotonic() < deadline:
        outcome = await _attempt(request, presented)
        if isinstance(outcome, AuthError):
            raise outcome
        if outcome is not None:
            return JSONResponse(outcome)
        await asyncio.sleep(random.uniform(0.01, 0.03))
    message = "Too many concurrent token refresh requests on the same session or refresh token"
    raise AuthError(409, "conflict", message)


def _parse(text: str) -> str | CounterToken:
    if _ROW_TOKEN.fullmatch(text):
        return text
    try:
        return CounterToken.parse(text)
    except ValueError as error:
        raise errors.invalid("Refresh token is not valid") from error


async def _attempt(request: AuthRequest, presented: str | CounterToken) -> Json | AuthError | None:
    """The answer, or a refusal, returned so that revocations are committed. None if another has the lock."""
    async with request.transaction() as conn:
        found = await _find(conn, presented, lock=False)
        if found is None:
            raise errors.bad_request("refresh_token_not_found", _NOT_FOUND)
        _require_usable(request, found)
        locked = await _find(conn, presented, lock=True)
        return None if locked is None else await _exchange(request, conn, locked)


async def _find(conn: Conn, presented: str | CounterToken, *, lock: bool) -> _Found | None:
    if isinstance(presented, CounterToken):
        return await _find_counting(conn, presented, lock=lock)
    token = await refresh_tokens.by_token(conn, presented, lock=lock)
    if token is None:
        return None
    session = await sessions.by_id(conn, token.session_id, lock=lock) if token.session_id else None
    if session is None and not lock:
        raise errors.bad_request("session_not_found", "Invalid Refresh Token: No Valid Session Found")
    return await _with_user(conn, token, session)


async def _find_counting(conn: Conn, token: CounterToken, *, lock: bool) -> _Found | None:
    session = await sessions.by_id(conn, token.session_id, lock=lock)
    key = session.refresh_token_hmac_key if session else None
    return await _with_user(conn, token, session) if key and token.signed_with(key) else None


async def _with_user(
    conn: Conn, token: RefreshToken | CounterToken, session: Session | None
) -> _Found | None:
    user = await users.by_id(conn, session.user_id) if session else None
    return _Found(token, session, user) if session and user else None


def _require_usable(request: AuthRequest, found: _Found) -> None:
    if found.user.is_banned:
        raise errors.bad_request("user_banned", "Invalid Refresh Token: User Banned")
    token_time = found.token.updated_at if isinstance(found.token, RefreshToken) else None
    validity = found.session.validity(request.settings, token_time)
    if validity is not Validity.VALID:
        raise errors.bad_request("session_expired", f"Invalid Refresh Token: {validity.value}")


async def _exchange(request: AuthRequest, conn: Conn, found: _Found) -> Json | AuthError:
    user, session = found.user, found.session
    issued = await reuse.next_token(conn, request.settings, user, session, found.token)
    if isinstance(issued, AuthError):
        return issued
    await audit_log.record(conn, user, "token_refreshed")
    await sessions.touch(conn, session, ip=request.ip, user_agent=request.user_agent)
    return await issue.token_response(request, conn, user, session, "token_refresh", issued)

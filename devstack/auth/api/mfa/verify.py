"""POST /factors/{id}/verify: a correct code raises the session to aal2."""

from datetime import UTC, datetime

import pyotp
from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.api.mfa.factors import owned_factor, require_totp
from devstack.auth.models import amr, audit_log, challenges, factors, refresh_tokens, sessions, users
from devstack.auth.models.challenges import Challenge
from devstack.auth.models.factors import Factor
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import issue


async def verify(request: AuthRequest) -> Response:
    """Check the code. On success also end the user's sessions below aal2 and delete unverified factors."""
    async with request.transaction() as conn:
        factor = await owned_factor(request, conn, request.user)
        if not request.text("code"):
            raise errors.invalid("Code needs to be non-empty")
        require_totp(factor.factor_type, enabled=request.settings.totp_verify)
        asked = await _open_challenge(request, conn, factor)
        _require_right(request, factor)
        traits = {"factor_id": factor.id, "challenge_id": asked.id, "factor_type": "totp"}
        await audit_log.record(conn, request.user, "verification_attempted", traits)
        await challenges.mark_verified(conn, asked)
        await factors.mark_verified(conn, factor)
        answer = await _raise_session(request, conn, factor)
        await sessions.end_below_aal2(conn, request.user)
        await factors.delete_unverified(conn, request.user)
    return JSONResponse(answer)


async def _open_challenge(request: AuthRequest, conn: Conn, factor: Factor) -> Challenge:
    asked = await challenges.locked(conn, factor, request.text("challenge_id"))
    if asked is None:
        message = "MFA factor with the provided challenge ID not found"
        raise errors.unprocessable("mfa_factor_not_found", message)
    if asked.verified_at or str(asked.ip_address) != request.ip:
        message = "Challenge and verify IP addresses mismatch."
        raise errors.unprocessable("mfa_ip_address_mismatch", message)
    if now() > asked.expires_at:
        message = "MFA challenge has expired, verify against another challenge or create a new challenge."
        raise errors.unprocessable("mfa_challenge_expired", message)
    return asked


def _require_right(request: AuthRequest, factor: Factor) -> None:
    totp = pyotp.TOTP(factor.secret or "")
    if not totp.verify(request.text("code"), for_time=datetime.now(UTC), valid_window=1):
        raise errors.unprocessable("mfa_verification_failed", "Invalid TOTP code entered")


async def _raise_session(request: AuthRequest, conn: Conn, factor: Factor) -> issue.Json:
    if request.session is None:
        raise errors.internal("Cannot read SessionId claim as UUID")
    await amr.add(conn, request.session.id, "totp")
    session = await sessions.by_id(conn, request.session.id, lock=True)
    user = await users.by_id(conn, request.user.id)
    if session is None or user is None:
        raise errors.internal("Failed to update session")
    session, token = await _next_token(conn, user, session)
    session = await sessions.update(conn, session, aal="aal2", factor_id=factor.id)
    return await issue.token_response(request, conn, user, session, "totp", token)


async def _next_token(conn: Conn, user: User, session: Session) -> tuple[Session, str]:
    """Issue the refresh token that replaces the one of aal1."""
    if session.refresh_token_counter is not None:
        # Two rotations, so that the token of aal1 is not the last one and cannot pass as a retry.
        step = session.refresh_token_counter + 2
        session = await sessions.update(conn, session, refresh_token_counter=step)
        return session, session.counter_token()
    current = await refresh_tokens.active(conn, session)
    if current is None:
        raise errors.unexpected()
    return session, await refresh_tokens.replace(conn, user, session, current)

"""/factors: TOTP second factors, from enrolment to a session at aal2."""

import io
from datetime import UTC, datetime
from urllib.parse import urlsplit
from uuid import UUID

import pyotp
import segno
from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.api import mfa_rules
from devstack.auth.models import audit_log, factors, refresh_tokens, sessions, users
from devstack.auth.models.factors import Factor
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call
from devstack.auth.tokens import issue


async def enroll(call: Call) -> Response:
    """A new unverified TOTP factor: its secret, the otpauth URI, and that as a QR code (SVG)."""
    kind, name = call.text("factor_type"), call.text("friendly_name")
    mfa_rules.require_totp(kind, enabled=call.settings.totp_enroll)
    issuer = call.text("issuer") or urlsplit(call.settings.site_url).netloc
    secret = pyotp.random_base32()
    uri = pyotp.TOTP(secret, issuer=issuer, name=call.user.email or str(call.user.id)).provisioning_uri()
    async with call.transaction() as conn:
        await mfa_rules.require_room(call, conn, name)
        factor = await factors.TABLE.insert(
            conn, user_id=call.user.id, friendly_name=name, factor_type="totp", status="unverified",
            secret=secret,
        )  # fmt: skip
        await audit_log.record(conn, call.user, "factor_in_progress", {"factor_id": factor.id})
    totp = {"qr_code": _svg(uri), "secret": secret, "uri": uri}
    return JSONResponse({"id": str(factor.id), "type": "totp", "friendly_name": name, "totp": totp})


async def challenge(call: Call) -> Response:
    """Ask for a code; the answer is due within five minutes."""
    async with call.transaction() as conn:
        factor = await _factor(call, conn)
        mfa_rules.require_totp(factor.factor_type, enabled=call.settings.totp_verify)
        asked = await factors.challenge(conn, factor, call.ip)
        await audit_log.record(conn, call.user, "challenge_created", {"factor_id": factor.id})
    expires_at = int(asked.expires_at.timestamp())
    return JSONResponse({"id": str(asked.id), "type": factor.factor_type, "expires_at": expires_at})


async def verify(call: Call) -> Response:
    """A right code raises this session to aal2, ends the lower ones, and drops unverified factors."""
    async with call.transaction() as conn:
        factor = await _factor(call, conn)
        if not call.text("code"):
            raise errors.invalid("Code needs to be non-empty")
        mfa_rules.require_totp(factor.factor_type, enabled=call.settings.totp_verify)
        asked = await mfa_rules.open_challenge(call, conn, factor)
        totp = pyotp.TOTP(factor.secret or "")
        if not totp.verify(call.text("code"), for_time=datetime.now(UTC), valid_window=1):
            raise errors.unprocessable("mfa_verification_failed", "Invalid TOTP code entered")
        traits = {"factor_id": factor.id, "challenge_id": asked.id, "factor_type": "totp"}
        await audit_log.record(conn, call.user, "verification_attempted", traits)
        await factors.CHALLENGES.update(conn, asked.id, verified_at=now())
        await factors.TABLE.update(conn, factor.id, status="verified")
        answer = await _raise_session(call, conn, factor)
        await sessions.end_below_aal2(conn, call.user)
        where = "user_id = %s and status = 'unverified' and factor_type = 'totp'"
        await factors.TABLE.delete(conn, where, call.user.id)
    return JSONResponse(answer)


async def unenroll(call: Call) -> Response:
    """Remove a factor; a verified one only from a session at aal2."""
    async with call.transaction() as conn:
        factor = await _factor(call, conn)
        if factor.is_verified and not (call.session and call.session.is_aal2):
            raise errors.unprocessable("insufficient_aal", "AAL2 required to unenroll verified factor")
        await factors.remove(conn, factor)
        await audit_log.record(conn, call.user, "factor_unenrolled", {"factor_id": factor.id})
    return JSONResponse({"id": str(factor.id)})


def path_id(call: Call, name: str) -> UUID:
    """A UUID in the path. Raises 404 validation_failed."""
    try:
        return UUID(call.request.path_params[name])
    except ValueError as error:
        raise errors.not_found("validation_failed", f"{name} must be an UUID") from error


async def owned_factor(call: Call, conn: Conn, user: User) -> Factor:
    """The factor in the path, if it is this user's. Raises 404 mfa_factor_not_found."""
    factor = await factors.owned(conn, user, path_id(call, "factor_id"))
    if factor is None:
        raise errors.not_found("mfa_factor_not_found", "Factor not found")
    return factor


async def _factor(call: Call, conn: Conn) -> Factor:
    return await owned_factor(call, conn, call.user)


async def _raise_session(call: Call, conn: Conn, factor: Factor) -> issue.Json:
    if call.session is None:
        raise errors.internal("Cannot read SessionId claim as UUID")
    await sessions.add_method(conn, call.session.id, "totp")
    session = await sessions.by_id(conn, call.session.id, lock=True)
    user = await users.by_id(conn, call.user.id)
    if session is None or user is None:
        raise errors.internal("Failed to update session")
    session, token = await _next_token(conn, user, session)
    session = await sessions.TABLE.update(conn, session.id, aal="aal2", factor_id=factor.id)
    return await issue.answer(call, conn, user, session, "totp", token)


async def _next_token(conn: Conn, user: User, session: Session) -> tuple[Session, str]:
    """The refresh token that replaces the one from before the second factor."""
    if session.refresh_token_counter is not None:
        # Two steps, so that the token of aal1 is too old to be taken for a lost answer.
        step = session.refresh_token_counter + 2
        session = await sessions.TABLE.update(conn, session.id, refresh_token_counter=step)
        return session, issue.counter_token(session)
    current = await refresh_tokens.active(conn, session)
    if current is None:
        raise errors.unexpected()
    return session, (await refresh_tokens.replace(conn, user, session, current)).token


def _svg(uri: str) -> str:
    picture = io.BytesIO()
    segno.make(uri, error="h").save(picture, kind="svg", scale=3)
    return picture.getvalue().decode()

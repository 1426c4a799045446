"""/factors: enrols, challenges and removes TOTP second factors."""

import io
from urllib.parse import urlsplit

import pyotp
import segno
from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.models import audit_log, challenges, factors
from devstack.auth.models.factors import Factor
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest


async def enroll(request: AuthRequest) -> Response:
    """Create an unverified TOTP factor. Answers its secret, the otpauth URI, and its QR code (SVG)."""
    name = request.text("friendly_name")
    require_totp(request.text("factor_type"), enabled=request.settings.totp_enroll)
    issuer = request.text("issuer") or urlsplit(request.settings.site_url).netloc
    secret, account = pyotp.random_base32(), request.user.email or str(request.user.id)
    uri = pyotp.TOTP(secret, issuer=issuer, name=account).provisioning_uri()
    async with request.transaction() as conn:
        await _require_room(request, conn, name)
        factor = await factors.create_totp(conn, request.user, name, secret)
        await audit_log.record(conn, request.user, "factor_in_progress", {"factor_id": factor.id})
    totp = {"qr_code": _svg(uri), "secret": secret, "uri": uri}
    return JSONResponse({"id": str(factor.id), "type": "totp", "friendly_name": name, "totp": totp})


async def challenge(request: AuthRequest) -> Response:
    """Create a challenge. It expires after five minutes."""
    async with request.transaction() as conn:
        factor = await owned_factor(request, conn, request.user)
        require_totp(factor.factor_type, enabled=request.settings.totp_verify)
        asked = await challenges.create(conn, factor, request.ip)
        await audit_log.record(conn, request.user, "challenge_created", {"factor_id": factor.id})
    expires_at = int(asked.expires_at.timestamp())
    return JSONResponse({"id": str(asked.id), "type": factor.factor_type, "expires_at": expires_at})


async def unenroll(request: AuthRequest) -> Response:
    """Remove a factor. A verified one can be removed only in a session at aal2."""
    async with request.transaction() as conn:
        factor = await owned_factor(request, conn, request.user)
        if factor.is_verified and not (request.session and request.session.is_aal2):
            raise errors.unprocessable("insufficient_aal", "AAL2 required to unenroll verified factor")
        await factors.delete(conn, factor)
        await audit_log.record(conn, request.user, "factor_unenrolled", {"factor_id": factor.id})
    return JSONResponse({"id": str(factor.id)})


async def owned_factor(request: AuthRequest, conn: Conn, user: User) -> Factor:
    """The factor in the path. Raises 404 mfa_factor_not_found unless it belongs to this user."""
    factor = await factors.owned(conn, user, request.path_id("factor_id"))
    if factor is None:
        raise errors.not_found("mfa_factor_not_found", "Factor not found")
    return factor


def require_totp(kind: str, *, enabled: bool) -> None:
    if kind == "phone":
        raise errors.unprocessable("mfa_phone_enroll_not_enabled", "MFA enroll is disabled for Phone")
    if kind == "webauthn":
        raise errors.unprocessable("mfa_webauthn_enroll_not_enabled", "MFA enroll is disabled for WebAuthn")
    if kind != "totp":
        raise errors.invalid("factor_type needs to be totp, phone, or webauthn")
    if not enabled:
        raise errors.unprocessable("mfa_totp_enroll_not_enabled", "MFA enroll is disabled for TOTP")


async def _require_room(request: AuthRequest, conn: Conn, name: str) -> None:
    await factors.delete_abandoned(conn)
    own = await factors.of_user(conn, request.user)
    if any((factor.friendly_name or "") == name for factor in own):
        message = "A factor with this friendly name already exists for this user"
        raise errors.unprocessable("mfa_factor_name_conflict", message)
    if len(own) >= request.settings.max_factors:
        message = "Maximum number of verified factors reached, unenroll to continue"
        raise errors.unprocessable("too_many_enrolled_mfa_factors", message)
    if any(factor.is_verified for factor in own) and not (request.session and request.session.is_aal2):
        raise errors.forbidden("insufficient_aal", "AAL2 required to enroll a new factor")


def _svg(uri: str) -> str:
    picture = io.BytesIO()
    segno.make(uri, error="h").save(picture, kind="svg", scale=3)
    return picture.getvalue().decode()

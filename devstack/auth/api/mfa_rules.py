"""What must hold before a second factor is enrolled, challenged or verified."""

from devstack.auth import errors
from devstack.auth.models import factors
from devstack.auth.models.factors import Challenge, Factor
from devstack.auth.models.table import Conn, now
from devstack.auth.request import Call


def require_totp(kind: str, *, enabled: bool) -> None:
    if kind == "phone":
        raise errors.unprocessable("mfa_phone_enroll_not_enabled", "MFA enroll is disabled for Phone")
    if kind == "webauthn":
        raise errors.unprocessable("mfa_webauthn_enroll_not_enabled", "MFA enroll is disabled for WebAuthn")
    if kind != "totp":
        raise errors.invalid("factor_type needs to be totp, phone, or webauthn")
    if not enabled:
        raise errors.unprocessable("mfa_totp_enroll_not_enabled", "MFA enroll is disabled for TOTP")


async def require_room(call: Call, conn: Conn, name: str) -> None:
    await factors.forget_abandoned(conn)
    own = await factors.of_user(conn, call.user)
    if any((factor.friendly_name or "") == name for factor in own):
        message = "A factor with this friendly name already exists for this user"
        raise errors.unprocessable("mfa_factor_name_conflict", message)
    if len(own) >= call.settings.max_factors:
        message = "Maximum number of verified factors reached, unenroll to continue"
        raise errors.unprocessable("too_many_enrolled_mfa_factors", message)
    if any(factor.is_verified for factor in own) and not (call.session and call.session.is_aal2):
        raise errors.forbidden("insufficient_aal", "AAL2 required to enroll a new factor")


async def open_challenge(call: Call, conn: Conn, factor: Factor) -> Challenge:
    where = "id::text = %s and factor_id = %s for update"
    asked = await factors.CHALLENGES.find(conn, where, call.text("challenge_id"), factor.id)
    if asked is None:
        message = "MFA factor with the provided challenge ID not found"
        raise errors.unprocessable("mfa_factor_not_found", message)
    if asked.verified_at or str(asked.ip_address) != call.ip:
        message = "Challenge and verify IP addresses mismatch."
        raise errors.unprocessable("mfa_ip_address_mismatch", message)
    if now() > asked.expires_at:
        message = "MFA challenge has expired, verify against another challenge or create a new challenge."
        raise errors.unprocessable("mfa_challenge_expired", message)
    return asked

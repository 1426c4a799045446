"""POST /otp: sends a code or link to sign in, and creates the account if it does not exist."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import pkce
from devstack.auth.api.sending import magic_link
from devstack.auth.mailer import sms
from devstack.auth.models import audit_log, users
from devstack.auth.request import AuthRequest


async def otp(request: AuthRequest) -> Response:
    """Answer `{}`, also for an unknown address; with `create_user` false refuse it (422 otp_disabled)."""
    email, phone = request.text("email"), request.text("phone")
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided")
    if email and request.text("channel"):
        raise errors.invalid("Channel should only be specified with Phone OTP")
    pkce.is_pkce(request)
    await _require_creatable(request)
    if email:
        return await magic_link.magic_link(request)
    if phone:
        return await _text(request)
    raise errors.invalid("One of email or phone must be set")


async def _require_creatable(request: AuthRequest) -> None:
    if request.flag("create_user", default=True):
        return
    async with request.transaction() as conn:
        if email := request.text("email"):
            known = await users.by_email(conn, addresses.email_address(email), request.aud)
        else:
            known = await users.by_phone(conn, addresses.phone_number(request.text("phone")), request.aud)
    if known is None:
        raise errors.unprocessable("otp_disabled", "Signups not allowed for otp")


async def _text(request: AuthRequest) -> Response:
    if not request.settings.phone_enabled:
        raise errors.bad_request("phone_provider_disabled", "Unsupported phone provider")
    phone, message_id = addresses.phone_number(request.text("phone")), ""
    addresses.require_channel(request.text("channel"))
    async with request.transaction() as conn:
        user = await users.by_phone(conn, phone, request.aud)
        if user is None or not user.is_phone_confirmed:
            user = await magic_link.sign_up(request, conn, "phone", phone)
        if user is not None:
            await audit_log.record(conn, user, "user_recovery_requested", {"channel": "sms"})
            _, message_id = await sms.send(request, conn, user, phone, sms.CONFIRMATION)
    return JSONResponse({"message_id": message_id} if message_id else {})

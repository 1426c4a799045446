"""POST /otp and /magiclink: sign in with a code or link, signing up first if need be."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import signup
from devstack.auth.api.signup_params import Applicant
from devstack.auth.crypto import codes
from devstack.auth.mailer import mail, sms
from devstack.auth.models import audit_log, flow_states, users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import Call


async def otp(call: Call) -> Response:
    """Answers `{}` for strangers too; only with `create_user` false are they refused (422 otp_disabled)."""
    email, phone = call.text("email"), call.text("phone")
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided")
    if email and call.text("channel"):
        raise errors.invalid("Channel should only be specified with Phone OTP")
    flow_states.is_pkce(call)
    await _require_creatable(call)
    if email:
        return await magic_link(call)
    if phone:
        return await _text(call)
    raise errors.invalid("One of email or phone must be set")


async def magic_link(call: Call) -> Response:
    if not call.settings.email_enabled:
        raise errors.unprocessable("email_provider_disabled", "Email logins are disabled")
    email, pkce = addresses.email_address(call.text("email")), flow_states.is_pkce(call)
    async with call.transaction() as conn:
        user = await users.by_email(conn, email, call.aud)
        if user is None or not user.is_confirmed:
            user = await _sign_up(call, conn, "email", email, pkce=pkce)
        if user is not None:
            if pkce:
                await flow_states.begin(call, conn, user, "magiclink")
            await audit_log.record(conn, user, "user_recovery_requested")
            await mail.send(call, conn, user, mail.MAGIC_LINK, pkce=pkce)
    return JSONResponse({})


async def _text(call: Call) -> Response:
    if not call.settings.phone_enabled:
        raise errors.bad_request("phone_provider_disabled", "Unsupported phone provider")
    phone, message_id = addresses.phone_number(call.text("phone")), ""
    addresses.require_channel(call.text("channel"))
    async with call.transaction() as conn:
        user = await users.by_phone(conn, phone, call.aud)
        if user is None or not user.is_phone_confirmed:
            user = await _sign_up(call, conn, "phone", phone)
        if user is not None:
            await audit_log.record(conn, user, "user_recovery_requested", {"channel": "sms"})
            _, message_id = await sms.send(call, conn, user, phone, sms.CONFIRMATION)
    return JSONResponse({"message_id": message_id} if message_id else {})


async def _sign_up(call: Call, conn: Conn, provider: str, address: str, *, pkce: bool = False) -> User | None:
    """The new user when it still needs a code; None when the confirmation that was sent carries one."""
    if not call.settings.signup_enabled:
        raise errors.unprocessable("signup_disabled", "Signups not allowed for this instance")
    password, data = codes.unguessable_password(), call.mapping("data") or {}
    applicant = Applicant(provider, address, password, data, pkce)
    user = await signup.register(call, conn, applicant)
    return user if user is not None and applicant.is_confirmed(user) else None


async def _require_creatable(call: Call) -> None:
    if call.flag("create_user", default=True):
        return
    async with call.transaction() as conn:
        if email := call.text("email"):
            known = await users.by_email(conn, addresses.email_address(email), call.aud)
        else:
            known = await users.by_phone(conn, addresses.phone_number(call.text("phone")), call.aud)
    if known is None:
        raise errors.unprocessable("otp_disabled", "Signups not allowed for otp")


async def recover(call: Call) -> Response:
    """POST /recover: a link to set a new password. Strangers get the same answer."""
    if not call.text("email"):
        raise errors.invalid("Password recovery requires an email")
    email, pkce = addresses.email_address(call.text("email")), flow_states.is_pkce(call)
    async with call.transaction() as conn:
        user = await users.by_email(conn, email, call.aud)
        if user is not None:
            if pkce:
                await flow_states.begin(call, conn, user, "recovery")
            await audit_log.record(conn, user, "user_recovery_requested")
            await mail.send(call, conn, user, mail.RECOVERY, pkce=pkce)
    return JSONResponse({})


async def reauthenticate(call: Call) -> Response:
    """GET /reauthenticate: a nonce for changing the password in an old session."""
    user, message_id = call.user, ""
    if not user.email and not user.phone:
        raise errors.invalid("Reauthentication requires the user to have an email or a phone number")
    if user.email and not user.is_confirmed:
        raise errors.unprocessable("email_not_confirmed", "Please verify your email first.")
    if not user.email and not user.is_phone_confirmed:
        raise errors.unprocessable("phone_not_confirmed", "Please verify your phone first.")
    async with call.transaction() as conn:
        await audit_log.record(conn, user, "user_reauthenticate_requested")
        if user.email:
            await mail.send(call, conn, user, mail.REAUTHENTICATION)
        else:
            _, message_id = await sms.send(call, conn, user, user.phone or "", sms.REAUTHENTICATION)
    return JSONResponse({"message_id": message_id} if message_id else {})

"""POST /resend: sends a confirmation again, with a new code."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import pkce
from devstack.auth.mailer import mail, sms
from devstack.auth.models import audit_log, users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest

_TYPES = ("signup", "email_change", "sms", "phone_change")


async def resend(request: AuthRequest) -> Response:
    """Answer `{}` even if there is nothing to send, so that the answer does not show who has an account."""
    kind, email, phone = _asked(request)
    message_id = ""
    async with request.transaction() as conn:
        find = users.by_email if email else users.by_phone
        user = await find(conn, email or phone, request.aud)
        if user is not None and _is_pending(user, kind):
            message_id = await _send(request, conn, user, kind)
    return JSONResponse({"message_id": message_id} if message_id else {})


def _asked(request: AuthRequest) -> tuple[str, str, str]:
    kind, email, phone = request.text("type"), request.text("email"), request.text("phone")
    if kind not in _TYPES:
        raise errors.invalid("Missing one of these types: signup, email_change, sms, phone_change")
    if kind in {"signup", "email_change"}:
        pkce.is_pkce(request)
    if not email and kind == "signup":
        raise errors.invalid("Type provided requires an email address")
    if not phone and kind == "sms":
        raise errors.invalid("Type provided requires a phone number")
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided.")
    if not email and not phone:
        raise errors.invalid("Missing email address or phone number")
    if email:
        return kind, addresses.email_address(email), ""
    return kind, "", addresses.phone_number(phone)


def _is_pending(user: User, kind: str) -> bool:
    return {
        "signup": not user.is_confirmed,
        "sms": not user.is_phone_confirmed,
        "email_change": bool(user.email_change),
        "phone_change": bool(user.phone_change),
    }[kind]


async def _send(request: AuthRequest, conn: Conn, user: User, kind: str) -> str:
    if kind == "sms":
        await audit_log.record(conn, user, "user_recovery_requested")
        return (await sms.send(request, conn, user, user.phone or "", sms.CONFIRMATION))[1]
    if kind == "phone_change":
        return (await sms.send(request, conn, user, user.phone_change, sms.PHONE_CHANGE))[1]
    if is_pkce := pkce.is_pkce(request):
        await pkce.begin(request, conn, user, "email/signup" if kind == "signup" else kind)
    if kind == "signup":
        await audit_log.record(conn, user, "user_confirmation_requested")
        await mail.send(request, conn, user, mail.CONFIRMATION, pkce=is_pkce)
    else:
        await mail.send_email_change(request, conn, user, user.email_change, pkce=is_pkce)
    return ""

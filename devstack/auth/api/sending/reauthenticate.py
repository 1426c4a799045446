"""GET /reauthenticate: sends a nonce for changing the password in an old session."""

from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.mailer import mail, sms
from devstack.auth.models import audit_log
from devstack.auth.request import AuthRequest


async def reauthenticate(request: AuthRequest) -> Response:
    user, message_id = request.user, ""
    if not user.email and not user.phone:
        raise errors.invalid("Reauthentication requires the user to have an email or a phone number")
    if user.email and not user.is_confirmed:
        raise errors.unprocessable("email_not_confirmed", "Please verify your email first.")
    if not user.email and not user.is_phone_confirmed:
        raise errors.unprocessable("phone_not_confirmed", "Please verify your phone first.")
    async with request.transaction() as conn:
        await audit_log.record(conn, user, "user_reauthenticate_requested")
        if user.email:
            await mail.send(request, conn, user, mail.REAUTHENTICATION)
        else:
            _, message_id = await sms.send(request, conn, user, user.phone or "", sms.REAUTHENTICATION)
    return JSONResponse({"message_id": message_id} if message_id else {})

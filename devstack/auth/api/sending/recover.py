"""POST /recover: sends a link to set a new password."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import pkce
from devstack.auth.mailer import mail
from devstack.auth.models import audit_log, users
from devstack.auth.request import AuthRequest


async def recover(request: AuthRequest) -> Response:
    """Send the link. An unknown address gets the same answer, but no mail."""
    if not request.text("email"):
        raise errors.invalid("Password recovery requires an email")
    email, is_pkce = addresses.email_address(request.text("email")), pkce.is_pkce(request)
    async with request.transaction() as conn:
        user = await users.by_email(conn, email, request.aud)
        if user is not None:
            if is_pkce:
                await pkce.begin(request, conn, user, "recovery")
            await audit_log.record(conn, user, "user_recovery_requested")
            await mail.send(request, conn, user, mail.RECOVERY, pkce=is_pkce)
    return JSONResponse({})

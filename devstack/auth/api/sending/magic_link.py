"""POST /magiclink, and POST /otp with an e-mail address: sends a code or link to sign in."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import pkce, signup
from devstack.auth.api.signup import SignupParams
from devstack.auth.crypto import codes
from devstack.auth.mailer import mail
from devstack.auth.models import audit_log, users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest


async def magic_link(request: AuthRequest) -> Response:
    """Send a code or link. An unknown address is signed up, and the answer is the same."""
    if not request.settings.email_enabled:
        raise errors.unprocessable("email_provider_disabled", "Email logins are disabled")
    email, is_pkce = addresses.email_address(request.text("email")), pkce.is_pkce(request)
    async with request.transaction() as conn:
        user = await users.by_email(conn, email, request.aud)
        if user is None or not user.is_confirmed:
            user = await sign_up(request, conn, "email", email, is_pkce=is_pkce)
        if user is not None:
            if is_pkce:
                await pkce.begin(request, conn, user, "magiclink")
            await audit_log.record(conn, user, "user_recovery_requested")
            await mail.send(request, conn, user, mail.MAGIC_LINK, pkce=is_pkce)
    return JSONResponse({})


async def sign_up(
    request: AuthRequest, conn: Conn, provider: str, address: str, *, is_pkce: bool = False
) -> User | None:
    """The new user if it still needs a code; None if the confirmation mail already has one."""
    if not request.settings.signup_enabled:
        raise errors.unprocessable("signup_disabled", "Signups not allowed for this instance")
    password, data = codes.unguessable_password(), request.mapping("data") or {}
    params = SignupParams(provider, address, password, data, is_pkce)
    user = await signup.sign_up(request, conn, params)
    return user if user is not None and params.is_confirmed(user) else None

"""POST /invite: sends an invitation by mail for an administrator."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.crypto import passwords
from devstack.auth.mailer import mail
from devstack.auth.models import audit_log, identities, user_json, users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest


async def invite(request: AuthRequest) -> Response:
    """Create the account at once; the link in the mail confirms it."""
    email = addresses.email_address(request.text("email"))
    async with request.transaction() as conn:
        user = await users.by_email(conn, email, request.aud)
        if user is not None and user.is_confirmed:
            raise errors.email_exists()
        user = user or await create_account(request, conn, email)
        await audit_log.record(conn, None, "user_invited", {"user_id": user.id})
        user = await mail.send(request, conn, user, mail.INVITE)
        return JSONResponse(await user_json.whole(conn, user))


async def create_account(request: AuthRequest, conn: Conn, email: str, password: str = "") -> User:
    """Insert an unconfirmed account with an e-mail address, with or without a password."""
    stored = await passwords.hashed(request.settings, password) if password else ""
    user = await users.create(
        conn, request.aud, "email", email=email, encrypted_password=stored,
        raw_user_meta_data=request.mapping("data") or {},
    )  # fmt: skip
    await identities.create(conn, user, "email", email=email)
    return user

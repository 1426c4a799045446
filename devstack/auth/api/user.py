"""GET and PUT /user: the signed-in user's own account."""

from datetime import timedelta

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import pkce
from devstack.auth.api.verify import one_time_token as verify_token
from devstack.auth.crypto import passwords
from devstack.auth.mailer import mail, sms
from devstack.auth.models import (
    audit_log,
    factors,
    identities,
    user_changes,
    user_json,
    users,
)
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest

_RECENT = timedelta(hours=24)
_NONCE = "Nonce has expired or is invalid"


async def get_user(request: AuthRequest) -> Response:
    async with request.transaction() as conn:
        return JSONResponse(await user_json.whole(conn, request.user))


async def update_user(request: AuthRequest) -> Response:
    """Change password, e-mail, phone or metadata. A new address counts once it is confirmed."""
    email, phone, password = _wanted(request)
    async with request.transaction() as conn:
        await _require_allowed(request, conn, email, phone, password)
        await _require_free(request, conn, email, phone)
        user = request.user
        if password is not None:
            user = await _change_password(request, conn, user, password)
        if (data := request.mapping("data")) is not None:
            user = await users.merge(conn, user, "raw_user_meta_data", data)
        if email and email != user.email:
            user = await _change_email(request, conn, user, email)
        if phone and phone != user.phone:
            user = await _change_phone(request, conn, user, phone)
        await audit_log.record(conn, user, "user_modified")
        return JSONResponse(await user_json.whole(conn, user))


def _wanted(request: AuthRequest) -> tuple[str, str, str | None]:
    email, phone = request.text("email"), request.text("phone")
    password = request.text("password") if request.body.get("password") is not None else None
    if phone:
        addresses.require_channel(request.text("channel"))
    if password is not None:
        passwords.require_strength(request.settings, password)
    return email and addresses.email_address(email), phone and addresses.phone_number(phone), password


async def _require_allowed(
    request: AuthRequest, conn: Conn, email: str, phone: str, password: str | None
) -> None:
    user, session = request.user, request.session
    if request.body.get("app_metadata") is not None:
        raise errors.forbidden("not_admin", "Updating app_metadata requires admin privileges")
    credentials = password or (email and email != user.email) or (phone and phone != user.phone)
    if credentials and not (session and session.is_aal2) and await factors.has_verified(conn, user):
        message = "AAL2 session is required to update email or password when MFA is enabled."
        raise errors.unauthorized("insufficient_aal", message)
    if user.is_anonymous and password and not email and not phone:
        message = "Updating password of an anonymous user without an email or phone is not allowed"
        raise errors.unprocessable("validation_failed", message)


async def _require_free(request: AuthRequest, conn: Conn, email: str, phone: str) -> None:
    user = request.user
    if email and email != user.email and await users.by_email_in_use(conn, email, request.aud, but=user.id):
        raise errors.email_exists()
    if phone and phone != user.phone and await users.by_phone(conn, phone, request.aud):
        message = "A user with this phone number has already been registered"
        raise errors.unprocessable("phone_exists", message)


async def _change_password(request: AuthRequest, conn: Conn, user: User, password: str) -> User:
    await _require_reauthentication(request, conn, user)
    if password and await passwords.matches(password, user.encrypted_password):
        message = "New password should be different from the old password."
        raise errors.unprocessable("same_password", message)
    stored = await passwords.hashed(request.settings, password) if password else None
    await audit_log.record(conn, user, "user_updated_password")
    return await user_changes.update_password(conn, user, stored, request.session)


async def _require_reauthentication(request: AuthRequest, conn: Conn, user: User) -> None:
    """Require the nonce of GET /reauthenticate if the session is older than a day."""
    session, nonce = request.session, request.text("nonce")
    recent = session is not None and now() <= session.created_at + _RECENT
    if recent or not request.settings.reauthenticate_for_password:
        return
    if not nonce:
        raise errors.bad_request("reauthentication_needed", "Password update requires reauthentication")
    if not verify_token.nonce_is_good(request, user, nonce):
        raise errors.unprocessable("reauthentication_not_valid", _NONCE)
    await user_changes.use_token(conn, user, "reauthentication_token")


async def _change_email(request: AuthRequest, conn: Conn, user: User, email: str) -> User:
    if user.is_anonymous and request.settings.email_autoconfirm:
        # Adding a first address follows the rules of sign-up; changing one is always confirmed by mail.
        user = await users.update(conn, user, email_change=email)
        user = await user_changes.confirm_email_change(conn, user)
        return await identities.publish_providers(conn, user)
    if is_pkce := pkce.is_pkce(request):
        await pkce.begin(request, conn, user, "email_change")
    return await mail.send_email_change(request, conn, user, email, pkce=is_pkce)


async def _change_phone(request: AuthRequest, conn: Conn, user: User, phone: str) -> User:
    if request.settings.phone_autoconfirm:
        user = await users.update(conn, user, phone_change=phone)
        return await user_changes.confirm_phone_change(conn, user)
    user, _ = await sms.send(request, conn, user, phone, sms.PHONE_CHANGE)
    return user

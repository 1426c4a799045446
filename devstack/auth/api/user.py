"""GET and PUT /user, POST /logout: the signed-in user about themselves."""

from datetime import timedelta

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import verify_token
from devstack.auth.crypto import passwords
from devstack.auth.mailer import mail, sms
from devstack.auth.models import (
    audit_log,
    factors,
    flow_states,
    identities,
    sessions,
    user_changes,
    user_json,
    users,
)
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call

_RECENT = timedelta(hours=24)
_NONCE = "Nonce has expired or is invalid"


async def get_user(call: Call) -> Response:
    async with call.transaction() as conn:
        return JSONResponse(await user_json.user_json(conn, call.user))


async def logout(call: Call) -> Response:
    """Ends this session, the others, or all (the default). Access tokens lose their session at once."""
    scope, session = call.request.query_params.get("scope") or "global", call.session
    if scope not in {"global", "local", "others"}:
        raise errors.invalid("Unsupported logout scope")
    async with call.transaction() as conn:
        await audit_log.record(conn, call.user, "logout")
        if session is None or scope == "global":
            await sessions.end_all(conn, call.user)
        elif scope == "local":
            await sessions.end(conn, session)
        else:
            await sessions.end_others(conn, session)
    return Response(status_code=204)


async def update_user(call: Call) -> Response:
    """Change password, e-mail, phone or metadata. Addresses change once they are confirmed."""
    email, phone, password = _wanted(call)
    async with call.transaction() as conn:
        await _require_allowed(call, conn, email, phone, password)
        await _require_free(call, conn, email, phone)
        user = call.user
        if password is not None:
            user = await _change_password(call, conn, user, password)
        if (data := call.mapping("data")) is not None:
            user = await users.merge(conn, user, "raw_user_meta_data", data)
        if email and email != user.email:
            user = await _change_email(call, conn, user, email)
        if phone and phone != user.phone:
            user = await _change_phone(call, conn, user, phone)
        await audit_log.record(conn, user, "user_modified")
        return JSONResponse(await user_json.user_json(conn, user))


def _wanted(call: Call) -> tuple[str, str, str | None]:
    email, phone = call.text("email"), call.text("phone")
    password = call.text("password") if call.body.get("password") is not None else None
    if phone:
        addresses.require_channel(call.text("channel"))
    if password is not None:
        passwords.require_strength(call.settings, password)
    return email and addresses.email_address(email), phone and addresses.phone_number(phone), password


async def _require_allowed(call: Call, conn: Conn, email: str, phone: str, password: str | None) -> None:
    user, session = call.user, call.session
    if call.body.get("app_metadata") is not None:
        raise errors.forbidden("not_admin", "Updating app_metadata requires admin privileges")
    credentials = password or (email and email != user.email) or (phone and phone != user.phone)
    if credentials and not (session and session.is_aal2) and await factors.has_verified(conn, user):
        message = "AAL2 session is required to update email or password when MFA is enabled."
        raise errors.unauthorized("insufficient_aal", message)
    if user.is_anonymous and password and not email and not phone:
        message = "Updating password of an anonymous user without an email or phone is not allowed"
        raise errors.unprocessable("validation_failed", message)


async def _require_free(call: Call, conn: Conn, email: str, phone: str) -> None:
    user = call.user
    if email and email != user.email and await users.taken_email(conn, email, call.aud, but=user.id):
        message = "A user with this email address has already been registered"
        raise errors.unprocessable("email_exists", message)
    if phone and phone != user.phone and await users.by_phone(conn, phone, call.aud):
        message = "A user with this phone number has already been registered"
        raise errors.unprocessable("phone_exists", message)


async def _change_password(call: Call, conn: Conn, user: User, password: str) -> User:
    await _require_reauthentication(call, conn, user)
    if password and await passwords.matches(password, user.encrypted_password):
        message = "New password should be different from the old password."
        raise errors.unprocessable("same_password", message)
    stored = await passwords.hashed(call.settings, password) if password else None
    await audit_log.record(conn, user, "user_updated_password")
    return await user_changes.set_password(conn, user, stored, call.session)


async def _require_reauthentication(call: Call, conn: Conn, user: User) -> None:
    """In a session older than a day, only with the nonce that GET /reauthenticate sends."""
    session, nonce = call.session, call.text("nonce")
    recent = session is not None and now() <= session.created_at + _RECENT
    if recent or not call.settings.reauthenticate_for_password:
        return
    if not nonce:
        raise errors.bad_request("reauthentication_needed", "Password update requires reauthentication")
    if not verify_token.nonce_is_good(call, user, nonce):
        raise errors.unprocessable("reauthentication_not_valid", _NONCE)
    await user_changes.use_reauthentication(conn, user)


async def _change_email(call: Call, conn: Conn, user: User, email: str) -> User:
    if user.is_anonymous and call.settings.email_autoconfirm:
        # Adding a first address is a sign-up in disguise; changing one is always confirmed by mail.
        user = await users.update(conn, user, email_change=email)
        user = await user_changes.take_new_email(conn, user)
        return await identities.publish_providers(conn, user)
    if pkce := flow_states.is_pkce(call):
        await flow_states.begin(call, conn, user, "email_change")
    return await mail.send_email_change(call, conn, user, email, pkce=pkce)


async def _change_phone(call: Call, conn: Conn, user: User, phone: str) -> User:
    if call.settings.phone_autoconfirm:
        user = await users.update(conn, user, phone_change=phone)
        return await user_changes.take_new_phone(conn, user)
    user, _ = await sms.send(call, conn, user, phone, sms.PHONE_CHANGE)
    return user


async def link_identity(_: Call) -> Response:
    """GET /user/identities/authorize and DELETE /user/identities/{id}: not offered by this project."""
    raise errors.not_found("manual_linking_disabled", "Manual linking is disabled")

"""/admin/users: accounts, for callers with a server-side key."""

from typing import Any

import psycopg
from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api.admin import params as admin_params
from devstack.auth.models import audit_log, identities, user_changes, user_json, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest


async def get_user(request: AuthRequest) -> Response:
    async with request.transaction() as conn:
        return JSONResponse(await user_json.whole(conn, await target(request, conn)))


async def create_user(request: AuthRequest) -> Response:
    """Create an account with any of e-mail, phone, password (or its hash), metadata, role, ban."""
    email, phone = request.text("email"), request.text("phone")
    if not email and not phone:
        raise errors.invalid("Cannot create a user without either an email or phone")
    email, phone = email and addresses.email_address(email), phone and addresses.phone_number(phone)
    values: dict[str, Any] = {"id": admin_params.new_id(request.text("id"))}
    values["encrypted_password"] = await admin_params.password(request)
    async with request.transaction() as conn:
        await _require_free(request, conn, email, phone)
        providers = [name for name, address in (("email", email), ("phone", phone)) if address]
        user = await users.create(
            conn, request.text("aud") or request.aud, refused="Database error creating new user", **values,
            email=email or None, phone=phone or None,
            raw_user_meta_data=request.mapping("user_metadata") or {},
            raw_app_meta_data={"provider": providers[0], "providers": providers},
        )  # fmt: skip
        for provider in providers:
            address = email if provider == "email" else phone
            await identities.create(conn, user, provider, **{provider: address})
        await _audit(conn, user, "user_signedup")
        user = await _apply_common(request, conn, user, default_role="authenticated")
        return JSONResponse(await user_json.whole(conn, user))


async def update_user(request: AuthRequest) -> Response:
    """Change any field of an account without confirmation. A new password ends all sessions."""
    email, phone = request.text("email"), request.text("phone")
    email, phone = email and addresses.email_address(email), phone and addresses.phone_number(phone)
    stored = await admin_params.new_password(request)
    async with request.transaction() as conn:
        user = await target(request, conn)
        try:
            user = await _change(request, conn, user, email, phone, stored)
        except psycopg.Error as error:  # the address belongs to another account
            raise errors.internal("Error updating user") from error
        await _audit(conn, user, "user_modified")
        return JSONResponse(await user_json.whole(conn, user))


async def _change(
    request: AuthRequest, conn: Conn, user: User, email: str, phone: str, stored: str | None
) -> User:
    if stored is not None:
        user = await user_changes.update_password(conn, user, stored or None, None)
    if email:
        user = await _set_email(request, conn, user, email)
    if phone:
        user = await _set_phone(request, conn, user, phone)
    user = await _apply_common(request, conn, user)
    data = request.mapping("user_metadata")
    return user if data is None else await users.merge(conn, user, "raw_user_meta_data", data)


async def target(request: AuthRequest, conn: Conn) -> User:
    """The user in the path. Raises 404 user_not_found."""
    user = await users.by_id(conn, request.path_id("user_id"))
    if user is None:
        raise errors.not_found("user_not_found", "User not found")
    return user


async def _apply_common(request: AuthRequest, conn: Conn, user: User, *, default_role: str = "") -> User:
    ban = admin_params.ban(request)
    if role := request.text("role") or default_role:
        user = await users.update(conn, user, role=role)
    if (data := request.mapping("app_metadata")) is not None:
        user = await users.merge(conn, user, "raw_app_meta_data", data)
    if request.flag("email_confirm"):
        user = await user_changes.confirm_email(conn, user)
    if request.flag("phone_confirm"):
        user = await user_changes.confirm_phone(conn, user)
    if ban is not None:
        user = await users.update(conn, user, banned_until=now() + ban if ban else None)
    return user


async def _require_free(request: AuthRequest, conn: Conn, email: str, phone: str) -> None:
    if email and await users.by_email_in_use(conn, email, request.aud):
        raise errors.email_exists()
    if phone and await users.by_phone(conn, phone, request.aud):
        raise errors.unprocessable("phone_exists", "Phone number already registered by another user")


async def _set_email(request: AuthRequest, conn: Conn, user: User, email: str) -> User:
    confirmed = request.flag("email_confirm")
    await identities.create_or_merge(conn, user, "email", email=email, email_verified=confirmed)
    permanent: dict[str, Any] = {"is_anonymous": False} if user.is_anonymous and confirmed else {}
    return await users.update(conn, user, email=email, **permanent)


async def _set_phone(request: AuthRequest, conn: Conn, user: User, phone: str) -> User:
    confirmed = request.flag("phone_confirm")
    await identities.create_or_merge(conn, user, "phone", phone=phone, phone_verified=confirmed)
    permanent: dict[str, Any] = {"is_anonymous": False} if user.is_anonymous and confirmed else {}
    return await users.update(conn, user, phone=phone, **permanent)


async def _audit(conn: Conn, user: User, action: str) -> None:
    traits = {"user_id": user.id, "user_email": user.email or "", "user_phone": user.phone or ""}
    await audit_log.record(conn, None, action, traits)

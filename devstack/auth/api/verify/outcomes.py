"""The effects of a valid code or link: it confirms an account, recovers it, or changes its address."""

from dataclasses import dataclass

from devstack.auth.api.verify import one_time_token as verify_token
from devstack.auth.api.verify.one_time_token import VerifyParams
from devstack.auth.crypto import passwords
from devstack.auth.models import audit_log, identities, one_time_tokens, user_changes, users
from devstack.auth.models.one_time_tokens import Kind
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest


@dataclass(frozen=True)
class _Accepted:
    request: AuthRequest
    conn: Conn
    user: User
    params: VerifyParams


async def accept(request: AuthRequest, conn: Conn, params: VerifyParams) -> tuple[User | None, str]:
    """Check a code or link and apply it. Returns no user while an e-mail change is half confirmed."""
    user, kind = await verify_token.check(request, conn, params)
    follow = {
        "signup": _sign_up, "invite": _sign_up, "recovery": _recover, "magiclink": _recover,
        "email_change": _change_email, "sms": _confirm_phone, "phone_change": _change_phone,
    }[kind]  # fmt: skip
    changed = await follow(_Accepted(request, conn, user, params))
    return (await identities.publish_providers(conn, changed) if changed else None), kind


async def _sign_up(this: _Accepted) -> User:
    conn, user = this.conn, this.user
    if not user.has_password and user.invited_at:
        stored = await passwords.hashed(this.request.settings, "")
        user = await user_changes.update_password(conn, user, stored, None)
    await audit_log.record(conn, user, "user_signedup", {"provider": "email"})
    user = await user_changes.confirm_email(conn, user)
    for identity in await identities.of_user(conn, user):
        if identity.email and identity.email == user.email:
            await identities.merge(conn, identity, email_verified=True)
    return user


async def _recover(this: _Accepted) -> User:
    user = await user_changes.use_token(this.conn, this.user, "recovery_token")
    if user.is_confirmed:
        await audit_log.record(this.conn, user, "login")
        return user
    await audit_log.record(this.conn, user, "user_signedup", {"provider": "email"})
    return await user_changes.confirm_email(this.conn, user)


async def _change_email(this: _Accepted) -> User | None:
    settings, user = this.request.settings, this.user
    twice = settings.double_confirm_changes and not settings.email_autoconfirm and user.email
    if twice and user.email_change_confirm_status == 0:
        await _confirm_one_side(this)
        return None
    await audit_log.record(this.conn, user, "user_modified")
    return await user_changes.confirm_email_change(this.conn, user)


async def _confirm_one_side(this: _Accepted) -> None:
    current = this.user.email_change_token_current in this.params.hashes
    side: Kind = "email_change_token_current" if current else "email_change_token_new"
    await users.update(this.conn, this.user, email_change_confirm_status=1, **{side: ""})
    await one_time_tokens.clear(this.conn, this.user, side)


async def _confirm_phone(this: _Accepted) -> User:
    await audit_log.record(this.conn, this.user, "user_signedup", {"provider": "phone"})
    user = await user_changes.confirm_phone(this.conn, this.user)
    return await user_changes.make_permanent(this.conn, user)


async def _change_phone(this: _Accepted) -> User:
    await audit_log.record(this.conn, this.user, "user_modified")
    return await user_changes.confirm_phone_change(this.conn, this.user)

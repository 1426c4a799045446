"""auth.users: changes of an account when an address is confirmed or a credential is replaced."""

from typing import Any

from devstack.auth.models import identities, one_time_tokens, sessions, users
from devstack.auth.models.one_time_tokens import Kind
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User

_NOTHING_PENDING: dict[str, Any] = {
    "confirmation_token": "", "confirmation_sent_at": None, "recovery_token": "", "recovery_sent_at": None,
    "email_change_token_current": "", "email_change_token_new": "", "email_change_sent_at": None,
    "phone_change_token": "", "phone_change_sent_at": None,
    "reauthentication_token": "", "reauthentication_sent_at": None,
}  # fmt: skip


async def expect_token(
    conn: Conn, user: User, kind: Kind, relates_to: str, token_hash: str, **changes: Any
) -> User:
    """Store the hash of a code sent to `relates_to`, in both places where GoTrue keeps it."""
    user = await users.update(conn, user, **{kind: token_hash}, **changes)
    await one_time_tokens.store(conn, user, kind, relates_to, token_hash)
    return user


async def use_token(conn: Conn, user: User, kind: Kind) -> User:
    """Record that a code was used, and delete all other codes of the user."""
    await one_time_tokens.clear(conn, user)
    return await users.update(conn, user, **{kind: ""})


async def confirm_email(conn: Conn, user: User) -> User:
    user = await users.update(conn, user, confirmation_token="", email_confirmed_at=now())
    await one_time_tokens.clear(conn, user)
    return await users.merge(conn, user, "raw_user_meta_data", {"email_verified": True})


async def confirm_phone(conn: Conn, user: User) -> User:
    await one_time_tokens.clear(conn, user)
    return await users.update(conn, user, confirmation_token="", phone_confirmed_at=now())


async def confirm_email_change(conn: Conn, user: User) -> User:
    """Set the account's address from `email_change`; an anonymous user becomes permanent."""
    new = user.email_change
    await identities.create_or_merge(conn, user, "email", email=new, email_verified=True)
    await make_permanent(conn, user)
    await one_time_tokens.clear(conn, user)
    user = await users.update(
        conn, user, email=new, email_change="", email_change_token_current="", email_change_token_new="",
        email_change_confirm_status=0,
    )  # fmt: skip
    return user if user.is_confirmed else await confirm_email(conn, user)


async def confirm_phone_change(conn: Conn, user: User) -> User:
    """Set the account's number from `phone_change`."""
    new = user.phone_change
    await identities.create_or_merge(conn, user, "phone", phone=new, phone_verified=True)
    user = await users.update(
        conn, user, phone=new, phone_change="", phone_change_token="", phone_confirmed_at=now()
    )
    await one_time_tokens.clear(conn, user)
    return await make_permanent(conn, user)


async def update_password(conn: Conn, user: User, stored: str | None, session: Session | None) -> User:
    """Store a hash, delete all codes sent before, and end every other session."""
    user = await users.update(conn, user, encrypted_password=stored, **_NOTHING_PENDING)
    await one_time_tokens.clear(conn, user)
    if session is None:
        await sessions.end_all(conn, user)
    else:
        await sessions.end_others(conn, session)
    return user


async def make_permanent(conn: Conn, user: User) -> User:
    """Mark the user as no longer anonymous."""
    # A separate statement, as in GoTrue: our triggers must accept a user without the address.
    return await users.update(conn, user, is_anonymous=False) if user.is_anonymous else user

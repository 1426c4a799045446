"""What changes in an account when something about it is proven or replaced."""

from typing import Any
from uuid import UUID, uuid4

import psycopg

from devstack.auth import errors
from devstack.auth.conf import Settings
from devstack.auth.crypto import codes, passwords
from devstack.auth.models import identities, one_time_tokens, sessions, users
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User

_PENDING: dict[str, Any] = {
    "confirmation_token": "", "confirmation_sent_at": None, "recovery_token": "", "recovery_sent_at": None,
    "email_change_token_current": "", "email_change_token_new": "", "email_change_sent_at": None,
    "phone_change_token": "", "phone_change_sent_at": None,
    "reauthentication_token": "", "reauthentication_sent_at": None,
}  # fmt: skip


_REFUSED = "Database error saving new user"


async def create(conn: Conn, aud: str, provider: str = "", *, refused: str = _REFUSED, **values: Any) -> User:
    """A new account. Raises 500 with the message `refused` when a trigger of ours refuses it."""
    app = {"provider": provider, "providers": [provider]} if provider else {}
    row = {"raw_app_meta_data": app, "raw_user_meta_data": {}, "encrypted_password": "", **values}
    try:
        user = await users.insert(conn, aud=aud, **row)
        return await users.update(conn, user, role="authenticated")
    except psycopg.Error as error:
        raise errors.internal(refused) from error


async def password_hash(settings: Settings, password: str) -> str:
    """Of a password, or of one that nobody knows when it is empty."""
    return await passwords.hashed(settings, password or codes.unguessable_password())


async def confirm_email(conn: Conn, user: User) -> User:
    user = await users.update(conn, user, confirmation_token="", email_confirmed_at=now())
    await one_time_tokens.clear(conn, user)
    return await users.merge(conn, user, "raw_user_meta_data", {"email_verified": True})


async def confirm_phone(conn: Conn, user: User) -> User:
    await one_time_tokens.clear(conn, user)
    return await users.update(conn, user, confirmation_token="", phone_confirmed_at=now())


async def use_recovery(conn: Conn, user: User) -> User:
    await one_time_tokens.clear(conn, user)
    return await users.update(conn, user, recovery_token="")


async def use_reauthentication(conn: Conn, user: User) -> User:
    await one_time_tokens.clear(conn, user)
    return await users.update(conn, user, reauthentication_token="")


async def take_new_email(conn: Conn, user: User) -> User:
    """The address in `email_change` becomes the account's; an anonymous user becomes a permanent one."""
    new = user.email_change
    await identities.create_or_merge(conn, user, "email", email=new, email_verified=True)
    await _make_permanent(conn, user)
    await one_time_tokens.clear(conn, user)
    user = await users.update(
        conn, user, email=new, email_change="", email_change_token_current="", email_change_token_new="",
        email_change_confirm_status=0,
    )  # fmt: skip
    return user if user.is_confirmed else await confirm_email(conn, user)


async def take_new_phone(conn: Conn, user: User) -> User:
    """The number in `phone_change` becomes the account's."""
    new = user.phone_change
    await identities.create_or_merge(conn, user, "phone", phone=new, phone_verified=True)
    user = await users.update(
        conn, user, phone=new, phone_change="", phone_change_token="", phone_confirmed_at=now()
    )
    await one_time_tokens.clear(conn, user)
    return await _make_permanent(conn, user)


async def set_password(conn: Conn, user: User, stored: str | None, session: Session | None) -> User:
    """Store a hash, void whatever was sent before, and end every other session."""
    user = await users.update(conn, user, encrypted_password=stored, **_PENDING)
    await one_time_tokens.clear(conn, user)
    if session is None:
        await sessions.end_all(conn, user)
    else:
        await sessions.end_others(conn, session)
    return user


async def _make_permanent(conn: Conn, user: User) -> User:
    # A statement of its own, as in GoTrue: our triggers must cope with an address that is not there yet.
    return await users.update(conn, user, is_anonymous=False) if user.is_anonymous else user


def new_id(text: str) -> UUID:
    """An id chosen by the caller, or a fresh one. Raises 400 validation_failed."""
    try:
        chosen = UUID(text) if text else uuid4()
    except ValueError as error:
        raise errors.invalid("ID must conform to the uuid v4 format") from error
    if chosen == users.NIL:
        raise errors.invalid("ID cannot be a nil uuid")
    return chosen

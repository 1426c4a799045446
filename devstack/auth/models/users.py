"""auth.users: one row a person."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg

from devstack.auth import errors
from devstack.auth.models.table import Conn, Table, now

NIL = UUID(int=0)


@dataclass(frozen=True)
class User:
    """A row of auth.users. As in GoTrue, an empty text means that no token is open."""

    id: UUID
    aud: str
    role: str
    email: str | None
    encrypted_password: str | None
    email_confirmed_at: datetime | None
    invited_at: datetime | None
    phone: str | None
    phone_confirmed_at: datetime | None
    confirmation_token: str
    confirmation_sent_at: datetime | None
    confirmed_at: datetime | None
    recovery_token: str
    recovery_sent_at: datetime | None
    email_change_token_current: str
    email_change_token_new: str
    email_change: str
    email_change_sent_at: datetime | None
    email_change_confirm_status: int
    phone_change_token: str
    phone_change: str
    phone_change_sent_at: datetime | None
    reauthentication_token: str
    reauthentication_sent_at: datetime | None
    last_sign_in_at: datetime | None
    raw_app_meta_data: dict[str, Any] | None
    raw_user_meta_data: dict[str, Any] | None
    created_at: datetime
    updated_at: datetime
    banned_until: datetime | None
    deleted_at: datetime | None
    is_sso_user: bool
    is_anonymous: bool

    def __post_init__(self) -> None:
        # GoTrue cannot read a row with null here, so a seed with nulls must fail here too.
        if any(getattr(self, name) is None for name in _TEXTS):
            raise errors.internal("Database error querying schema")

    @property
    def has_password(self) -> bool:
        return bool(self.encrypted_password)

    @property
    def is_banned(self) -> bool:
        return self.banned_until is not None and now() < self.banned_until

    @property
    def is_confirmed(self) -> bool:
        """Whether the e-mail address is confirmed."""
        return self.email_confirmed_at is not None

    @property
    def is_phone_confirmed(self) -> bool:
        return self.phone_confirmed_at is not None


_TEXTS = [field.name for field in fields(User) if field.type is str]
_EMPTY = {name: "" for name in (*_TEXTS, "encrypted_password") if name != "aud"}
_REFUSED = "Database error saving new user"
TABLE = Table("users", User)


async def by_id(conn: Conn, user_id: UUID) -> User | None:
    return await TABLE.find(conn, "instance_id = %s and id = %s", NIL, user_id)


async def locked(conn: Conn, user: User) -> User:
    """The current row, locked until the transaction ends. Raises 403 when it was deleted meanwhile."""
    fresh = await TABLE.find(conn, "id = %s for update", user.id)
    if fresh is None:
        raise errors.forbidden("user_not_found", "User not found")
    return fresh


async def by_email(conn: Conn, email: str, aud: str) -> User | None:
    where = "instance_id = %s and lower(email) = %s and aud = %s and is_sso_user = false"
    return await TABLE.find(conn, where, NIL, email.lower(), aud)


async def by_phone(conn: Conn, phone: str, aud: str) -> User | None:
    where = "instance_id = %s and phone = %s and aud = %s and is_sso_user = false"
    return await TABLE.find(conn, where, NIL, phone, aud)


async def by_phone_change(conn: Conn, phone: str, aud: str) -> User | None:
    where = "instance_id = %s and phone_change = %s and aud = %s and is_sso_user = false"
    return await TABLE.find(conn, where, NIL, phone, aud)


async def by_email_in_use(conn: Conn, email: str, aud: str, *, but: UUID | None = None) -> User | None:
    """The user, other than `but`, who has an identity or account with this address."""
    where = (
        "aud = %s and id <> %s and id in (select user_id from auth.identities where email = %s) "
        "order by created_at"
    )
    by_identity = await TABLE.find(conn, where, aud, but or NIL, email.lower())
    return by_identity or await by_email(conn, email, aud)


async def create(conn: Conn, aud: str, provider: str = "", *, refused: str = _REFUSED, **values: Any) -> User:
    """Insert an account. Raises 500 with the message `refused` when a trigger on auth.users refuses it."""
    app = {"provider": provider, "providers": [provider]} if provider else {}
    row = {**_EMPTY, "raw_app_meta_data": app, **values}
    try:
        user = await TABLE.insert(conn, instance_id=NIL, aud=aud, **row)
        # A separate statement, as in GoTrue: the triggers on insert see an account without a role.
        return await update(conn, user, role="authenticated")
    except psycopg.Error as error:
        raise errors.internal(refused) from error


async def delete(conn: Conn, user: User) -> None:
    await TABLE.delete(conn, "id = %s", user.id)


async def update(conn: Conn, user: User, **changes: object) -> User:
    return await TABLE.update(conn, user.id, **changes)


async def merge(conn: Conn, user: User, column: str, updates: dict[str, Any]) -> User:
    """Merge into a metadata column; a null removes its key."""
    removed = {name for name, value in updates.items() if value is None}
    merged = {**(getattr(user, column) or {}), **updates}
    return await update(conn, user, **{column: {k: v for k, v in merged.items() if k not in removed}})

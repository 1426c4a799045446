"""auth.one_time_tokens: the user of each mailed hash. A user has one token of each kind."""

from typing import Literal, TypeAlias
from uuid import UUID

from devstack.auth.models import users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User

Kind: TypeAlias = Literal[
    "confirmation_token",
    "reauthentication_token",
    "recovery_token",
    "email_change_token_new",
    "email_change_token_current",
    "phone_change_token",
]


async def store(conn: Conn, user: User, kind: Kind, relates_to: str, token_hash: str) -> None:
    """Store a token; it replaces the earlier one of this kind."""
    await clear(conn, user, kind)
    await conn.execute(
        "insert into auth.one_time_tokens (id, user_id, token_type, token_hash, relates_to) "
        "values (gen_random_uuid(), %s, %s, %s, %s)",
        [user.id, kind, token_hash, relates_to.lower()],
    )


async def clear(conn: Conn, user: User, kind: Kind | None = None) -> None:
    """Delete the user's tokens, all or those of one kind."""
    await conn.execute(
        "delete from auth.one_time_tokens where user_id = %(user)s "
        "and (%(kind)s::text is null or token_type::text = %(kind)s)",
        {"user": user.id, "kind": kind},
    )


async def owner(conn: Conn, token_hash: str, *kinds: Kind) -> User | None:
    """The user of this token, if it was not used yet."""
    cursor = await conn.execute(
        "select user_id from auth.one_time_tokens where token_hash = %s and token_type::text = any (%s)",
        [token_hash, list(kinds)],
    )
    row: tuple[UUID] | None = await cursor.fetchone()
    return await users.by_id(conn, row[0]) if row else None

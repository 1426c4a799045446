"""auth.refresh_tokens: tokens of version 1, each replaced when it is used."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from devstack.auth.crypto import codes
from devstack.auth.models import audit_log
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, Table
from devstack.auth.models.users import NIL, User


@dataclass(frozen=True)
class RefreshToken:
    """A row of auth.refresh_tokens; `parent` is the token it replaced."""

    id: int
    token: str
    user_id: str
    revoked: bool | None
    parent: str | None
    session_id: UUID | None
    created_at: datetime
    updated_at: datetime


TABLE = Table("refresh_tokens", RefreshToken)


async def by_token(conn: Conn, token: str, *, lock: bool = False) -> RefreshToken | None:
    """The row, or None; with `lock`, None also when another request has locked it."""
    if lock:
        return await TABLE.find(conn, "token = %s for update skip locked", token)
    return await TABLE.find(conn, "token = %s", token)


async def active(conn: Conn, session: Session) -> RefreshToken | None:
    """The session's newest token that was not used yet."""
    return await TABLE.find(conn, "session_id = %s and revoked is false order by id desc", session.id)


async def create(conn: Conn, user: User, session_id: UUID, parent: str | None = None) -> str:
    """The text of a new token."""
    row = await TABLE.insert(
        conn, instance_id=NIL, token=codes.refresh_token(), user_id=str(user.id), revoked=False,
        parent=parent, session_id=session_id,
    )  # fmt: skip
    return row.token


async def replace(conn: Conn, user: User, session: Session, token: RefreshToken) -> str:
    """Revoke a token and issue the next."""
    await audit_log.record(conn, user, "token_revoked")
    await TABLE.update(conn, token.id, revoked=True)
    return await create(conn, user, session.id, token.token)


async def revoke_family(conn: Conn, session: Session) -> None:
    """Revoke all tokens of the session, after a stolen token was used."""
    await conn.execute(
        "update auth.refresh_tokens set revoked = true, updated_at = now() "
        "where session_id = %s and revoked = false",
        [session.id],
    )

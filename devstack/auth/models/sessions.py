"""auth.sessions: the sessions and their expiry."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from uuid import UUID

from devstack.auth import errors
from devstack.auth.conf import Settings
from devstack.auth.crypto import counter_tokens
from devstack.auth.models.table import Conn, Table, now
from devstack.auth.models.users import User


class Validity(Enum):
    VALID = ""
    EXPIRED = "Session Expired"
    IDLE = "Session Expired (Inactivity)"


@dataclass(frozen=True)
class Session:
    """A row of auth.sessions; `refreshed_at` is UTC without a time zone, as in GoTrue."""

    id: UUID
    user_id: UUID
    created_at: datetime
    updated_at: datetime | None
    factor_id: UUID | None
    aal: str | None
    not_after: datetime | None
    refreshed_at: datetime | None
    refresh_token_hmac_key: str | None
    refresh_token_counter: int | None

    @property
    def is_aal2(self) -> bool:
        return self.aal == "aal2"

    def counter_token(self) -> str:
        """The current refresh token of version 2."""
        if self.refresh_token_hmac_key is None or self.refresh_token_counter is None:
            raise errors.internal("Failed to get session's refresh token key")
        return counter_tokens.encode(self.id, self.refresh_token_counter, self.refresh_token_hmac_key)

    def last_refreshed(self, token_time: datetime | None) -> datetime:
        if self.refreshed_at is not None:
            return self.refreshed_at.replace(tzinfo=UTC)
        return max(self.created_at, token_time or self.created_at)

    def validity(self, settings: Settings, token_time: datetime | None) -> Validity:
        """Whether the session can be refreshed; `token_time` is the last change of its version 1 token."""
        moment = now()
        if self.not_after and moment > self.not_after:
            return Validity.EXPIRED
        if settings.timebox and moment > self.created_at + settings.timebox:
            return Validity.EXPIRED
        idle = settings.inactivity_timeout
        if idle and moment > self.last_refreshed(token_time) + idle:
            return Validity.IDLE
        return Validity.VALID


TABLE = Table("sessions", Session)


async def create(conn: Conn, user: User, *, ip: str, user_agent: str, counting: bool) -> Session:
    """A new session at aal1; `counting` sessions issue refresh tokens of version 2."""
    key = {"refresh_token_hmac_key": counter_tokens.new_key(), "refresh_token_counter": 0} if counting else {}
    return await TABLE.insert(conn, user_id=user.id, aal="aal1", ip=ip, user_agent=user_agent or None, **key)


async def by_id(conn: Conn, session_id: UUID, *, lock: bool = False) -> Session | None:
    """The session, or None; with `lock`, None also when another request has locked it."""
    if lock:
        return await TABLE.find(conn, "id = %s for update skip locked", session_id)
    return await TABLE.find(conn, "id = %s", session_id)


async def update(conn: Conn, session: Session, **changes: object) -> Session:
    return await TABLE.update(conn, session.id, **changes)


async def touch(conn: Conn, session: Session, *, ip: str, user_agent: str) -> None:
    moment = now().replace(tzinfo=None)
    await TABLE.update(conn, session.id, refreshed_at=moment, ip=ip, user_agent=user_agent or None)


async def end(conn: Conn, session: Session) -> None:
    await TABLE.delete(conn, "id = %s", session.id)


async def end_others(conn: Conn, session: Session) -> None:
    await TABLE.delete(conn, "user_id = %s and id <> %s", session.user_id, session.id)


async def end_all(conn: Conn, user: User) -> None:
    await TABLE.delete(conn, "user_id = %s", user.id)


async def end_below_aal2(conn: Conn, user: User) -> None:
    await TABLE.delete(conn, "user_id = %s and aal < 'aal2'", user.id)

"""auth.sessions and how each was authenticated (auth.mfa_amr_claims)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID, uuid4

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
    """A row of auth.sessions; `refreshed_at` is UTC without a zone, as GoTrue keeps it."""

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

    def last_refreshed(self, token_time: datetime | None) -> datetime:
        if self.refreshed_at is not None:
            return self.refreshed_at.replace(tzinfo=UTC)
        return max(self.created_at, token_time or self.created_at)

    def validity(self, settings: Settings, token_time: datetime | None) -> Validity:
        """Whether it may still be refreshed; `token_time` is when its row token changed last."""
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
    """The session; with `lock`, None as well when somebody else holds it."""
    if lock:
        return await TABLE.find(conn, "id = %s for update skip locked", session_id)
    return await TABLE.find(conn, "id = %s", session_id)


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


async def add_method(conn: Conn, session_id: UUID, method: str) -> None:
    """Note that the session was (again) authenticated by `method`."""
    query = (
        "insert into auth.mfa_amr_claims (id, session_id, created_at, updated_at, authentication_method) "
        "values (%(id)s, %(session)s, %(now)s, %(now)s, %(method)s) "
        "on conflict on constraint mfa_amr_claims_session_id_authentication_method_pkey "
        "do update set updated_at = excluded.updated_at"
    )
    await conn.execute(query, {"id": uuid4(), "session": session_id, "now": now(), "method": method})


async def methods(conn: Conn, session_id: UUID) -> list[dict[str, Any]]:
    """The claim `amr`, latest first."""
    query = (
        "select authentication_method, updated_at from auth.mfa_amr_claims where session_id = %s "
        "order by updated_at desc"
    )
    cursor = await conn.execute(query, [session_id])
    return [{"method": method, "timestamp": int(at.timestamp())} for method, at in await cursor.fetchall()]


def assurance(amr: list[dict[str, Any]]) -> str:
    """aal2 once a second factor is among the methods."""
    return "aal2" if any(entry["method"] in {"totp", "mfa/phone"} for entry in amr) else "aal1"

"""auth.mfa_factors: second factors."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from devstack.auth.models.table import Conn, Table, now
from devstack.auth.models.users import User

_UNVERIFIED_LIFE = timedelta(minutes=5)


@dataclass(frozen=True)
class Factor:
    """A row of auth.mfa_factors. `secret` is the base32 key of a TOTP factor."""

    id: UUID
    user_id: UUID
    friendly_name: str | None
    factor_type: str
    status: str
    created_at: datetime
    updated_at: datetime
    secret: str | None
    phone: str | None
    last_challenged_at: datetime | None

    @property
    def is_verified(self) -> bool:
        return self.status == "verified"


TABLE = Table("mfa_factors", Factor)


async def create_totp(conn: Conn, user: User, name: str, secret: str) -> Factor:
    return await TABLE.insert(
        conn, user_id=user.id, friendly_name=name, factor_type="totp", status="unverified", secret=secret
    )


async def of_user(conn: Conn, user: User) -> list[Factor]:
    return await TABLE.find_all(conn, "user_id = %s order by created_at", user.id)


async def owned(conn: Conn, user: User, factor_id: UUID) -> Factor | None:
    return await TABLE.find(conn, "user_id = %s and id = %s", user.id, factor_id)


async def has_verified(conn: Conn, user: User) -> bool:
    return any(factor.is_verified for factor in await of_user(conn, user))


async def mark_verified(conn: Conn, factor: Factor) -> None:
    await TABLE.update(conn, factor.id, status="verified")


async def delete_abandoned(conn: Conn) -> None:
    """Delete factors that were neither verified nor challenged in their first minutes."""
    where = (
        "status <> 'verified' and created_at < %s "
        "and not exists (select 1 from auth.mfa_challenges as asked where asked.factor_id = mfa_factors.id)"
    )
    await TABLE.delete(conn, where, now() - _UNVERIFIED_LIFE)


async def delete_unverified(conn: Conn, user: User) -> None:
    where = "user_id = %s and status = 'unverified' and factor_type = 'totp'"
    await TABLE.delete(conn, where, user.id)


async def delete_all(conn: Conn, user: User) -> None:
    await TABLE.delete(conn, "user_id = %s", user.id)


async def delete(conn: Conn, factor: Factor) -> None:
    """Delete a factor. Sessions at aal2 through it return to aal1."""
    await TABLE.delete(conn, "id = %s", factor.id)
    await conn.execute(
        "delete from auth.mfa_amr_claims where authentication_method = 'totp' "
        "and session_id in (select id from auth.sessions where factor_id = %s)",
        [factor.id],
    )
    await conn.execute(
        "update auth.sessions set aal = 'aal1', factor_id = null where user_id = %s and factor_id = %s",
        [factor.user_id, factor.id],
    )

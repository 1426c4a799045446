"""auth.mfa_challenges: the challenges of second factors."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv4Address, IPv6Address
from uuid import UUID

from devstack.auth.models.factors import Factor
from devstack.auth.models.table import Conn, Table, now

_LIFE = timedelta(minutes=5)


@dataclass(frozen=True)
class Challenge:
    """A row of auth.mfa_challenges; it can be verified once."""

    id: UUID
    factor_id: UUID
    created_at: datetime
    verified_at: datetime | None
    ip_address: IPv4Address | IPv6Address

    @property
    def expires_at(self) -> datetime:
        return self.created_at + _LIFE


TABLE = Table("mfa_challenges", Challenge)


async def create(conn: Conn, factor: Factor, ip: str) -> Challenge:
    made = await TABLE.insert(conn, factor_id=factor.id, ip_address=ip)
    query = "update auth.mfa_factors set last_challenged_at = %s where id = %s"
    await conn.execute(query, [now(), factor.id])
    return made


async def locked(conn: Conn, factor: Factor, challenge_id: str) -> Challenge | None:
    """The challenge of this factor, locked, so that it is verified only once."""
    return await TABLE.find(conn, "id::text = %s and factor_id = %s for update", challenge_id, factor.id)


async def mark_verified(conn: Conn, challenge: Challenge) -> None:
    await TABLE.update(conn, challenge.id, verified_at=now())

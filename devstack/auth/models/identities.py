"""auth.identities: the identities of a user (email, phone)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from devstack.auth.models import users
from devstack.auth.models.table import Conn, Table, now
from devstack.auth.models.users import User


@dataclass(frozen=True)
class Identity:
    """A row of auth.identities; `provider_id` is the user's id for email and phone."""

    id: UUID
    provider_id: str
    user_id: UUID
    identity_data: dict[str, Any]
    provider: str
    last_sign_in_at: datetime | None
    created_at: datetime | None
    updated_at: datetime | None
    email: str | None


TABLE = Table("identities", Identity)


async def of_user(conn: Conn, user: User) -> list[Identity]:
    return await TABLE.find_all(conn, "user_id = %s order by created_at", user.id)


async def find(conn: Conn, user: User, provider: str) -> Identity | None:
    return await TABLE.find(conn, "provider_id = %s and provider = %s", str(user.id), provider)


async def create(conn: Conn, user: User, provider: str, **data: Any) -> Identity:
    """Insert an identity of this user; `data` is added to the fields of every identity."""
    claims = {"sub": str(user.id), "email_verified": False, "phone_verified": False, **data}
    if isinstance(claims.get("email"), str):
        claims["email"] = claims["email"].lower()
    return await TABLE.insert(
        conn, provider_id=str(user.id), user_id=user.id, provider=provider,
        identity_data=claims, last_sign_in_at=now(),
    )  # fmt: skip


async def merge(conn: Conn, identity: Identity, **updates: Any) -> Identity:
    return await TABLE.update(conn, identity.id, identity_data={**identity.identity_data, **updates})


async def obscure(conn: Conn, identity: Identity, provider_id: str) -> None:
    """Keep the row, but remove all data that identifies the person."""
    await TABLE.update(conn, identity.id, identity_data={}, provider_id=provider_id)


async def create_or_merge(conn: Conn, user: User, provider: str, **data: Any) -> None:
    """Set the identity's `data`; create the identity if the user has none of this provider."""
    identity = await find(conn, user, provider)
    if identity is None:
        await create(conn, user, provider, **data)
    else:
        await merge(conn, identity, **data)


async def publish_providers(conn: Conn, user: User) -> User:
    """Write the user's providers, oldest first, into app_metadata."""
    providers = list(dict.fromkeys(identity.provider for identity in await of_user(conn, user)))
    first = {"provider": providers[0]} if providers else {}
    return await users.merge(conn, user, "raw_app_meta_data", {"providers": providers, **first})

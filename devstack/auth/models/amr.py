"""auth.mfa_amr_claims: the methods by which a session was authenticated."""

from typing import Any
from uuid import UUID, uuid4

from devstack.auth.models.table import Conn, now


async def add(conn: Conn, session_id: UUID, method: str) -> None:
    """Record that the session was authenticated by `method`, or update the time."""
    query = (
        "insert into auth.mfa_amr_claims (id, session_id, created_at, updated_at, authentication_method) "
        "values (%(id)s, %(session)s, %(now)s, %(now)s, %(method)s) "
        "on conflict on constraint mfa_amr_claims_session_id_authentication_method_pkey "
        "do update set updated_at = excluded.updated_at"
    )
    await conn.execute(query, {"id": uuid4(), "session": session_id, "now": now(), "method": method})


async def of_session(conn: Conn, session_id: UUID) -> list[dict[str, Any]]:
    """The claim `amr`, latest first."""
    query = (
        "select authentication_method, updated_at from auth.mfa_amr_claims where session_id = %s "
        "order by updated_at desc"
    )
    cursor = await conn.execute(query, [session_id])
    return [{"method": method, "timestamp": int(at.timestamp())} for method, at in await cursor.fetchall()]


def assurance(claims: list[dict[str, Any]]) -> str:
    """The claim `aal`: aal2 if a second factor is among the methods."""
    return "aal2" if any(claim["method"] in {"totp", "mfa/phone"} for claim in claims) else "aal1"

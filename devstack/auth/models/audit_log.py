"""auth.audit_log_entries: the events of accounts, written in the same transaction as the event."""

from typing import Any
from uuid import UUID, uuid4

from psycopg.types.json import Json

from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import NIL, User

_LOG_TYPES = {
    "login": "account", "logout": "account", "user_signedup": "team", "user_invited": "team",
    "user_deleted": "team", "token_revoked": "token", "token_refreshed": "token",
    "factor_in_progress": "factor", "factor_unenrolled": "factor", "challenge_created": "factor",
    "verification_attempted": "factor", "factor_deleted": "factor",
}  # fmt: skip


async def record(conn: Conn, actor: User | None, action: str, traits: dict[str, Any] | None = None) -> None:
    """Record `action`. An actor of None is the holder of a server-side key."""
    payload: dict[str, Any] = {
        "action": action,
        "actor_id": str(actor.id if actor else NIL),
        "actor_username": (actor.phone or actor.email or "") if actor else "service_role",
        "actor_via_sso": False,
        "log_type": _LOG_TYPES.get(action, "user"),
    }
    if traits:
        payload["traits"] = {name: str(v) if isinstance(v, UUID) else v for name, v in traits.items()}
    await conn.execute(
        "insert into auth.audit_log_entries (instance_id, id, payload, created_at) values (%s, %s, %s, %s)",
        [NIL, uuid4(), Json(payload), now()],
    )

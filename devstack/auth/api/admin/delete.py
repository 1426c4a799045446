"""DELETE /admin/users/{id}: deletes the account, or replaces its personal data with hashes."""

import hashlib
from base64 import urlsafe_b64encode
from uuid import UUID

from starlette.responses import JSONResponse, Response

from devstack.auth.api.admin.users import target
from devstack.auth.models import audit_log, factors, identities, one_time_tokens, sessions, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest


async def delete_user(request: AuthRequest) -> Response:
    """Delete a user. With `should_soft_delete` the row stays, with hashes in place of personal data."""
    soft = bool(request.raw) and request.flag("should_soft_delete")
    async with request.transaction() as conn:
        user = await target(request, conn)
        await audit_log.record(conn, None, "user_deleted", {"user_id": user.id})
        if not soft:
            await users.delete(conn, user)
        elif user.deleted_at is None:
            await _obscure(conn, user)
    return JSONResponse({})


async def _obscure(conn: Conn, user: User) -> None:
    await users.update(
        conn, user, email=_hash(user.id, user.email or ""), phone=_hash(user.id, user.phone or "")[:15],
        email_change=_hash(user.id, user.email_change), phone_change=_hash(user.id, user.phone_change)[:15],
        encrypted_password=None, confirmation_token="", recovery_token="", email_change_token_current="",
        email_change_token_new="", phone_change_token="", deleted_at=now(),
        raw_user_meta_data={}, raw_app_meta_data={},
    )  # fmt: skip
    await one_time_tokens.clear(conn, user)
    for identity in await identities.of_user(conn, user):
        hidden = _hash(user.id, f"{identity.provider}:{identity.provider_id}")
        await identities.obscure(conn, identity, hidden)
    await factors.delete_all(conn, user)
    await sessions.end_all(conn, user)


def _hash(user_id: UUID, text: str) -> str:
    return urlsafe_b64encode(hashlib.sha256(f"{user_id}{text}".encode()).digest()).decode().rstrip("=")

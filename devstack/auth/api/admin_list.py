"""GET /admin/users and DELETE /admin/users/{id}: who has an account, and ending one."""

import hashlib
from base64 import urlsafe_b64encode
from typing import LiteralString
from urllib.parse import urlencode
from uuid import UUID

from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.api.admin_users import target
from devstack.auth.models import audit_log, factors, identities, one_time_tokens, sessions, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.user_json import UserView
from devstack.auth.models.users import NIL, User
from devstack.auth.request import Call

_PER_PAGE = 50
_ORDERS: dict[str, LiteralString] = {
    "": "created_at desc",
    "created_at": "created_at desc",
    "created_at desc": "created_at desc",
    "created_at asc": "created_at asc",
}


async def list_users(call: Call) -> Response:
    """One page; X-Total-Count and Link tell about the others."""
    page, per_page = _number(call, "page", 1), _number(call, "per_page", _PER_PAGE)
    order = _ORDERS.get(call.request.query_params.get("sort", "").lower())
    if order is None or not per_page:
        raise errors.invalid("Bad Pagination Parameters" if order else "Bad Sort Parameters")
    async with call.transaction() as conn:
        where: LiteralString = "instance_id = %s and aud = %s and (email like %s or %s = '%%')"
        pattern = f"%{call.request.query_params.get('filter', '')}%".replace("%%", "%")
        values = (NIL, call.aud, pattern, pattern)
        query: LiteralString = "select count(*) from auth.users where " + where
        total = (await (await conn.execute(query, values)).fetchone() or (0,))[0]
        paged: LiteralString = where + " order by " + order + ", id limit %s offset %s"
        offset = (max(page, 1) - 1) * per_page
        found = await users.TABLE.find_all(conn, paged, *values, per_page, offset)
    body = {"users": [UserView(user).json() for user in found], "aud": call.aud}
    return JSONResponse(body, headers=_headers(call, page, per_page, total))


async def delete_user(call: Call) -> Response:
    """Delete for good, or (should_soft_delete) keep the row with everything personal replaced by hashes."""
    soft = bool(call.raw) and call.flag("should_soft_delete")
    async with call.transaction() as conn:
        user = await target(call, conn)
        await audit_log.record(conn, None, "user_deleted", {"user_id": user.id})
        if not soft:
            await users.TABLE.delete(conn, "id = %s", user.id)
        elif user.deleted_at is None:
            await _obscure(conn, user)
    return JSONResponse({})


def _number(call: Call, name: str, default: int) -> int:
    text = call.request.query_params.get(name, "")
    if text and not (text.isascii() and text.isdigit()):
        raise errors.invalid("Bad Pagination Parameters")
    return min(int(text), 10**9) if text else default


def _headers(call: Call, page: int, per_page: int, total: int) -> dict[str, str]:
    last = -(-total // per_page)
    links = [_link(call, page + 1, "next")] if last > page else []
    return {"X-Total-Count": str(total), "Link": ", ".join([*links, _link(call, last, "last")])}


def _link(call: Call, page: int, relation: str) -> str:
    query = urlencode(sorted({**call.request.query_params, "page": str(page)}.items()))
    return f'</admin/users?{query}>; rel="{relation}"'


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
        await identities.TABLE.update(conn, identity.id, identity_data={}, provider_id=hidden)
    await factors.TABLE.delete(conn, "user_id = %s", user.id)
    await sessions.end_all(conn, user)


def _hash(user_id: UUID, text: str) -> str:
    return urlsafe_b64encode(hashlib.sha256(f"{user_id}{text}".encode()).digest()).decode().rstrip("=")

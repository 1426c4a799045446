"""GET /admin/users: the accounts, in pages."""

from typing import LiteralString
from urllib.parse import urlencode

from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.models import user_json, user_list
from devstack.auth.request import AuthRequest

_PER_PAGE = 50
_ORDERS: dict[str, LiteralString] = {
    "": "created_at desc",
    "created_at": "created_at desc",
    "created_at desc": "created_at desc",
    "created_at asc": "created_at asc",
}


async def list_users(request: AuthRequest) -> Response:
    """Answer one page; the headers X-Total-Count and Link describe the others."""
    page, per_page = _number(request, "page", 1), _number(request, "per_page", _PER_PAGE)
    order = _ORDERS.get(request.query("sort").lower())
    if order is None or not per_page:
        raise errors.invalid("Bad Pagination Parameters" if order else "Bad Sort Parameters")
    offset, text = (max(page, 1) - 1) * per_page, request.query("filter")
    async with request.transaction() as conn:
        total = await user_list.count(conn, request.aud, text)
        found = await user_list.page(conn, request.aud, text, order, per_page, offset)
    body = {"users": [user_json.plain(user) for user in found], "aud": request.aud}
    return JSONResponse(body, headers=_headers(request, page, per_page, total))


def _number(request: AuthRequest, name: str, default: int) -> int:
    text = request.query(name)
    if text and not (text.isascii() and text.isdigit()):
        raise errors.invalid("Bad Pagination Parameters")
    return min(int(text), 10**9) if text else default


def _headers(request: AuthRequest, page: int, per_page: int, total: int) -> dict[str, str]:
    last = -(-total // per_page)
    links = [_link(request, page + 1, "next")] if last > page else []
    return {"X-Total-Count": str(total), "Link": ", ".join([*links, _link(request, last, "last")])}


def _link(request: AuthRequest, page: int, relation: str) -> str:
    query = urlencode(sorted({**request.http.query_params, "page": str(page)}.items()))
    return f'</admin/users?{query}>; rel="{relation}"'

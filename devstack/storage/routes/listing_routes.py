"""Listing objects: offset pages (list) and cursor pages (list-v2)."""

from typing import Any, Literal

from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.storage.call import Call, route
from devstack.storage.listing import Cursor, decode_cursor, page
from devstack.storage.tables.rows import plain

Order = Literal["asc", "desc"]

_SEARCH = """
    select * from storage.search(%(prefix)s, %(bucket)s, limits => %(limit)s, offsets => %(offset)s,
        search => %(search)s, sortcolumn => %(column)s, sortorder => %(order)s)
"""
_SEARCH_V2 = """
    select * from storage.search_v2(%(prefix)s, %(bucket)s, limits => %(limit)s, levels => %(levels)s,
        start_after => %(after)s, sort_order => %(order)s, sort_column => %(column)s,
        sort_column_after => %(stamp)s)
"""
_FLAT = """
    select name as key, name, id, metadata, updated_at, created_at, last_accessed_at
    from storage.objects
    where bucket_id = %(bucket)s and starts_with(name, %(prefix)s)
        and (%(after)s = '' or ({stamp}, name collate "C") {past} ({after_stamp}, %(after)s))
    order by {stamp} {order}, name collate "C" {order}
    limit %(limit)s
"""


class SortBy(BaseModel):
    column: Literal["name", "updated_at", "created_at", "last_accessed_at"] | None = None
    order: Order | None = None


class ListBody(BaseModel):
    prefix: str
    limit: int = Field(default=100, ge=1)
    offset: int = Field(default=0, ge=0)
    search: str | None = None
    sort_by: SortBy | None = Field(default=None, alias="sortBy")


class SortByV2(BaseModel):
    column: Literal["name", "updated_at", "created_at"] = "name"
    order: Order = "asc"


class ListV2Body(BaseModel):
    prefix: str = ""
    limit: int = Field(default=1000, ge=1)
    cursor: str | None = None
    with_delimiter: bool = False
    sort_by: SortByV2 = Field(default=SortByV2(), alias="sortBy")


async def list_objects(call: Call) -> Response:
    """The entries right under a prefix; folders have a null id. A prefix names a folder."""
    wanted = await call.body(ListBody)
    sort = wanted.sort_by or SortBy()
    values = {
        "prefix": f"{wanted.prefix.rstrip('/')}/" if wanted.prefix.rstrip("/") else "",
        "bucket": call.bucket,
        "limit": min(wanted.limit, 1500),
        "offset": wanted.offset,
        "search": wanted.search or "",
        "column": sort.column or "name",
        "order": sort.order or "asc",
    }
    return JSONResponse([plain(row) for row in await _rows(call, _SEARCH, values)])


async def list_objects_v2(call: Call) -> Response:
    """Every object under a prefix or, `with_delimiter`, folders and objects one level deep."""
    wanted = await call.body(ListV2Body)
    start = Cursor(column=wanted.sort_by.column, order=wanted.sort_by.order)
    cursor = decode_cursor(wanted.cursor) if wanted.cursor else start
    limit = min(wanted.limit, 1000)
    values = cursor.model_dump() | {
        "prefix": wanted.prefix,
        "bucket": call.bucket,
        "limit": limit + 1,
        "levels": wanted.prefix.count("/") + 1,
    }
    rows = await _rows(call, _SEARCH_V2 if wanted.with_delimiter else _flat(cursor), values)
    return JSONResponse(page(rows, limit, cursor))


def _flat(cursor: Cursor) -> str:
    """Columns come from a fixed set, never from the cursor's text."""
    stamped = cursor.column in {"updated_at", "created_at"}
    descending = cursor.order == "desc"
    return _FLAT.format(
        stamp=f"date_trunc('milliseconds', {cursor.column})" if stamped else "1",
        after_stamp="nullif(%(stamp)s, '')::timestamptz" if stamped else "1",
        past="<" if descending else ">",
        order="desc" if descending else "asc",
    )


async def _rows(call: Call, query: str, values: dict[str, Any]) -> list[dict[str, Any]]:
    async with call.store.database.run(call.scope) as conn:
        return await (await conn.execute(query.encode(), values)).fetchall()


ROUTES: list[Route] = [
    route("POST", "/object/list/{bucket}", list_objects, "storage.object.list"),
    route("POST", "/object/list-v2/{bucket}", list_objects_v2, "storage.object.list_v2"),
]

"""The bucket API. The policies on storage.buckets apply to it."""

from typing import Any

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.storage.call import Auth, Call, route
from devstack.storage.errors import invalid_request
from devstack.storage.limits import bucket_limit, check_patterns
from devstack.storage.names import check_bucket
from devstack.storage.tables import buckets, objects
from devstack.storage.tables.database import act_as
from devstack.storage.tables.rows import plain_bucket

_EMPTIED = "Empty bucket has been queued. Completion may take up to an hour."


class BucketLimits(BaseModel):
    public: bool | None = None
    file_size_limit: int | str | None = None
    allowed_mime_types: list[str] | None = None

    def columns(self, ceiling: int) -> dict[str, Any]:
        """The columns the client sent, checked; null clears a limit."""
        check_patterns(self.allowed_mime_types or [])
        sent = self.model_dump(include=self.model_fields_set & set(BucketLimits.model_fields))
        if "file_size_limit" in sent:
            sent["file_size_limit"] = bucket_limit(self.file_size_limit, ceiling)
        return sent if self.public is not None else {k: v for k, v in sent.items() if k != "public"}


class NewBucket(BucketLimits):
    name: str
    id: str | None = None
    type: str = Field(default="STANDARD", pattern="^STANDARD$")


async def create(call: Call) -> Response:
    wanted = await call.body(NewBucket)
    row = {"file_size_limit": None, "allowed_mime_types": None} | wanted.columns(call.store.size_limit)
    row |= {"id": check_bucket(wanted.id or wanted.name), "name": check_bucket(wanted.name)}
    row["public"] = bool(wanted.public)
    async with call.store.database.run(call.scope) as conn:
        await buckets.create(conn, row, call.caller.subject)
    return JSONResponse({"name": wanted.name})


async def list_all(call: Call) -> Response:
    async with call.store.database.run(call.scope) as conn:
        rows = await buckets.find_all(conn, _page(call.request))
    return JSONResponse([plain_bucket(row) for row in rows])


async def get(call: Call) -> Response:
    async with call.store.database.run(call.scope) as conn:
        return JSONResponse(plain_bucket(await buckets.find(conn, call.bucket)))


async def update(call: Call) -> Response:
    changes = (await call.body(BucketLimits)).columns(call.store.size_limit)
    if not changes:
        raise invalid_request("body must NOT have fewer than 1 properties", "Error")
    async with call.store.database.run(call.scope) as conn:
        await buckets.update(conn, call.bucket, changes)
    return JSONResponse({"message": "Successfully updated"})


async def delete(call: Call) -> Response:
    """Delete a bucket. Refused while it has an object, even one that the caller cannot see."""
    async with call.store.database.run(call.scope.as_service()) as conn:
        await buckets.find(conn, call.bucket)
        if not await buckets.is_empty(conn, call.bucket):
            raise buckets.not_empty()
        await act_as(conn, call.scope)
        await buckets.delete(conn, call.bucket)
    return JSONResponse({"message": "Successfully deleted"})


async def empty(call: Call) -> Response:
    """Delete all objects of a bucket. Hosted Storage queues this; here it is done before the answer."""
    async with call.store.database.run(call.scope) as conn:
        await buckets.find(conn, call.bucket)
        rows = await objects.delete_all(conn, call.bucket)
    for row in rows:
        call.store.files.remove(row["bucket_id"], row["name"], row["version"])
    return JSONResponse({"message": _EMPTIED})


def _page(request: Request) -> dict[str, Any]:
    query = request.query_params
    return {
        "search": query.get("search", "").lower(),
        "limit": _number(query.get("limit"), None),
        "offset": _number(query.get("offset"), 0),
        "column": query.get("sortColumn", "id"),
        "descending": query.get("sortOrder") == "desc",
    }


def _number(text: str | None, default: int | None) -> int | None:
    if text is None:
        return default
    if not text.isdigit() or len(text) > 9:
        raise invalid_request("querystring/limit must be integer", "Error")
    return int(text)


ROUTES: list[Route] = [
    route("POST", "/bucket", create, "storage.bucket.create"),
    route("GET", "/bucket", list_all, "storage.bucket.list"),
    route("POST", "/bucket/{bucket}/empty", empty, "storage.bucket.empty", Auth.SERVICE),
    route("GET", "/bucket/{bucket}", get, "storage.bucket.get"),
    route("PUT", "/bucket/{bucket}", update, "storage.bucket.update"),
    route("DELETE", "/bucket/{bucket}", delete, "storage.bucket.delete"),
]

"""Reading objects: with a JWT and its policies, from a public bucket, or with a signed URL."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.storage import signatures
from devstack.storage.call import Auth, Call, route
from devstack.storage.errors import invalid_request, no_such_bucket
from devstack.storage.tables import buckets, objects
from devstack.storage.tables.rows import plain
from devstack.storage.transfer.serving import object_headers, serve

Row = dict[str, Any]
Finder = Callable[[Call], Awaitable[Row]]


async def download(call: Call) -> Response:
    return await _serve(call, _readable)


async def download_public(call: Call) -> Response:
    return await _serve(call, _public)


async def download_signed(call: Call) -> Response:
    """Answer a signed URL. Its signer could read the object; the token itself is the permission now."""
    token = call.request.query_params.get("token")
    if token is None:
        raise invalid_request("querystring must have required property 'token'", "Error")
    claims = signatures.verify(token, call.bucket, call.key, signatures.DOWNLOAD)
    return await _serve(call, _signed, int(claims["exp"]))


async def head(call: Call) -> Response:
    return _head(await _readable(call))


async def head_public(call: Call) -> Response:
    return _head(await _public(call))


async def info(call: Call) -> Response:
    return _info(await _readable(call))


async def info_public(call: Call) -> Response:
    return _info(await _public(call))


async def _readable(call: Call) -> Row:
    """The row that the caller may read. Without a valid JWT, a private bucket answers as a missing one."""
    bucket, key = call.bucket, call.key
    async with call.store.database.run(call.scope.as_service()) as conn:
        public = (await buckets.find(conn, bucket))["public"]
    if not public and not call.caller.known:
        raise no_such_bucket()
    async with call.store.database.run(call.scope.as_service() if public else call.scope) as conn:
        return await objects.find(conn, bucket, key)


async def _public(call: Call) -> Row:
    bucket, key = call.bucket, call.key
    async with call.store.database.run(call.scope) as conn:
        if not (await buckets.find(conn, bucket))["public"]:
            raise no_such_bucket()
        return await objects.find(conn, bucket, key)


async def _signed(call: Call) -> Row:
    async with call.store.database.run(call.scope.as_service()) as conn:
        return await objects.find(conn, call.bucket, call.key)


async def _serve(call: Call, find: Finder, expires: int | None = None) -> Response:
    """Read the row again while its bytes are missing and the row changed: it was replaced meanwhile."""
    row, before = await find(call), None
    while not _path(call, row).exists() and row["version"] != before:
        before = row["version"]
        row = await find(call)
    return serve(call.request, row, _path(call, row), expires)


def _path(call: Call, row: Row) -> Path:
    return call.store.files.path(row["bucket_id"], row["name"], row["version"])


def _head(row: Row) -> Response:
    size = str((row["metadata"] or {}).get("size", 0))
    return Response(headers=object_headers(row, None, None) | {"Content-Length": size})


def _info(row: Row) -> Response:
    metadata = row["metadata"] or {}
    shown = {name: row[name] for name in ("id", "name", "version", "bucket_id", "created_at")}
    shown |= {
        "size": metadata.get("size"),
        "content_type": metadata.get("mimetype"),
        "cache_control": metadata.get("cacheControl"),
        "etag": metadata.get("eTag"),
        "metadata": row["user_metadata"],
        "last_modified": row["updated_at"],
    }
    return JSONResponse(plain(shown))


_GET, _HEAD, _INFO = (
    "storage.object.get_authenticated",
    "object.head_authenticated_info",
    "object.get_authenticated_info",
)
_PUBLIC, _PUBLIC_INFO = "storage.object.get_public", "storage.object.info_public"

ROUTES: list[Route] = [
    route("HEAD", "/object/public/{bucket}/{key:path}", head_public, _PUBLIC_INFO, Auth.NONE),
    route("HEAD", "/object/authenticated/{bucket}/{key:path}", head, _HEAD),
    route("GET", "/object/info/public/{bucket}/{key:path}", info_public, _PUBLIC_INFO, Auth.NONE),
    route("GET", "/object/info/authenticated/{bucket}/{key:path}", info, _INFO),
    route("GET", "/object/info/{bucket}/{key:path}", info, _INFO, Auth.OPTIONAL),
    route("GET", "/object/public/{bucket}/{key:path}", download_public, _PUBLIC, Auth.NONE),
    route("GET", "/object/authenticated/{bucket}/{key:path}", download, _GET),
    route("GET", "/object/sign/{bucket}/{key:path}", download_signed, "storage.object.get_signed", Auth.NONE),
]
GENERIC_ROUTES: list[Route] = [
    route("HEAD", "/object/{bucket}/{key:path}", head, _HEAD, Auth.OPTIONAL),
    route("GET", "/object/{bucket}/{key:path}", download, _GET, Auth.OPTIONAL),
]

"""Stores an upload: checks the policies, receives the bytes, publishes the file, writes the row."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from devstack.storage.call import Call, Store
from devstack.storage.caller import Scope
from devstack.storage.errors import too_large
from devstack.storage.limits import check_mime
from devstack.storage.names import is_folder_placeholder
from devstack.storage.tables import buckets, objects
from devstack.storage.tables.objects import NewObject
from devstack.storage.tables.rows import javascript_time
from devstack.storage.transfer.files import Received
from devstack.storage.transfer.incoming import Incoming, declared_length, read_upload

Row = dict[str, Any]


async def upload(call: Call, subject: str | None, *, upsert: bool) -> Row:
    """Store the request's file as the call's object and return its row. Raises any `StorageError`."""
    bucket, key = call.bucket, call.key
    limits = await _limits(call)
    ceiling = _ceiling(key, limits["file_size_limit"], call.store.size_limit)
    incoming = await read_upload(call.request)
    _check(incoming, key, limits["allowed_mime_types"], ceiling)
    declared = {"mimetype": incoming.mime, "contentLength": declared_length(call.request)}
    wanted = NewObject(bucket, key, subject, "1", declared, incoming.user_metadata)
    await check_upload(call.store, call.scope, wanted, upsert=upsert)
    received = await call.store.files.receive(incoming.chunks, ceiling)
    metadata, version = _metadata(incoming, received), str(uuid4())
    await call.store.files.publish(received, bucket, key, version)
    new = NewObject(bucket, key, subject, version, metadata, incoming.user_metadata or {})
    return await save(call.store, call.scope, new, upsert=upsert)


async def check_upload(store: Store, scope: Scope, new: NewObject, *, upsert: bool) -> None:
    """Run the statement as the caller and roll it back: the policies decide before a byte is stored."""
    async with store.database.run(scope, trial=True) as conn:
        await (objects.upsert(conn, new) if upsert else objects.insert(conn, new))


async def save(store: Store, scope: Scope, new: NewObject, *, upsert: bool) -> Row:
    """Write the row of published bytes. On failure delete them, else delete the version they replace."""
    try:
        row, replaced = await _write(store, scope.as_service(), new, upsert=upsert)
    except BaseException:
        store.files.remove(new.bucket, new.key, new.version)
        raise
    if replaced is not None:
        store.files.remove(new.bucket, new.key, replaced)
    return row


async def _limits(call: Call) -> Row:
    async with call.store.database.run(call.scope.as_service()) as conn:
        return await buckets.find(conn, call.bucket)


def _ceiling(key: str, bucket_limit: int | None, project_limit: int) -> int:
    """The maximum size of this object in bytes; a folder's placeholder must be empty."""
    if is_folder_placeholder(key):
        return 0
    return project_limit if bucket_limit is None else min(bucket_limit, project_limit)


def _check(incoming: Incoming, key: str, allowed: list[str] | None, ceiling: int) -> None:
    if not is_folder_placeholder(key):
        check_mime(incoming.mime, allowed)
    if incoming.length is not None and incoming.length > ceiling:
        raise too_large()


async def _write(store: Store, scope: Scope, new: NewObject, *, upsert: bool) -> tuple[Row, str | None]:
    async with store.database.run(scope) as conn:
        await objects.lock_name(conn, new.bucket, new.key)
        current = await objects.current_version(conn, new.bucket, new.key)
        if not upsert:
            await objects.insert(conn, new)
        row = await (objects.upsert(conn, new) if upsert else objects.find(conn, new.bucket, new.key))
    return row, current


def _metadata(incoming: Incoming, received: Received) -> Row:
    return {
        "eTag": received.etag,
        "size": received.size,
        "mimetype": incoming.mime,
        "cacheControl": incoming.cache_control,
        "lastModified": javascript_time(datetime.now(UTC)),
        "contentLength": received.size,
        "httpStatusCode": 200,
    }

"""Copies an object: reads it as the caller, and checks the same policies as an upload."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from devstack.storage.call import Call
from devstack.storage.tables import objects
from devstack.storage.tables.objects import NewObject
from devstack.storage.transfer.uploads import check_upload, save

Row = dict[str, Any]


@dataclass(frozen=True)
class Copy:
    """Source and target. Without `keep_metadata`, the given file and user metadata replace the source's."""

    bucket: str
    source: str
    target_bucket: str
    target: str
    keep_metadata: bool
    file_metadata: Row
    user_metadata: Row | None


async def copy_object(call: Call, wanted: Copy) -> Row:
    """The new object's row; raises NoSuchKey, KeyAlreadyExists or AccessDenied."""
    async with call.store.database.run(call.scope) as conn:
        origin = await objects.find(conn, wanted.bucket, wanted.source)
    new = _described(wanted, origin, call.caller.subject)
    await check_upload(call.store, call.scope, new, upsert=call.upsert)
    files = call.store.files
    source = files.path(wanted.bucket, wanted.source, origin["version"])
    await files.copy(source, files.path(new.bucket, new.key, new.version))
    return await save(call.store, call.scope, new, upsert=call.upsert)


def _described(wanted: Copy, origin: Row, subject: str | None) -> NewObject:
    metadata, user_metadata = origin["metadata"] or {}, origin["user_metadata"]
    if not wanted.keep_metadata:
        metadata, user_metadata = metadata | wanted.file_metadata, wanted.user_metadata
    return NewObject(wanted.target_bucket, wanted.target, subject, str(uuid4()), metadata, user_metadata)

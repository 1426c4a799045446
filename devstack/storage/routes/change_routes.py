"""Moving, copying and deleting objects."""

from typing import Any
from uuid import uuid4

from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.storage.call import Call, route
from devstack.storage.errors import access_denied
from devstack.storage.names import check_bucket, check_key
from devstack.storage.tables import objects
from devstack.storage.tables.database import act_as
from devstack.storage.tables.objects import NewObject
from devstack.storage.tables.rows import plain_object
from devstack.storage.transfer.copying import Copy, copy_object
from devstack.storage.transfer.incoming import header_metadata

Row = dict[str, Any]


class FromTo(BaseModel):
    bucket: str = Field(alias="bucketId")
    source: str = Field(alias="sourceKey")
    target_bucket: str | None = Field(default=None, alias="destinationBucket")
    target: str = Field(alias="destinationKey")


class FileMetadata(BaseModel):
    cache_control: str | None = Field(default=None, alias="cacheControl")
    mimetype: str | None = None


class CopyBody(FromTo):
    metadata: FileMetadata = FileMetadata()
    copy_metadata: bool = Field(default=True, alias="copyMetadata")


class DeleteMany(BaseModel):
    prefixes: list[str] = Field(min_length=1, max_length=1000)


async def move(call: Call) -> Response:
    """Rename. The caller needs select and update on the object; its update check must accept the name."""
    wanted = await call.body(FromTo)
    bucket, target_bucket = check_bucket(wanted.bucket), check_bucket(wanted.target_bucket or wanted.bucket)
    source, target = check_key(wanted.source), check_key(wanted.target)
    new = NewObject(target_bucket, target, call.caller.subject, str(uuid4()))
    row = await _moved(call, bucket, source, new)
    return JSONResponse({"message": "Successfully moved", "Id": str(row["id"]), "Key": target})


async def _moved(call: Call, bucket: str, source: str, new: NewObject) -> Row:
    files = call.store.files
    try:
        async with call.store.database.run(call.scope) as conn:
            before = await objects.find(conn, bucket, source, lock=True)
            if (bucket, source) == (new.bucket, new.key):
                return before
            row = await objects.move(conn, bucket, source, new)
            old = files.path(bucket, source, before["version"])
            await files.copy(old, files.path(new.bucket, new.key, new.version))
    except BaseException:
        files.remove(new.bucket, new.key, new.version)
        raise
    files.remove(bucket, source, before["version"])
    return row


async def copy(call: Call) -> Response:
    """Copy. The caller needs select on the source and insert (with x-upsert also update) on the target."""
    wanted = await call.body(CopyBody)
    row = await copy_object(
        call,
        Copy(
            bucket=check_bucket(wanted.bucket),
            source=check_key(wanted.source),
            target_bucket=check_bucket(wanted.target_bucket or wanted.bucket),
            target=check_key(wanted.target),
            keep_metadata=wanted.copy_metadata,
            file_metadata=_given(wanted.metadata),
            user_metadata=header_metadata(call.request),
        ),
    )
    key = f"{row['bucket_id']}/{row['name']}"
    return JSONResponse({"Id": str(row["id"]), "Key": key} | plain_object(row))


async def delete_one(call: Call) -> Response:
    """Delete one object: 404 if it does not exist, 403 if the caller may not delete it."""
    bucket, key = call.bucket, call.key
    async with call.store.database.run(call.scope.as_service()) as conn:
        row = await objects.find(conn, bucket, key, lock=True)
        await act_as(conn, call.scope)
        if not await objects.delete(conn, bucket, [key]):
            raise access_denied()
    call.store.files.remove(bucket, key, row["version"])
    return JSONResponse({"message": "Successfully deleted"})


async def delete_many(call: Call) -> Response:
    """Delete and return the objects that the caller may delete. The others are skipped without an error."""
    wanted = await call.body(DeleteMany)
    async with call.store.database.run(call.scope) as conn:
        rows = await objects.delete(conn, call.bucket, wanted.prefixes)
    for row in rows:
        call.store.files.remove(row["bucket_id"], row["name"], row["version"])
    return JSONResponse([plain_object(row) for row in rows])


def _given(metadata: FileMetadata) -> Row:
    return metadata.model_dump(by_alias=True, exclude_none=True)


ROUTES: list[Route] = [
    route("POST", "/object/move", move, "storage.object.move"),
    route("POST", "/object/copy", copy, "storage.object.copy"),
    route("DELETE", "/object/{bucket}", delete_many, "storage.object.delete_many"),
]
GENERIC_ROUTES: list[Route] = [
    route("DELETE", "/object/{bucket}/{key:path}", delete_one, "storage.object.delete"),
]

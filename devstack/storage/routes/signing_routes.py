"""Signed URLs to read objects: only for objects that the caller may select."""

from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.storage import signatures
from devstack.storage.call import Call, route
from devstack.storage.tables import objects

_HIDDEN = "Either the object does not exist or you do not have access to it"


class SignOne(BaseModel):
    """The body; `expires_in` is in seconds. Image transformations are not offered here and are ignored."""

    expires_in: int = Field(alias="expiresIn", ge=1, le=2**40)


class SignMany(SignOne):
    paths: list[str] = Field(min_length=1, max_length=1000)


async def sign_one(call: Call) -> Response:
    wanted = await call.body(SignOne)
    async with call.store.database.run(call.scope) as conn:
        await objects.find(conn, call.bucket, call.key)
    return JSONResponse({"signedURL": signatures.sign_download(call.bucket, call.key, wanted.expires_in)})


async def sign_many(call: Call) -> Response:
    """One answer for each path. An object the caller may not read gets the answer of a missing one."""
    wanted = await call.body(SignMany)
    async with call.store.database.run(call.scope) as conn:
        visible = await objects.visible_names(conn, call.bucket, wanted.paths)
    return JSONResponse([_answer(call.bucket, path, path in visible, wanted) for path in wanted.paths])


def _answer(bucket: str, path: str, visible: bool, wanted: SignMany) -> dict[str, str | None]:
    url = signatures.sign_download(bucket, path, wanted.expires_in) if visible else None
    return {"error": None if visible else _HIDDEN, "path": path, "signedURL": url}


ROUTES: list[Route] = [
    route("POST", "/object/sign/{bucket}/{key:path}", sign_one, "storage.object.sign"),
    route("POST", "/object/sign/{bucket}", sign_many, "storage.object.sign_many"),
]

"""POST and PUT of objects, and uploads with a signed URL."""

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.storage import signatures
from devstack.storage.call import Auth, Call, route
from devstack.storage.errors import invalid_request
from devstack.storage.tables.objects import NewObject
from devstack.storage.transfer.incoming import declared_length, header_metadata
from devstack.storage.transfer.uploads import check_upload, upload


async def create(call: Call) -> Response:
    """Upload a new object; with x-upsert: true it may replace one."""
    row = await upload(call, call.caller.subject, upsert=call.upsert)
    return JSONResponse({"Id": str(row["id"]), "Key": f"{row['bucket_id']}/{row['name']}"})


async def replace(call: Call) -> Response:
    row = await upload(call, call.caller.subject, upsert=True)
    return JSONResponse({"Id": str(row["id"]), "Key": f"{row['bucket_id']}/{row['name']}"})


async def sign(call: Call) -> Response:
    """A token to upload one object later, only for a caller who may upload it now."""
    declared = {
        "mimetype": call.request.headers.get("content-type"),
        "contentLength": declared_length(call.request),
    }
    subject = call.caller.subject
    new = NewObject(call.bucket, call.key, subject, "1", declared, header_metadata(call.request))
    await check_upload(call.store, call.scope, new, upsert=call.upsert)
    token = signatures.sign_upload(call.bucket, call.key, subject, upsert=call.upsert)
    url = f"/object/upload/sign/{call.bucket}/{call.key}?token={token}"
    return JSONResponse({"url": url, "token": token})


async def upload_signed(call: Call) -> Response:
    token = call.request.query_params.get("token")
    if token is None:
        raise invalid_request("querystring must have required property 'token'", "Error")
    claims = signatures.verify(token, call.bucket, call.key, signatures.UPLOAD)
    row = await upload(call, claims.get("owner"), upsert=bool(claims.get("upsert")))
    return JSONResponse({"Key": f"{row['bucket_id']}/{row['name']}"})


ROUTES: list[Route] = [
    route("POST", "/object/upload/sign/{bucket}/{key:path}", sign, "storage.object.sign_upload_url"),
    route(
        "PUT",
        "/object/upload/sign/{bucket}/{key:path}",
        upload_signed,
        "storage.object.upload_signed",
        Auth.NONE,
    ),
]
# Their path also matches every other /object route, so these come last.
GENERIC_ROUTES: list[Route] = [
    route("POST", "/object/{bucket}/{key:path}", create, "storage.object.upload"),
    route("PUT", "/object/{bucket}/{key:path}", replace, "storage.object.upload_update"),
]

"""The Storage application, mounted by the gateway at /storage/v1."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from psycopg_pool import PoolTimeout
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack import keys
from devstack.config import Config
from devstack.storage.call import Store
from devstack.storage.errors import StorageError
from devstack.storage.limits import parse_size
from devstack.storage.routes import (
    bucket_routes,
    change_routes,
    download_routes,
    listing_routes,
    signing_routes,
    upload_routes,
)
from devstack.storage.tables.database import Database
from devstack.storage.transfer.files import Files

_log = logging.getLogger(__name__)


def create_app(config: Config) -> Starlette:
    """Build Storage's HTTP API over the stack's database; the files are under `<home>/storage`."""
    store = Store(
        database=Database(config.db_url("supabase_storage_admin")),
        files=Files(config.home / "storage"),
        size_limit=parse_size(config.storage["file_size_limit"]),
        workflow_jwk=keys.public_jwk(keys.workflow_key(config.home / "workflow-key.json")),
    )
    app = Starlette(routes=_routes(), exception_handlers=dict(_HANDLERS), lifespan=_lifespan)
    app.router.redirect_slashes = False
    app.state.store = store
    return app


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    store: Store = app.state.store
    store.files.prepare()
    await store.database.open()
    try:
        yield
    finally:
        await store.database.close()


def _routes() -> list[Route]:
    return [
        Route("/status", _status, methods=["GET"]),
        Route("/render/image/{rest:path}", _no_images),
        *bucket_routes.ROUTES,
        *upload_routes.ROUTES,
        *signing_routes.ROUTES,
        *listing_routes.ROUTES,
        *change_routes.ROUTES,
        *download_routes.ROUTES,
        *download_routes.GENERIC_ROUTES,
        *upload_routes.GENERIC_ROUTES,
        *change_routes.GENERIC_ROUTES,
    ]


async def _status(_request: Request) -> Response:
    return Response()


async def _no_images(_request: Request) -> Response:
    raise StorageError(403, "FeatureNotEnabled", "feature not enabled for this tenant", http=403)


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, StorageError)
    return JSONResponse(error.body(), error.http, {"Cache-Control": "no-store"})


async def _not_found(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = f"Route {request.method}:{request.url.path} not found"
    return JSONResponse(StorageError(404, "InvalidRequest", message, "Not Found").body(), 404)


async def _busy(_request: Request, _error: Exception) -> Response:
    message = "Too many connections issued to the database"
    return JSONResponse(StorageError(429, "SlowDown", message, "too_many_connections").body(), 429)


async def _gone(_request: Request, _error: Exception) -> Response:
    """The client closed the connection: nothing was stored, and the answer is not read."""
    return JSONResponse(StorageError(499, "Aborted", "Request aborted").body(), 499)


async def _failed(_request: Request, error: Exception) -> Response:
    _log.error("storage failed: %s", type(error).__name__)
    return JSONResponse(StorageError(500, "InternalError", "Internal Server Error", "Internal").body(), 500)


_HANDLERS = {
    StorageError: _refused,
    HTTPException: _not_found,
    PoolTimeout: _busy,
    ClientDisconnect: _gone,
    Exception: _failed,
}

"""One port for all requests of apps, like Kong in `supabase start` and the gateway of a hosted project.

| path | answered by | key needed |
|---|---|---|
| `/auth/v1/…` | the auth stand-in, in this process | yes, except for links in mails and public keys |
| `/rest/v1/…` | PostgREST | yes |
| `/storage/v1/…` | the storage stand-in, in this process | storage decides: public URLs need none |
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount

from devstack.config import Config
from devstack.gateway.access import ApiKey
from devstack.gateway.cors import Cors
from devstack.gateway.proxy import Proxy


def create_app(config: Config, auth: Starlette, storage: Starlette) -> Starlette:
    """Build the gateway. Its lifespan runs those of `auth` and `storage`."""
    rest = Proxy(httpx.URL(config.postgrest_url), prefix="/rest/v1")

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for app in (auth, storage):
                await stack.enter_async_context(app.router.lifespan_context(app))
            await stack.enter_async_context(rest.running())
            yield

    return Starlette(
        lifespan=lifespan,
        middleware=[Middleware(Cors), Middleware(ApiKey)],
        routes=[Mount("/auth/v1", auth), Mount("/rest/v1", rest), Mount("/storage/v1", storage)],
        exception_handlers={404: _no_route},
    )


async def _no_route(_: Request, __: Exception) -> Response:
    return JSONResponse({"message": "no Route matched with those values"}, 404)

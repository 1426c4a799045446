"""Several provider stand-ins as one ASGI app."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount

from devstack.providers.core import calls, controls, faults, page
from devstack.providers.core.calls import CallLog
from devstack.providers.core.faults import Faults
from devstack.providers.core.injector import Injector
from devstack.providers.core.provider import Provider


def create_app(providers: Sequence[Provider]) -> Starlette:
    """Build the app: the APIs with recording and faults, and the controls. Its lifespan sends webhooks."""
    log, switchboard = CallLog(), Faults([one.name for one in providers])
    routes: list[BaseRoute] = [
        *page.routes(providers),
        *calls.routes(log),
        *faults.routes(switchboard),
    ]
    for one in providers:
        watched = [
            Middleware(calls.Recorder, target=one.name, log=log),
            Middleware(Injector, provider=one, faults=switchboard),
        ]
        routes += [Mount(f"/_{one.name}", routes=[*controls.routes(one), *one.controls]), *one.pages]
        routes.append(Mount(one.path, app=one.api, middleware=watched))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with _running(providers):
            yield

    return Starlette(lifespan=lifespan, routes=routes)


@asynccontextmanager
async def _running(providers: Sequence[Provider]) -> AsyncIterator[None]:
    jobs = [job for one in providers for job in (one.deliveries.run, *one.background)]
    tasks = [asyncio.ensure_future(job()) for job in jobs]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

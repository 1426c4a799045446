"""Stand-ins for the outside world: each provider's documented wire format, one package each, on one port.

| path | what |
|---|---|
| `/` | a page with Daily's rooms, meetings and webhook deliveries |
| `/daily/v1/…` | Daily's REST API |
| `/_daily/…` | what people at the other end do: join, leave, record; send any event, valid, forged or stale |
| `/_faults` | `GET`, `PUT {"target": "daily", "mode": "hang", …}`, `DELETE`: make a provider fail |
| `/_calls` | `GET`, `DELETE`: what a provider was asked |
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from devstack.config import Config
from devstack.providers import daily
from devstack.providers.core import calls, faults
from devstack.providers.core.calls import CallLog
from devstack.providers.core.faults import Faults


def create_app(config: Config) -> Starlette:
    """The ASGI app of all stand-ins; its lifespan runs the webhook deliveries."""
    log, switchboard = CallLog(), Faults()
    domain = daily.create_domain(config)
    watched = [
        Middleware(calls.Recorder, target="daily", log=log),
        Middleware(faults.Injector, target="daily", faults=switchboard),
    ]

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with domain.running():
            yield

    return Starlette(
        lifespan=lifespan,
        routes=[
            *daily.page_routes(domain),
            *calls.routes(log),
            *faults.routes(switchboard),
            Mount("/_daily", routes=daily.simulation_routes(domain)),
            Mount("/daily/v1", app=daily.api(domain), middleware=watched),
        ],
    )

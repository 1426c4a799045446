"""Daily's REST API, `/daily/v1/…` (docs.daily.co/reference/rest-api)."""

import json
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from devstack.providers.daily import errors
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.errors import DailyError
from devstack.providers.daily.guard import check_key
from devstack.providers.daily.meetings import Meetings
from devstack.providers.daily.rooms import Rooms
from devstack.providers.daily.webhooks import Webhooks


class Gate:
    """Check the API key and the rate limits first."""

    def __init__(self, app: ASGIApp, domain: Domain) -> None:
        self._app, self._domain = app, domain

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            check_key(Request(scope).headers.get("authorization"))
            if self._domain.behaviour.rate_limits:
                self._domain.limits.check(scope["method"], scope["path"])
        except DailyError as error:
            await (await errors.answer(Request(scope), error))(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def api(domain: Domain) -> Starlette:
    """The API of one domain."""
    rooms, meetings, webhooks = Rooms(domain), Meetings(domain), Webhooks(domain)
    return Starlette(
        middleware=[Middleware(Gate, domain=domain)],
        exception_handlers={
            DailyError: errors.answer,
            json.JSONDecodeError: _bad_json,
            UnicodeDecodeError: _bad_json,
            404: _no_route,
            405: _no_route,
        },
        routes=[*rooms.routes(), *meetings.routes(), *webhooks.routes()],
    )


async def _bad_json(_: Request, __: Exception) -> Response:
    return JSONResponse({"error": "json-parsing-error"}, 400)


async def _no_route(_: Request, __: Any) -> Response:
    return JSONResponse({"error": "not-found"}, 404)

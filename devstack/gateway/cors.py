"""Kong's cors plugin with its default settings: any origin may call, and preflights never reach a service."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_METHODS = "GET,HEAD,PUT,PATCH,POST,DELETE,OPTIONS,TRACE,CONNECT"
_EXPOSED = "Content-Encoding, Content-Location, Content-Range, Content-Type, Date, Location, Range-Unit"


class Cors:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _is_preflight(scope):
            await _preflight(Headers(scope=scope))(scope, receive, send)
        else:
            await self._app(scope, receive, _allowing(send))


def _is_preflight(scope: Scope) -> bool:
    return scope["method"] == "OPTIONS" and "access-control-request-method" in Headers(scope=scope)


def _preflight(asked: Headers) -> Response:
    allowed = {"access-control-allow-origin": "*", "access-control-allow-methods": _METHODS}
    if wanted := asked.get("access-control-request-headers"):
        allowed["access-control-allow-headers"] = wanted
    return Response(status_code=200, headers=allowed)


def _allowing(send: Send) -> Send:
    async def send_allowed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["access-control-allow-origin"] = "*"
            headers.setdefault("access-control-expose-headers", _EXPOSED)
        await send(message)

    return send_allowed

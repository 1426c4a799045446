"""A reverse proxy that streams in both directions and changes only hop-by-hop headers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import quote

import httpx
from starlette.background import BackgroundTask
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

_HOP_BY_HOP = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer",
     "transfer-encoding", "upgrade", "host"}
)  # fmt: skip
_BAD_GATEWAY = {"message": "An invalid response was received from the upstream server"}
Header = tuple[bytes, bytes]


class Proxy:
    """ASGI app that forwards requests below `prefix` to the rest of their path at `upstream`."""

    def __init__(self, upstream: httpx.URL, prefix: str) -> None:
        self._upstream = upstream
        self._prefix = prefix.encode()
        self._client: httpx.AsyncClient

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Keep the connections to the upstream open while the app runs."""
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=50)
        timeout = httpx.Timeout(60.0, connect=5.0)  # Kong's read timeout is 60 s
        async with httpx.AsyncClient(limits=limits, timeout=timeout, trust_env=False) as self._client:
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._forward(request)
        except httpx.TransportError:
            response = JSONResponse(_BAD_GATEWAY, 502)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _forward(self, request: Request) -> Response:
        outgoing = self._client.build_request(
            request.method, self._url(request.scope),
            headers=_end_to_end(request.headers.raw) + _forwarded(request) + _of_connection(request),
            content=request.stream() if _has_body(request) else None,
        )  # fmt: skip
        incoming = await self._client.send(outgoing, stream=True)
        response = StreamingResponse(
            incoming.aiter_raw(), incoming.status_code, background=BackgroundTask(incoming.aclose)
        )
        headers = _end_to_end(incoming.headers.raw)
        response.raw_headers = [(name, value) for name, value in headers if name != b"date"]  # ours is added
        return response

    def _url(self, scope: Scope) -> httpx.URL:
        path: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
        path = path.partition(b"?")[0].removeprefix(self._prefix) or b"/"
        query = b"&".join(p for p in scope["query_string"].split(b"&") if p and not p.startswith(b"apikey="))
        return self._upstream.copy_with(raw_path=path + (b"?" + query if query else b""))


def _end_to_end(headers: list[Header]) -> list[Header]:
    lower = [(name.lower(), value) for name, value in headers]
    listed = [value.decode("latin-1").lower().split(",") for name, value in lower if name == b"connection"]
    dropped = _HOP_BY_HOP.union(*({name.strip() for name in names} for names in listed))
    return [(name, value) for name, value in lower if name.decode("latin-1") not in dropped]


def _forwarded(request: Request) -> list[Header]:
    client = request.client.host if request.client else "127.0.0.1"
    named = {
        "x-forwarded-for": client,
        "x-forwarded-proto": request.url.scheme,
        "x-forwarded-host": request.url.netloc,
    }
    return [(name.encode(), value.encode("latin-1")) for name, value in named.items()]


def _of_connection(request: Request) -> list[Header]:
    """PostgREST closes a connection after HEAD without saying so: the next request there would fail."""
    return [(b"connection", b"close")] if request.method == "HEAD" else []


def _has_body(request: Request) -> bool:
    return "content-length" in request.headers or "transfer-encoding" in request.headers

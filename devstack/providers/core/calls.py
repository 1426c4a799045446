"""Records the requests to a provider, so that tests can count and read them."""

import time
from collections import Counter, deque
from dataclasses import asdict, dataclass, field

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

KEPT = 10_000


@dataclass
class Call:
    """One request to a provider; `status` is None until it is answered. Credentials are left out."""

    target: str
    method: str
    path: str
    headers: dict[str, str]
    body: str
    at: float = field(default_factory=time.time)
    status: int | None = None


@dataclass
class CallLog:
    """The most recent requests, oldest first."""

    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=KEPT))

    def summary(self, target: str | None, contains: str) -> dict[str, object]:
        """Counts and calls, filtered by provider and by a part of `METHOD path`."""
        chosen = [c for c in self.calls if target in (None, c.target) and contains in f"{c.method} {c.path}"]
        by_route = Counter(f"{call.method} {call.path}" for call in chosen)
        return {"count": len(chosen), "by_route": by_route, "calls": [asdict(call) for call in chosen]}


class Recorder:
    """ASGI middleware that records each request to a provider and the status of its answer."""

    def __init__(self, app: ASGIApp, target: str, log: CallLog) -> None:
        self._app, self._target, self._log = app, target, log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        headers = {name: value for name, value in request.headers.items() if name != "authorization"}
        call = Call(self._target, scope["method"], path, headers, body.decode(errors="replace"))
        self._log.calls.append(call)

        async def note(message: Message) -> None:
            if message["type"] == "http.response.start":
                call.status = message["status"]
            await send(message)

        await self._app(scope, _again(body, receive), note)


def _again(body: bytes, receive: Receive) -> Receive:
    """Return a body that was read already, then the messages after it."""
    unread = [body]

    async def next_message() -> Message:
        if unread:
            return {"type": "http.request", "body": unread.pop(), "more_body": False}
        return await receive()

    return next_message


def routes(log: CallLog) -> list[Route]:
    """`GET /_calls?target=daily&contains=POST /rooms` and `DELETE /_calls`."""

    async def read(request: Request) -> Response:
        query = request.query_params
        return JSONResponse(log.summary(query.get("target"), query.get("contains", "")))

    async def forget(_: Request) -> Response:
        log.calls.clear()
        return Response(status_code=204)

    return [Route("/_calls", read), Route("/_calls", forget, methods=["DELETE"])]

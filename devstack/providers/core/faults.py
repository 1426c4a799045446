"""Faults a test or a developer can switch on, so that outages can be rehearsed."""

import asyncio
import re
from dataclasses import asdict, dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

MODES = ("down", "hang", "slow", "drip", "429", "500", "503", "nonsense")


@dataclass
class Fault:
    """How a provider fails, for `count` requests (None: until switched off) whose `METHOD path` matches.

    down: the connection breaks. hang: no answer for `seconds`. slow: the right answer after `seconds`.
    drip: a body that comes byte by byte. 429 (with Retry-After `seconds`), 500, 503. nonsense: 200 and HTML.
    """

    target: str
    mode: str
    count: int | None = None
    match: str = ""
    seconds: float | None = None

    def applies(self, target: str, request_line: str) -> bool:
        return target == self.target and self.count != 0 and re.search(self.match, request_line) is not None

    def spend(self) -> None:
        if self.count is not None:
            self.count -= 1

    def wait(self, otherwise: float) -> float:
        return otherwise if self.seconds is None else self.seconds


@dataclass
class Faults:
    """The faults now switched on; the first that applies wins."""

    active: list[Fault] = field(default_factory=list)

    def take(self, target: str, request_line: str) -> Fault | None:
        fault = next((f for f in self.active if f.applies(target, request_line)), None)
        if fault:
            fault.spend()
        return fault


class Injector:
    """Answers in a provider's place while a fault is on."""

    def __init__(self, app: ASGIApp, target: str, faults: Faults) -> None:
        self._app, self._target, self._faults = app, target, faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fault = self._faults.take(self._target, f"{scope['method']} {scope['path']}")
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.mode == "slow":
            await asyncio.sleep(fault.wait(1.5))
            await self._app(scope, receive, send)
        elif fault.mode == "down":
            await _break(send)
        else:
            await (await _refusal(fault))(scope, receive, send)


async def _break(send: Send) -> None:
    # Headers that promise a body, and no body: the server closes the connection on the client.
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})


async def _refusal(fault: Fault) -> Response:
    if fault.mode == "hang":
        await asyncio.sleep(fault.wait(30))
        return Response(status_code=504)
    if fault.mode == "drip":
        return StreamingResponse(_drip(fault.wait(30)), media_type="application/json")
    if fault.mode == "429":
        headers = {} if fault.seconds is None else {"Retry-After": str(int(fault.seconds))}
        return JSONResponse({"error": "rate-limit-error"}, 429, headers)
    if fault.mode == "nonsense":
        return HTMLResponse("<!doctype html><title>Welcome to nginx!</title>")
    return JSONResponse({"error": "server-error"}, int(fault.mode))


async def _drip(seconds: float) -> Any:
    for _ in range(int(seconds * 4)):
        yield b" "
        await asyncio.sleep(0.25)


def routes(faults: Faults) -> list[Route]:
    """`/_faults`: read, switch one on (in addition), switch all off."""

    async def read(_: Request) -> Response:
        return JSONResponse([asdict(fault) for fault in faults.active])

    async def add(request: Request) -> Response:
        try:
            fault = Fault(**await request.json())
        except (TypeError, ValueError):
            return JSONResponse({"error": "target, mode, count?, match?, seconds?"}, 400)
        if fault.mode not in MODES:
            return JSONResponse({"error": f"mode is one of {', '.join(MODES)}"}, 400)
        faults.active.append(fault)
        return JSONResponse(asdict(fault))

    async def clear(_: Request) -> Response:
        faults.active.clear()
        return Response(status_code=204)

    return [
        Route("/_faults", read),
        Route("/_faults", add, methods=["PUT"]),
        Route("/_faults", clear, methods=["DELETE"]),
    ]

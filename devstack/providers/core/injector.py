"""Answers instead of a provider while a fault is on."""

import asyncio
from collections.abc import AsyncIterator

from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from devstack.providers.core.faults import Fault, Faults
from devstack.providers.core.provider import Provider


class Injector:
    """ASGI middleware around one provider's API."""

    def __init__(self, app: ASGIApp, provider: Provider, faults: Faults) -> None:
        self._app, self._provider, self._faults = app, provider, faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fault = self._faults.take(self._provider.name, f"{scope['method']} {scope['path']}")
        if fault is None:
            await self._app(scope, receive, send)
            return
        answer: list[Message] = []
        if fault.done:
            await self._app(scope, receive, _into(answer))
        if fault.mode == "drip":
            await StreamingResponse(_drip(fault.wait), media_type="application/json")(scope, receive, send)
            return
        await asyncio.sleep(fault.wait)
        if fault.mode == "slow":
            await self._answer_late(answer, scope, receive, send)
        elif fault.mode == "down":
            await _break(send)
        else:
            await self._failure(fault)(scope, receive, send)

    async def _answer_late(self, answer: list[Message], scope: Scope, receive: Receive, send: Send) -> None:
        for message in answer:
            await send(message)
        if not answer:
            await self._app(scope, receive, send)

    def _failure(self, fault: Fault) -> Response:
        if fault.mode == "nonsense":
            return HTMLResponse("<!doctype html><title>Welcome to nginx!</title>")
        status = 504 if fault.mode == "hang" else int(fault.mode)
        if isinstance(fault.body, str):
            return PlainTextResponse(fault.body, status, fault.headers)
        if fault.body is not None:
            return JSONResponse(fault.body, status, fault.headers)
        response = self._provider.error(status)
        response.headers.update(fault.headers)
        return response


def _into(messages: list[Message]) -> Send:
    async def keep(message: Message) -> None:
        messages.append(message)

    return keep


async def _break(send: Send) -> None:
    # Headers that promise a body, and no body: the server closes the connection on the client.
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})


async def _drip(seconds: float) -> AsyncIterator[bytes]:
    for _ in range(int(seconds * 4)):
        yield b" "
        await asyncio.sleep(0.25)

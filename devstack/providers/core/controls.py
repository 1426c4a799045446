"""The controls of every provider, below `/_<name>`.

POST /events {event | raw, signature?, age?, copies?, secret?}: send this now to the stack's endpoint, with a
    signature that is `valid`, `forged` or `missing` and made `age` seconds ago; answers {statuses}.
PUT /settings {copies?, shuffle?, delay?, …}: how events are sent, and what the provider adds to that.
GET /deliveries: the events sent, their endpoints, and the answers.
POST /settle: wait until every queued event was delivered.
"""

import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.core.delivery import Deliveries, post
from devstack.providers.core.provider import Provider


def routes(provider: Provider) -> list[Route]:
    """The routes of one provider, to be mounted at `/_<name>`."""
    deliveries, changeable = provider.deliveries, [provider.deliveries.sending, *provider.settings]

    async def send(request: Request) -> Response:
        return JSONResponse({"statuses": await _send(deliveries, await request.json())})

    async def settings(request: Request) -> Response:
        try:
            return JSONResponse(_changed(changeable, await request.json()))
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    async def sent(_: Request) -> Response:
        return JSONResponse(list(deliveries.log))

    async def settle(_: Request) -> Response:
        await deliveries.settled()
        return Response(status_code=204)

    return [
        Route("/events", send, methods=["POST"]),
        Route("/settings", settings, methods=["PUT"]),
        Route("/deliveries", sent),
        Route("/settle", settle, methods=["POST"]),
    ]


async def _send(deliveries: Deliveries[Any], ask: dict[str, Any]) -> list[int | None]:
    body = ask["raw"].encode() if "raw" in ask else deliveries.encode(ask["event"])
    headers = _signature(deliveries, ask, body)
    return [await post(deliveries.own.url, body, headers) for _ in range(int(ask.get("copies", 1)))]


def _signature(deliveries: Deliveries[Any], ask: dict[str, Any], body: bytes) -> dict[str, str]:
    kind = ask.get("signature", "valid")
    if kind == "missing":
        return {}
    signed = body + b" " if kind == "forged" else body
    secret, moment = ask.get("secret", deliveries.own.secret), time.time() - float(ask.get("age", 0))
    return deliveries.sign(signed, secret, moment)


def _changed(changeable: list[object], ask: dict[str, Any]) -> dict[str, Any]:
    """All settings after the change. Raises ValueError for a name that none of them has."""
    owners = {name: one for one in changeable for name in vars(one)}
    if unknown := set(ask) - set(owners):
        raise ValueError(f"no such setting: {', '.join(sorted(unknown))}")
    for name, value in ask.items():
        setattr(owners[name], name, value)
    return {name: getattr(one, name) for name, one in owners.items()}

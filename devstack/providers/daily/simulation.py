"""The other end of Daily: people who join and leave, and events that arrive twice, late, forged or stale.

POST /_daily/rooms/{name}/join {token}: somebody joins; answers {participant_id, user_id, is_owner}.
POST /_daily/rooms/{name}/leave {id}: the session or user with this id leaves; the last ends the meeting.
POST /_daily/rooms/{name}/recording {seconds?}: a recording of the room is ready.
POST /_daily/events {event | raw, signature?, age?, copies?, secret?}: send this now, with a signature that is
    valid, forged or missing and `age` seconds old; answers {statuses}.
PUT /_daily/settings {hipaa?, rate_limits?, copies?, shuffle?, timestamp_unit?}: how this Daily behaves.
GET /_daily/deliveries: what was sent where, and the answers.
POST /_daily/settle: wait until every queued event was delivered.
"""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.core.delivery import signed
from devstack.providers.daily import errors, events
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.errors import DailyError
from devstack.providers.daily.keys import WEBHOOK_SECRET

Json = dict[str, Any]


def simulation_routes(domain: Domain) -> list[Route]:
    """The routes below `/_daily`."""
    other_end = OtherEnd(domain)
    return [
        Route("/rooms/{name}/join", _guarded(other_end.join), methods=["POST"]),
        Route("/rooms/{name}/leave", _guarded(other_end.leave), methods=["POST"]),
        Route("/rooms/{name}/recording", _guarded(other_end.recording), methods=["POST"]),
        Route("/events", other_end.send, methods=["POST"]),
        Route("/settings", other_end.settings, methods=["PUT"]),
        Route("/deliveries", other_end.deliveries),
        Route("/settle", other_end.settle, methods=["POST"]),
    ]


class OtherEnd:
    """Everything that happens at Daily without our asking."""

    def __init__(self, domain: Domain) -> None:
        self._domain = domain

    async def join(self, request: Request) -> Response:
        person = self._domain.join(request.path_params["name"], (await request.json()).get("token"))
        return JSONResponse(
            {"participant_id": person.id, "user_id": person.user_id, "is_owner": person.owner}
        )

    async def leave(self, request: Request) -> Response:
        left = self._domain.leave(request.path_params["name"], (await request.json())["id"])
        return JSONResponse({"left": left})

    async def recording(self, request: Request) -> Response:
        room = self._domain.room(request.path_params["name"])
        body = await request.json() if await request.body() else {}
        event = events.recording_ready(room, int(body.get("seconds", 60)))
        self._domain.deliveries.emit(event)
        return JSONResponse(event)

    async def send(self, request: Request) -> Response:
        ask = await request.json()
        body = ask["raw"].encode() if "raw" in ask else json.dumps(ask["event"]).encode()
        own = next(hook for hook in self._domain.deliveries.webhooks.values() if hook.own)
        headers = _headers(ask, body, self._domain.deliveries.sending.timestamp_unit)
        copies = range(int(ask.get("copies", 1)))
        statuses = [await self._domain.deliveries.post(own.url, body, headers) for _ in copies]
        return JSONResponse({"statuses": statuses})

    async def settings(self, request: Request) -> Response:
        ask, sending = await request.json(), self._domain.deliveries.sending
        self._domain.hipaa = ask.get("hipaa", self._domain.hipaa)
        self._domain.limits.on = ask.get("rate_limits", self._domain.limits.on)
        for key in ("copies", "shuffle", "timestamp_unit"):
            setattr(sending, key, ask.get(key, getattr(sending, key)))
        return JSONResponse(
            vars(sending) | {"hipaa": self._domain.hipaa, "rate_limits": self._domain.limits.on}
        )

    async def deliveries(self, _: Request) -> Response:
        return JSONResponse(list(self._domain.deliveries.log))

    async def settle(self, _: Request) -> Response:
        await self._domain.deliveries.settled()
        return Response(status_code=204)


def _headers(ask: Json, body: bytes, unit: str) -> dict[str, str]:
    kind = ask.get("signature", "valid")
    if kind == "missing":
        return {}
    signed_body = body + b" " if kind == "forged" else body
    return signed(signed_body, ask.get("secret", WEBHOOK_SECRET), float(ask.get("age", 0)), unit)


def _guarded(endpoint: Any) -> Any:
    async def guarded(request: Request) -> Response:
        try:
            answer: Response = await endpoint(request)
        except DailyError as error:
            answer = await errors.answer(request, error)
        return answer

    return guarded

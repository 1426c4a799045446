"""Simulates people who use Daily: they join, leave and record.

POST /_daily/rooms/{name}/join {token}: a person joins; answers {participant_id, user_id, is_owner}.
POST /_daily/rooms/{name}/leave {id}: the session or user with this id leaves; the last ends the meeting.
POST /_daily/rooms/{name}/recording {seconds?}: a recording of the room is ready.
"""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.daily import errors, events
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.errors import DailyError

Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


def routes(domain: Domain) -> list[Route]:
    """The routes below `/_daily` that other providers do not have."""
    people = People(domain)
    return [
        Route("/rooms/{name}/join", _refusing(people.join), methods=["POST"]),
        Route("/rooms/{name}/leave", _refusing(people.leave), methods=["POST"]),
        Route("/rooms/{name}/recording", _refusing(people.record), methods=["POST"]),
    ]


class People:
    """The simulated acts, as endpoints."""

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

    async def record(self, request: Request) -> Response:
        room = self._domain.room(request.path_params["name"])
        body = await request.json() if await request.body() else {}
        event = events.recording_ready(room, int(body.get("seconds", 60)))
        self._domain.tell(event)
        return JSONResponse(event)


def _refusing(handler: Handler) -> Handler:
    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except DailyError as error:
            return await errors.answer(request, error)

    return answer

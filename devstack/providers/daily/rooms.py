"""`/rooms` and the endpoints below it."""

import re
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.daily.domain import Domain
from devstack.providers.daily.errors import invalid
from devstack.providers.daily.properties import ROOM, check, only

MOST_EJECTED = 100


class Rooms:
    """The endpoints of one domain's rooms."""

    def __init__(self, domain: Domain) -> None:
        self._domain = domain

    def routes(self) -> list[Route]:
        one = "/rooms/{name}"
        return [
            Route("/rooms", self.list, methods=["GET"]),
            Route("/rooms", self.create, methods=["POST"]),
            Route(one, self.get, methods=["GET"]),
            Route(one, self.update, methods=["POST"]),
            Route(one, self.delete, methods=["DELETE"]),
            Route(f"{one}/eject", self.eject, methods=["POST"]),
            Route(f"{one}/presence", self.presence, methods=["GET"]),
        ]

    async def list(self, request: Request) -> Response:
        """Newest first, at most 100."""
        rooms = sorted(self._domain.rooms.values(), key=lambda room: -room.created_at)
        limit = min(100, int(request.query_params.get("limit", 100)))
        live = [room.body() for room in rooms if not room.gone]
        return JSONResponse({"total_count": len(live), "data": live[:limit]})

    async def create(self, request: Request) -> Response:
        body = only(await _json(request), "name", "privacy", "properties")
        privacy = _privacy(body.get("privacy", "public"))
        room = self._domain.create(_name(body.get("name")), privacy, check(body.get("properties", {}), ROOM))
        return JSONResponse(room.body())

    async def get(self, request: Request) -> Response:
        return JSONResponse(self._domain.room(request.path_params["name"]).body())

    async def update(self, request: Request) -> Response:
        room = self._domain.room(request.path_params["name"])
        body = only(await _json(request), "privacy", "properties")
        room.privacy = _privacy(body.get("privacy", room.privacy))
        room.config = room.config | check(body.get("properties", {}), ROOM)
        return JSONResponse(room.body())

    async def delete(self, request: Request) -> Response:
        name = request.path_params["name"]
        self._domain.delete(name)
        return JSONResponse({"deleted": True, "name": name})

    async def eject(self, request: Request) -> Response:
        body = only(await _json(request), "ids", "user_ids", "ban")
        ids, user_ids = body.get("ids", []), body.get("user_ids", [])
        if max(len(ids), len(user_ids)) > MOST_EJECTED:
            raise invalid("at most 100 ids")
        name, ban = request.path_params["name"], bool(body.get("ban", False))
        return JSONResponse({"ejectedIds": self._domain.eject(name, ids, user_ids, ban=ban)})

    async def presence(self, request: Request) -> Response:
        room = self._domain.room(request.path_params["name"])
        meeting = room.meeting
        present = [one.presence(room.name, meeting.id) for one in meeting.present] if meeting else []
        wanted = request.query_params.get("userId")
        chosen = [one for one in present if wanted in (None, one["userId"])]
        return JSONResponse({"total_count": len(chosen), "data": chosen})


async def _json(request: Request) -> Any:
    return await request.json() if await request.body() else {}


def _privacy(value: object) -> str:
    if value not in {"public", "private"}:
        raise invalid("bad value for parameter 'privacy'")
    return str(value)


def _name(value: object) -> str | None:
    if value is not None and not (isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,128}", value)):
        raise invalid("bad value for parameter 'name'")
    return value

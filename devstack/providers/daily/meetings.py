"""`/meeting-tokens`, `/meetings` and `/presence`."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.daily import tokens
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.models import Meeting
from devstack.providers.daily.properties import TOKEN, check, only


class Meetings:
    """The endpoints for meeting tokens, past and current meetings, and participants."""

    def __init__(self, domain: Domain) -> None:
        self._domain = domain

    def routes(self) -> list[Route]:
        return [
            Route("/meeting-tokens", self.mint, methods=["POST"]),
            Route("/meeting-tokens/{token}", self.read, methods=["GET"]),
            Route("/meetings", self.list, methods=["GET"]),
            Route("/presence", self.presence, methods=["GET"]),
        ]

    async def mint(self, request: Request) -> Response:
        """Make a token. As at Daily: the room may be missing; the default is all rooms, without expiry."""
        body = only(await request.json(), "properties")
        properties = check(body.get("properties", {}), TOKEN)
        return JSONResponse({"token": tokens.mint(properties, hipaa=self._domain.behaviour.hipaa)})

    async def read(self, request: Request) -> Response:
        return JSONResponse(tokens.read(request.path_params["token"]))

    async def list(self, request: Request) -> Response:
        found = [one.record() for one in self._domain.meetings if _asked(one, request)]
        return JSONResponse({"total_count": len(found), "data": found})

    async def presence(self, _: Request) -> Response:
        live = [room for room in self._domain.rooms.values() if room.meeting]
        return JSONResponse(
            {
                room.name: [one.presence(room.name, room.meeting.id) for one in room.meeting.present]
                for room in live
                if room.meeting
            }
        )


def _asked(meeting: Meeting, request: Request) -> bool:
    query = request.query_params
    since, until = float(query.get("timeframe_start", 0)), float(query.get("timeframe_end", "inf"))
    ongoing = query.get("ongoing", "").lower() == "true"
    return (
        query.get("room", meeting.room) == meeting.room
        and since <= meeting.started_at <= until
        and (not ongoing or meeting.ended_at is None)
    )

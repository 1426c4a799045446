"""Web pages of the Daily stand-in: the rooms and their participants."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from devstack.providers.core.page import page, table
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.models import Room, iso


def routes(domain: Domain) -> list[Route]:
    """The page at the URL of each room; at Daily this page joins the call."""

    async def room(request: Request) -> Response:
        found = domain.rooms.get(request.path_params["name"])
        if found is None or found.gone:
            return page("<h1>This room does not exist</h1>", 404)
        people = [(p.user_id, p.user_name, p.owner) for p in found.meeting.present] if found.meeting else []
        return page(table(f"Room {found.name}", ["user id", "name", "owner"], people))

    return [Route("/daily/room/{name}", room)]


def summary(domain: Domain) -> str:
    """HTML for the front page."""
    return table("Rooms", ["room", "opened", "privacy", "present"], map(_row, domain.rooms.values()))


def _row(room: Room) -> tuple[object, ...]:
    present = len(room.meeting.present) if room.meeting else 0
    return room.name, iso(room.created_at), room.privacy, present

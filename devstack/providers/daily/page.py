"""A page for people: the rooms, who is in them, and what was sent to the functions."""

from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from devstack.providers.daily.domain import Domain
from devstack.providers.daily.models import Room, iso

STYLE = (
    "body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem}table{border-collapse:collapse;width:100%}"
)
STYLE += "td,th{border-bottom:1px solid #ccc;padding:.3rem;text-align:left}"


def page_routes(domain: Domain) -> list[Route]:
    """`/`, and the address of each room, which in real life opens the call."""

    async def index(_: Request) -> Response:
        sent = [(d["event"]["type"], d["status"], d["event"]["id"]) for d in reversed(domain.deliveries.log)]
        body = "<h1>Daily, as this stack plays it</h1><p>In memory only; see <code>/_daily</code>.</p>"
        body += _table("Rooms", ["room", "opened", "privacy", "present"], map(_row, domain.rooms.values()))
        body += _table("Webhooks sent", ["event", "answer", "id"], sent[:50])
        return _page(body)

    async def room(request: Request) -> Response:
        found = domain.rooms.get(request.path_params["name"])
        if found is None or found.gone:
            return _page("<h1>This room is gone</h1>", 404)
        people = [(p.user_id, p.user_name, p.owner) for p in found.meeting.present] if found.meeting else []
        return _page(_table(f"Room {found.name}", ["user id", "name", "owner"], people))

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return [Route("/", index), Route("/health", health), Route("/daily/room/{name}", room)]


def _row(room: Room) -> tuple[object, ...]:
    present = len(room.meeting.present) if room.meeting else 0
    return room.name, iso(room.created_at), room.privacy, present


def _table(title: str, heads: list[str], rows: object) -> str:
    head = "".join(f"<th>{escape(text)}" for text in heads)
    lines = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}" for cell in row) for row in rows)  # type: ignore[attr-defined] # any iterable of rows
    return f"<h2>{escape(title)}</h2><table><tr>{head}{lines}</table>"


def _page(body: str, status: int = 200) -> Response:
    return HTMLResponse(f"<!doctype html><title>Daily</title><style>{STYLE}</style>{body}", status)

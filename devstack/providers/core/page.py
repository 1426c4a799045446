"""A web page with the state of each provider and the webhooks sent to the functions."""

from collections.abc import Iterable, Sequence
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from devstack.providers.core.provider import Provider

_STYLE = (
    "body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem}table{border-collapse:collapse;width:100%}"
    "td,th{border-bottom:1px solid #ccc;padding:.3rem;text-align:left}"
)


def routes(providers: Sequence[Provider]) -> list[Route]:
    """`/` and `/health`."""

    async def index(_: Request) -> Response:
        return page("".join(map(_section, providers)))

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return [Route("/", index), Route("/health", health)]


def _section(provider: Provider) -> str:
    sent = [(one["kind"], one["status"], one["url"]) for one in reversed(provider.deliveries.log)]
    name = escape(provider.name.capitalize())
    head = f"<h1>{name} (stand-in)</h1><p>In memory only; see <code>/_{provider.name}</code>.</p>"
    return head + provider.summary() + table("Webhooks sent", ["event", "answer", "to"], sent[:50])


def table(title: str, heads: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """HTML of a table with its title."""
    head = "".join(f"<th>{escape(text)}" for text in heads)
    lines = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}" for cell in row) for row in rows)
    return f"<h2>{escape(title)}</h2><table><tr>{head}{lines}</table>"


def page(body: str, status: int = 200) -> Response:
    """A whole page around `body`."""
    return HTMLResponse(f"<!doctype html><title>Providers</title><style>{_STYLE}</style>{body}", status)

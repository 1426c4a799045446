"""The inbox as web pages: a list that reloads itself, and single messages."""

from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from devstack.inbox.messages import Mailbox, Received

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { width: 100%; border-collapse: collapse } td, th { text-align: left; padding: .4rem .6rem .4rem 0 }
tr { border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
pre { white-space: pre-wrap; font: inherit }
iframe { width: 100%; height: 60vh; border: 1px solid gray; background: white }
"""


def routes(mailbox: Mailbox) -> list[Route]:
    """`/` lists, `/view/{id}` shows one."""

    async def listing(request: Request) -> Response:
        query = request.query_params.get("query", "")
        return _page("Inbox", _list(mailbox.find(query), query), refresh=True)

    async def view(request: Request) -> Response:
        received = mailbox.get(request.path_params["id"])
        if not received:
            return _page("Gone", "<p>There is no such message. <a href='/'>Inbox</a></p>", status=404)
        return _page(received.subject, _message(received))

    return [Route("/", listing), Route("/view/{id}", view)]


def _list(found: list[Received], query: str) -> str:
    search = f"<form><input name=query value='{escape(query)}' placeholder='to:someone@example.com'></form>"
    rows = "".join(_row(received) for received in found)
    table = f"<table><tr><th>To<th>Subject<th>Time (UTC)</tr>{rows}</table>"
    return search + (table if found else "<p>No messages yet. Mails and SMS of this stack arrive here.</p>")


def _row(received: Received) -> str:
    link = f"<a href='/view/{received.id}'>{escape(received.subject)}</a>"
    return f"<tr><td>{escape(received.message.to)}<td>{link}<td>{received.at:%H:%M:%S}</tr>"


def _message(received: Received) -> str:
    about = f"to {escape(received.message.to)} · {received.at:%Y-%m-%d %H:%M:%S} UTC"
    head = f"<p><a href='/'>Inbox</a> · {about}</p>"
    if received.html:  # in a frame without scripts, because the mail is foreign content
        return f"{head}<iframe sandbox='allow-popups' srcdoc='{escape(received.html)}'></iframe>"
    return f"{head}<pre>{escape(received.message.text)}</pre>"


def _page(title: str, body: str, *, refresh: bool = False, status: int = 200) -> HTMLResponse:
    meta = "<meta http-equiv=refresh content=5>" if refresh else ""
    head = f"<!doctype html><html lang=en><meta charset=utf-8>{meta}<title>{escape(title)}</title>"
    return HTMLResponse(f"{head}<style>{_STYLE}</style><h1>{escape(title)}</h1>{body}", status)

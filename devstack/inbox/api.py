"""The part of Mailpit's JSON API (mailpit.axllent.org/docs/api-v1) that tests of mail flows use."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from devstack.inbox.messages import Mailbox, Received


def routes(mailbox: Mailbox) -> list[Route]:
    """List, search, read and delete."""

    async def messages(request: Request) -> Response:
        return JSONResponse(_listing(mailbox.find(), mailbox, request.query_params))

    async def search(request: Request) -> Response:
        found = mailbox.find(request.query_params.get("query", ""))
        return JSONResponse(_listing(found, mailbox, request.query_params))

    async def message(request: Request) -> Response:
        received = mailbox.get(request.path_params["id"])
        return JSONResponse(_whole(received)) if received else PlainTextResponse("not found", 404)

    async def delete(request: Request) -> Response:
        ids = (await request.json()).get("IDs") if await request.body() else None
        mailbox.remove([received for received in mailbox.find() if not ids or received.id in ids])
        return PlainTextResponse("ok")

    async def delete_found(request: Request) -> Response:
        mailbox.remove(mailbox.find(request.query_params.get("query", "")))
        return PlainTextResponse("ok")

    return [
        Route("/api/v1/messages", messages, methods=["GET"]),
        Route("/api/v1/messages", delete, methods=["DELETE"]),
        Route("/api/v1/search", search, methods=["GET"]),
        Route("/api/v1/search", delete_found, methods=["DELETE"]),
        Route("/api/v1/message/{id}", message, methods=["GET"]),
    ]


def _listing(found: list[Received], mailbox: Mailbox, query: Mapping[str, str]) -> dict[str, Any]:
    start, limit, total = int(query.get("start", 0)), int(query.get("limit", 50)), len(mailbox.find())
    page = found[start : start + limit]
    return {
        "total": total, "unread": total, "count": len(page), "messages_count": len(found),
        "messages_unread": len(found), "start": start, "tags": [], "messages": [_summary(r) for r in page],
    }  # fmt: skip


def _summary(received: Received) -> dict[str, Any]:
    snippet = " ".join(received.message.text.split())[:250]
    state = {"Created": _time(received), "Read": False, "Attachments": 0}
    return {**_envelope(received), **state, "Snippet": snippet}


def _whole(received: Received) -> dict[str, Any]:
    body = {"Text": received.message.text, "HTML": received.html, "Inline": [], "Attachments": []}
    return {**_envelope(received), "Date": _time(received), "ReturnPath": received.sender, **body}


def _envelope(received: Received) -> dict[str, Any]:
    people: dict[str, Any] = {"Cc": [], "Bcc": [], "ReplyTo": [], "Tags": []}
    people["From"] = {"Name": "", "Address": received.sender}
    people["To"] = [{"Name": "", "Address": received.message.to}]
    size = len(received.message.text) + len(received.html)
    return {"ID": received.id, "MessageID": received.id, "Subject": received.subject, "Size": size, **people}


def _time(received: Received) -> str:
    return received.at.isoformat().replace("+00:00", "Z")

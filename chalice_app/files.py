"""POST /files/url."""

from typing import Any

from chalice.app import Blueprint

from chalice_app.requests import body
from chalice_app.routing import Caller, post
from functions.files.urls import FileRequest, file_url

routes = Blueprint(__name__)


@post(routes, "/files/url", takes="FileUrlRequest", answers="FileUrl", key=None, asks_provider=True)
def url(caller: Caller) -> dict[str, Any]:
    """Get a URL that opens a file for a minute. Everybody who has the URL can open it."""
    from chalice_app.models import FileUrlRequest

    asked = body(caller.request, FileUrlRequest)
    return file_url(caller.actor, FileRequest(asked.bucket, asked.path, asked.download))

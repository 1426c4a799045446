"""Checks the apikey, and replaces an opaque key with the token that it stands for.

Kong's template in the Supabase CLI replaces `Authorization` unless it has another token. Hosted projects also
refuse a missing or unknown key. This module does both.
"""

from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from devstack import keys

_GUARDED = ("/auth/v1", "/rest/v1")
_OPEN = ("/auth/v1/verify", "/auth/v1/callback", "/auth/v1/authorize", "/auth/v1/.well-known/")
_MISSING = {
    "message": "No API key found in request",
    "hint": "No `apikey` request header or url param was found.",
}
_UNKNOWN = {
    "message": "Invalid API key",
    "hint": "Double check your Supabase `anon` or `service_role` API key.",
}


class ApiKey:
    """ASGI middleware: refuses with 401, or forwards with a bearer token of the key's role."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = _checked(scope) if scope["type"] == "http" else None
        await (JSONResponse(refusal, 401) if refusal else self._app)(scope, receive, send)


def bearer(authorization: str | None, key: str | None) -> str | None:
    """The Authorization for the services: the caller's own token, else the token that the key stands for.

    Opaque keys and their legacy JWTs are accepted in both headers. None means no header.
    """
    sent = (authorization or "").partition(" ")[2].strip()
    if authorization and not sent.startswith("sb_"):
        return authorization
    token = _token_of(key)
    return f"Bearer {token}" if token else authorization


def _checked(scope: Scope) -> dict[str, str] | None:
    headers = MutableHeaders(scope=scope)
    key = headers.get("apikey") or _from_query(scope)
    if token := bearer(headers.get("authorization"), key):
        headers["authorization"] = token
    return _refusal(scope["path"], key)


def _refusal(path: str, key: str | None) -> dict[str, str] | None:
    if path.startswith(_OPEN) or not path.startswith(_GUARDED):
        return None
    if not key:
        return _MISSING
    return None if _token_of(key) else _UNKNOWN


def _token_of(key: str | None) -> str | None:
    """The legacy JWT behind an opaque key; a legacy key stands for itself."""
    anon, service = keys.legacy_key("anon"), keys.legacy_key("service_role")
    known = {keys.PUBLISHABLE_KEY: anon, keys.SECRET_KEY: service, anon: anon, service: service}
    return known.get(key or "")


def _from_query(scope: Scope) -> str | None:
    values = parse_qs(scope["query_string"].decode("latin-1")).get("apikey")
    return values[0] if values else None

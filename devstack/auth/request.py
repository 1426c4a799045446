"""One request to the Auth stand-in: its parameters, its caller and its transaction."""

import ipaddress
import json
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from starlette.datastructures import URL
from starlette.requests import Request

from devstack.auth import errors
from devstack.auth.conf import Settings
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.service import Service

ADMIN_ROLES = ("service_role", "supabase_admin")
_DEFAULT_AUDIENCE = "authenticated"


@dataclass
class AuthRequest:
    """`claims`, `signed_in` and `session` are set by the route's guard (api/authentication.py)."""

    service: Service
    http: Request
    raw: bytes = b""
    claims: dict[str, Any] = field(default_factory=dict)
    signed_in: User | None = None
    session: Session | None = None

    @property
    def settings(self) -> Settings:
        return self.service.settings

    @property
    def external_url(self) -> str:
        """The URL of this service with the host of the request: a phone cannot open a link to 127.0.0.1.

        GoTrue does so for the hosts in its allow list; here every host is allowed.
        """
        return str(URL(self.settings.url).replace(netloc=self.http.url.netloc))

    @property
    def user(self) -> User:
        """The signed-in user. Only routes with a guard have one."""
        if self.signed_in is None:
            raise errors.internal("Could not read claims")
        return self.signed_in

    @cached_property
    def body(self) -> dict[str, Any]:
        """The JSON object of the body. Raises bad_json, which does not repeat the body."""
        try:
            body = json.loads(self.raw)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise errors.bad_request("bad_json", "Could not parse request body as JSON")
        return body

    def text(self, name: str) -> str:
        """A text of the body, empty when absent."""
        return str(self._of_type(name, str) or "")

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self._of_type(name, bool)
        return default if value is None else bool(value)

    def mapping(self, name: str) -> dict[str, Any] | None:
        """An object of the body, or None when absent."""
        value = self._of_type(name, dict)
        return None if value is None else dict(value)

    def query(self, name: str) -> str:
        """A query parameter, empty when absent."""
        return self.http.query_params.get(name, "")

    def path_id(self, name: str) -> UUID:
        """A UUID in the path. Raises 404 validation_failed."""
        try:
            return UUID(self.http.path_params[name])
        except ValueError as error:
            raise errors.not_found("validation_failed", f"{name} must be an UUID") from error

    def transaction(self) -> AbstractAsyncContextManager[Conn]:
        """A transaction: committed at the end, rolled back on an exception."""
        return self.service.pool.connection()

    @property
    def aud(self) -> str:
        """The audience: from a header, from the caller's token, or the default."""
        if header := self.http.headers.get("X-JWT-AUD"):
            return header
        own = None if self.claims.get("role") in ADMIN_ROLES else self.claims.get("aud")
        return str((own[0] if isinstance(own, list) and own else own) or _DEFAULT_AUDIENCE)

    @property
    def user_agent(self) -> str:
        return self.http.headers.get("User-Agent", "")

    @property
    def ip(self) -> str:
        """The client's address: the first valid one in X-Forwarded-For, else the peer's."""
        forwarded = self.http.headers.get("X-Forwarded-For", "").split(",")
        peer = self.http.client.host if self.http.client else "127.0.0.1"
        return next((a for a in (part.strip() for part in (*forwarded, peer)) if _is_address(a)), "127.0.0.1")

    def _of_type(self, name: str, wanted: type) -> Any:
        value = self.body.get(name)
        if value is not None and not isinstance(value, wanted):
            message = f"Could not parse request body as JSON: {name} has another type"
            raise errors.bad_request("bad_json", message)
        return value


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True

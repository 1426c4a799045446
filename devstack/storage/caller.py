"""The caller: the claims of a verified JWT, and the request settings that Postgres gets."""

import json
from dataclasses import dataclass, field, replace
from typing import Any, Self
from uuid import UUID

import jwt
from starlette.requests import Request

from devstack import keys
from devstack.storage.errors import access_denied, invalid_request


@dataclass(frozen=True)
class Caller:
    """A database role, and the claims that policies read. `known` is false without a valid JWT."""

    role: str
    claims: dict[str, Any] = field(default_factory=dict)
    known: bool = True

    @property
    def subject(self) -> str | None:
        return self.claims.get("sub")


ANONYMOUS = Caller("anon", {"role": "anon"}, known=False)
SERVICE = Caller("service_role", {"role": "service_role"})


@dataclass(frozen=True)
class Scope:
    """The caller and the request of a transaction; policies read them as `request.*`."""

    caller: Caller
    method: str
    path: str
    headers: str
    operation: str

    @classmethod
    def of(cls, request: Request, caller: Caller, operation: str) -> Self:
        headers = json.dumps(dict(request.headers))
        return cls(caller, request.method, request.url.path, headers, operation)

    def as_service(self) -> "Scope":
        """The same request as service_role. Use only after the caller's own rights were checked."""
        return replace(self, caller=SERVICE)


def identify(request: Request, *, required: bool) -> Caller:
    """The caller of `request`; anonymous when the token is missing or bad and not `required`.

    Raises InvalidRequest without an Authorization header, AccessDenied for a bad token.
    """
    header = request.headers.get("authorization")
    if header is None and required:
        raise invalid_request("headers must have required property 'authorization'", "Error")
    try:
        token = (header or "").removeprefix("Bearer ").removeprefix("bearer ")
        return _verified(token, request.app.state.store.workflow_jwk)
    except jwt.InvalidTokenError as error:
        if required:
            raise access_denied(_reason(error)) from error
        return ANONYMOUS


def owner_ids(subject: str | None) -> tuple[UUID | None, str | None]:
    """The two owner columns. The deprecated uuid column is set only when the subject is a uuid."""
    try:
        return UUID(subject or ""), subject
    except ValueError:
        return None, subject


def _verified(token: str, workflow_jwk: dict[str, Any]) -> Caller:
    claims = keys.verify(token, workflow_jwk)
    return Caller(str(claims.get("role") or "anon"), claims)


def _reason(error: jwt.InvalidTokenError) -> str:
    """The messages of the library jose. storage-api uses it, and clients may compare the texts."""
    if isinstance(error, jwt.ExpiredSignatureError):
        return '"exp" claim timestamp check failed'
    if isinstance(error, jwt.InvalidSignatureError):
        return "signature verification failed"
    return "Invalid Compact JWS"

"""Who is calling: the claims of a verified JWT, and what Postgres is told about the request."""

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
    """A role of the database, and the claims its policies read. `known` is false without a valid JWT."""

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
    """What a transaction runs as: a caller and the request, readable by policies as `request.*`."""

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
        """The same request as service_role: only after the caller's own rights were checked."""
        return replace(self, caller=SERVICE)


def identify(request: Request, *, required: bool) -> Caller:
    """The caller of `request`; anonymous when the token is missing or bad and not `required`.

    Raises InvalidRequest without an Authorization header, AccessDenied for a bad token.
    """
    header = request.headers.get("authorization")
    if header is None and required:
        raise invalid_request("headers must have required property 'authorization'", "Error")
    try:
        return _verified((header or "").removeprefix("Bearer ").removeprefix("bearer "))
    except jwt.InvalidTokenError as error:
        if required:
            raise access_denied(_reason(error)) from error
        return ANONYMOUS


def owner_ids(subject: str | None) -> tuple[UUID | None, str | None]:
    """The two owner columns: the deprecated uuid one only when the subject is a uuid."""
    try:
        return UUID(subject or ""), subject
    except ValueError:
        return None, subject


def _verified(token: str) -> Caller:
    claims = keys.verify(token)
    return Caller(str(claims.get("role") or "anon"), claims)


def _reason(error: jwt.InvalidTokenError) -> str:
    """The words of jose, which storage-api uses and clients may look for."""
    if isinstance(error, jwt.ExpiredSignatureError):
        return '"exp" claim timestamp check failed'
    if isinstance(error, jwt.InvalidSignatureError):
        return "signature verification failed"
    return "Invalid Compact JWS"

"""One request: its caller, its object, and the name of the operation."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from devstack.storage.caller import SERVICE, Caller, Scope, identify
from devstack.storage.errors import StorageError, access_denied, invalid_request
from devstack.storage.names import check_bucket, check_key
from devstack.storage.tables.database import Database
from devstack.storage.transfer.drain import Body
from devstack.storage.transfer.files import Files

Model = TypeVar("Model", bound=BaseModel)


class Auth(Enum):
    """What a route requires of its caller."""

    REQUIRED = auto()  # a valid JWT
    OPTIONAL = auto()  # a bad or missing JWT counts as anonymous
    NONE = auto()  # the URL itself is the permission: public or signed
    SERVICE = auto()  # the service role's JWT


@dataclass(frozen=True)
class Store:
    """The objects that every handler uses; `size_limit` is the project's, in bytes.

    `workflow_jwk` verifies the functions' tokens, as the project's JWKS does in hosted Supabase.
    """

    database: Database
    files: Files
    size_limit: int
    workflow_jwk: dict[str, Any]


@dataclass(frozen=True)
class Call:
    """A request, its caller, and the name of the operation, which policies can read."""

    request: Request
    store: Store
    scope: Scope

    @property
    def caller(self) -> Caller:
        return self.scope.caller

    @property
    def bucket(self) -> str:
        return check_bucket(self.request.path_params["bucket"])

    @property
    def key(self) -> str:
        return check_key(self.request.path_params["key"])

    @property
    def upsert(self) -> bool:
        return self.request.headers.get("x-upsert") == "true"

    async def body(self, model: type[Model]) -> Model:
        """The JSON body as `model`; raises InvalidRequest naming the field, never its value."""
        try:
            return model.model_validate_json(await self.request.body() or b"{}")
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = "/".join(str(part) for part in first["loc"])
            raise invalid_request(f"body/{where} {first['msg']}", "Error") from error


Handler = Callable[[Call], Awaitable[Response]]


def route(method: str, path: str, handler: Handler, operation: str, auth: Auth = Auth.REQUIRED) -> Route:
    """A route that identifies its caller before the handler runs."""

    async def endpoint(request: Request) -> Response:
        body = Body(request.receive)
        try:
            return await _answer(Request(request.scope, body), handler, operation, auth)
        except StorageError:
            await body.drain()
            raise

    return Route(path, endpoint, methods=[method], name=f"{method} {path}")


async def _answer(request: Request, handler: Handler, operation: str, auth: Auth) -> Response:
    caller = _caller(request, auth)
    store: Store = request.app.state.store
    return await handler(Call(request, store, Scope.of(request, caller, operation)))


def _caller(request: Request, auth: Auth) -> Caller:
    if auth is Auth.NONE:
        return SERVICE
    caller = identify(request, required=auth is not Auth.OPTIONAL)
    if auth is Auth.SERVICE and caller.role != SERVICE.role:
        raise access_denied("Access denied: Invalid role", http=403)
    return caller

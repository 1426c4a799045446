"""Declares routes: path, access, and the models of body and answer.

The declaration is the API description too: `make openapi` reads `OPERATIONS`. Models are named as text,
because most routes have no body and need no pydantic.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from chalice.app import Blueprint, Request

from chalice_app import problems, requests
from functions.actor import Actor
from functions.idempotency import IdempotencyKey

View = Callable[..., Any]


class Operation(NamedTuple):
    """One method of one path. `anyone`, a `person` or a `provider` may call it.

    `takes` and `answers` name models of `chalice_app.models`. Which codes a route may answer is derived from
    the RPCs it calls, and from `access`, `key` and `asks_provider` (ops/codes/route_codes.py).
    """

    method: str
    path: str
    name: str
    text: str
    status: int
    answers: str
    takes: str | None
    key: str | None
    access: str
    asks_provider: bool = False


OPERATIONS: dict[View, Operation] = {}
"""The declaration of each registered view."""


class Caller(NamedTuple):
    """The calling person and their request."""

    actor: Actor
    request: Request

    def idempotency_key(self, *request: object, required: bool = False) -> IdempotencyKey:
        """The caller's key with the fingerprint of `request`."""
        return IdempotencyKey.of(requests.idempotency_key(self.request, required=required), *request)


def get(routes: Blueprint, path: str, *, answers: str) -> Callable[[View], View]:
    """Declare a public GET route."""

    def declare(view: View) -> View:
        return _register(
            routes, view, Operation("GET", path, *_name_and_text(view), 200, answers, None, None, "anyone")
        )

    return declare


def post(
    routes: Blueprint,
    path: str,
    *,
    answers: str,
    status: int = 200,
    takes: str | None = None,
    key: str | None = "optional",
    asks_provider: bool = False,
) -> Callable[[View], View]:
    """Declare a POST route for a signed-in person; the view gets a `Caller` and the path's ids.

    `key` says whether an Idempotency-Key is `required`, `optional` or (None) unknown to it; `asks_provider`,
    whether the route fails when a provider does.
    """

    def declare(view: View) -> View:
        def signed_in(**ids: str) -> Any:
            from chalice_app.auth import verifier

            request = routes.current_request
            return view(Caller(verifier().actor_of(request.headers.get("authorization")), request), **ids)

        return _register(
            routes,
            signed_in,
            Operation(
                "POST", path, *_name_and_text(view), status, answers, takes, key, "person", asks_provider
            ),
        )

    return declare


def webhook(routes: Blueprint, path: str, *, answers: str) -> Callable[[View], View]:
    """Declare a POST route for a provider, whose signature over the untouched body the view must verify.

    The view gets the `Request`; other media types than JSON are refused before it runs.
    """

    def declare(view: View) -> View:
        def delivered(**ids: str) -> Any:
            return view(routes.current_request, **ids)

        return _register(
            routes,
            delivered,
            Operation("POST", path, *_name_and_text(view), 200, answers, None, None, "provider"),
        )

    return declare


def _name_and_text(view: View) -> tuple[str, str]:
    return f"{view.__module__.rpartition('.')[2]}.{view.__name__}", view.__doc__ or ""


def _register(routes: Blueprint, view: View, operation: Operation) -> View:
    route = f"{operation.method} {operation.path}"
    answer = problems.with_problems(view, route, operation.status)
    answer.__name__ = operation.name.rpartition(".")[2]
    OPERATIONS[answer] = operation
    return routes.route(operation.path, methods=[operation.method])(answer)  # type: ignore[no-any-return]  # Chalice types it as Any

"""The parts of a provider stand-in: its API, its errors, its webhooks, and the controls of its simulation."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from devstack.providers.core.delivery import Deliveries


@dataclass(frozen=True)
class Provider:
    """One provider. `api` answers below `path`, `controls` below `/_<name>`, `pages` on any path.

    `error` makes the provider's own answer of a status, for faults. `settings` are dataclasses whose fields
    `PUT /_<name>/settings` changes. `summary` is HTML for the front page. `background` runs until the end.
    """

    name: str
    path: str
    api: ASGIApp
    error: Callable[[int], Response]
    deliveries: Deliveries[Any]
    settings: Sequence[object] = ()
    controls: Sequence[BaseRoute] = ()
    pages: Sequence[BaseRoute] = ()
    summary: Callable[[], str] = lambda: ""
    background: Sequence[Callable[[], Awaitable[None]]] = ()

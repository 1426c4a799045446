"""`/webhooks`: each new or changed one is tested before it becomes active."""

import base64
import binascii
import secrets
import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.core.delivery import post
from devstack.providers.daily import events
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.errors import invalid, not_found
from devstack.providers.daily.properties import only
from devstack.providers.daily.webhook_state import Webhook

FIELDS = ("url", "eventTypes", "hmac", "retryType", "basicAuth")
RETRIES = {"circuit-breaker", "exponential"}


class Webhooks:
    """The endpoints of one domain's webhooks."""

    def __init__(self, domain: Domain) -> None:
        self._domain, self._held = domain, domain.deliveries.endpoints

    def routes(self) -> list[Route]:
        one = "/webhooks/{uuid}"
        return [
            Route("/webhooks", self.list, methods=["GET"]),
            Route("/webhooks", self.create, methods=["POST"]),
            Route(one, self.get, methods=["GET"]),
            Route(one, self.update, methods=["POST"]),
            Route(one, self.delete, methods=["DELETE"]),
        ]

    async def list(self, _: Request) -> Response:
        return JSONResponse([webhook.body() for webhook in self._held.values()])

    async def create(self, request: Request) -> Response:
        body = only(await request.json(), *FIELDS)
        webhook = Webhook(_url(body), _secret(body), event_types=_types(body), retry_type=_retry(body))
        await self._verify(webhook)
        self._held[webhook.id] = webhook
        return JSONResponse(webhook.body())

    async def get(self, request: Request) -> Response:
        return JSONResponse(self._one(request).body())

    async def update(self, request: Request) -> Response:
        """Change a webhook; without changes, reactivate it."""
        webhook, body = self._one(request), only(await request.json(), *FIELDS)
        current = webhook.body() | body
        webhook.url, webhook.event_types = _url(current), _types(current)
        webhook.secret, webhook.retry_type = _secret(current), _retry(current)
        await self._verify(webhook)
        webhook.updated_at = time.time()
        return JSONResponse(webhook.body())

    async def delete(self, request: Request) -> Response:
        del self._held[self._one(request).id]
        return Response(status_code=200)

    def _one(self, request: Request) -> Webhook:
        webhook = self._held.get(request.path_params["uuid"])
        if webhook is None:
            raise not_found()
        return webhook

    async def _verify(self, webhook: Webhook) -> None:
        if not await webhook.verify(post):
            raise invalid("non-200 status code returned from webhook endpoint")


def _url(body: dict[str, Any]) -> str:
    url = body.get("url")
    if not isinstance(url, str) or not url.startswith(("http://", "https://")):
        raise invalid("bad value for parameter 'url'")
    return url


def _types(body: dict[str, Any]) -> list[str]:
    types = body.get("eventTypes", events.TYPES)
    if not isinstance(types, list) or not set(types) <= set(events.TYPES):
        raise invalid("bad value for parameter 'eventTypes'")
    return types


def _secret(body: dict[str, Any]) -> str:
    secret = body.get("hmac") or base64.b64encode(secrets.token_bytes(32)).decode()
    try:
        base64.b64decode(secret, validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise invalid("hmac must be base64") from None
    return str(secret)


def _retry(body: dict[str, Any]) -> str:
    retry = body.get("retryType", "circuit-breaker")
    if retry not in RETRIES:
        raise invalid("bad value for parameter 'retryType'")
    return str(retry)

"""A provider invented for the tests: it stores charges and uses Stripe's errors and signatures."""

import hashlib
import hmac
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from devstack.providers.core.delivery import Deliveries, Endpoint
from devstack.providers.core.provider import Provider

SECRET = "whsec_made_up"


def sign(body: bytes, secret: str, moment: float) -> dict[str, str]:
    """`t=<seconds>,v1=<hex>`: docs.stripe.com/webhooks#verify-manually."""
    signed = f"{int(moment)}.".encode() + body
    digest = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return {"Stripe-Signature": f"t={int(moment)},v1={digest}"}


def error(status: int) -> Response:
    """An error in Stripe's format: docs.stripe.com/api/errors."""
    kind = {402: "card_error", 429: "rate_limit_error"}.get(status, "api_error")
    return JSONResponse({"error": {"type": kind, "message": "made up"}}, status)


def provider(webhook_url: str) -> Provider:
    """`POST /echo/v1/charges` stores the body and sends `charge.succeeded`; `GET` lists all charges."""
    kept: list[Any] = []
    deliveries = Deliveries(Endpoint(webhook_url, SECRET), sign)

    async def charge(request: Request) -> Response:
        kept.append(await request.json())
        made = {"id": f"ch_{len(kept)}", **kept[-1]}
        deliveries.emit("charge.succeeded", {"type": "charge.succeeded", "data": made})
        return JSONResponse(made)

    async def charges(_: Request) -> Response:
        return JSONResponse(kept)

    routes = [Route("/charges", charge, methods=["POST"]), Route("/charges", charges, methods=["GET"])]
    return Provider("echo", "/echo/v1", Starlette(routes=routes), error, deliveries)

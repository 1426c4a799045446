"""POST /webhooks/daily: Daily's events."""

from chalice.app import Blueprint, Request

from chalice_app.routing import webhook

routes = Blueprint(__name__)


@webhook(routes, "/webhooks/daily", answers="WebhookAnswer")
def daily(request: Request) -> dict[str, str]:
    """Receive an event from Daily. Daily must have signed the raw body within the last five minutes."""
    from functions.calls.webhook import receive

    headers, raw = request.headers, request.raw_body
    body = raw.encode() if isinstance(raw, str) else raw
    outcome = receive(body, headers.get("x-webhook-signature"), headers.get("x-webhook-timestamp"))
    return {"outcome": outcome}

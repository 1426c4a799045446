"""GET /health: shows that the functions run. It calls no other service."""

from chalice.app import Blueprint

from chalice_app.routing import get

routes = Blueprint(__name__)


@get(routes, "/health", answers="Health")
def health() -> dict[str, str]:
    """Answer if the functions run."""
    return {"status": "ok"}

"""GET /health: the functions start and answer. It calls no other service."""

from chalice.app import Blueprint

from chalice_app.routing import get

routes = Blueprint(__name__)


@get(routes, "/health", answers="Health")
def health() -> dict[str, str]:
    """Tell whether the functions answer."""
    return {"status": "ok"}

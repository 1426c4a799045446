"""Stand-ins for the outside world: each provider's documented wire format, one package each, on one port.

README.md says what can be asked of them, and how to write another.
"""

from starlette.applications import Starlette

from devstack.config import Config
from devstack.providers import daily
from devstack.providers.core.app import create_app as create_core


def create_app(config: Config) -> Starlette:
    """The ASGI app of all stand-ins; its lifespan runs the webhook deliveries."""
    return create_core([daily.provider(config)])

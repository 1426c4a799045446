"""Stand-ins for providers: each provider's documented wire format, one package for each, on one port.

README.md lists their endpoints, and says how to write another.
"""

from starlette.applications import Starlette

from devstack.config import Config
from devstack.providers import daily
from devstack.providers.core.app import create_app as create_core


def create_app(config: Config) -> Starlette:
    """Build the ASGI app of all stand-ins. Its lifespan runs the webhook deliveries."""
    return create_core([daily.provider(config)])

"""The inbox for mails and SMS of the local stack: Mailpit's JSON API, as in `supabase start`, and a page.

An SMS is a message whose To is the phone number. The newest `KEPT` messages are kept, in memory.
"""

from starlette.applications import Starlette

from devstack.config import Config
from devstack.inbox.api import routes as api_routes
from devstack.inbox.messages import Mail, Sms, of
from devstack.inbox.page import routes as page_routes

__all__ = ["Mail", "Sms", "create_app", "deliver"]


def create_app(config: Config) -> Starlette:
    """Build the ASGI app of this stack's inbox."""
    mailbox = of(config)
    return Starlette(routes=[*api_routes(mailbox), *page_routes(mailbox)])


async def deliver(config: Config, message: Mail | Sms) -> None:
    """Put a message into the inbox that `create_app(config)` shows, in this process."""
    of(config).add(message)

"""A stand-in for Daily: docs.daily.co/reference/rest-api, in memory, with signed webhooks.

Daily's documentation does not settle two points, so we chose them. The test request of a new webhook is not
signed. The timestamp of a webhook is in seconds (`PUT /_daily/settings {"timestamp_unit": "ms"}` changes it).
One difference: a meeting ends as soon as the last participant leaves; at Daily this may take 20 seconds.
"""

from devstack.config import Config
from devstack.providers.core.provider import Provider
from devstack.providers.daily import errors, page, simulation
from devstack.providers.daily.api import api
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.keys import API_KEY, WEBHOOK_SECRET

__all__ = ["API_KEY", "WEBHOOK_SECRET", "provider"]


def provider(config: Config) -> Provider:
    """Build the Daily domain of a stack. It sends its events to the functions' `/webhooks/daily`."""
    domain = Domain(f"{config.providers_url}/daily/room", f"{config.functions_url}/webhooks/daily")
    return Provider(
        name="daily",
        path="/daily/v1",
        api=api(domain),
        error=errors.of_status,
        deliveries=domain.deliveries,
        settings=[domain.behaviour],
        controls=simulation.routes(domain),
        pages=page.routes(domain),
        summary=lambda: page.summary(domain),
        background=[domain.expire],
    )

"""A stand-in for Daily: docs.daily.co/reference/rest-api, in memory, with signed webhooks.

Settled where Daily's documentation is silent: the test request of a new webhook is not signed, and the
timestamp of a webhook is in seconds (`PUT /_daily/settings {"timestamp_unit": "ms"}` changes it). Other than
Daily, which may take 20 seconds, a meeting ends the moment the last participant leaves.
"""

from devstack.config import Config
from devstack.providers.core.provider import Provider
from devstack.providers.daily import errors, page, simulation
from devstack.providers.daily.api import api
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.keys import API_KEY, WEBHOOK_SECRET

__all__ = ["API_KEY", "WEBHOOK_SECRET", "provider"]


def provider(config: Config) -> Provider:
    """The Daily domain of a stack; its events go to the functions' `/webhooks/daily`."""
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

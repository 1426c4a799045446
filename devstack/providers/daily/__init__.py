"""A stand-in for Daily: docs.daily.co/reference/rest-api, in memory, with signed webhooks.

Settled where Daily's documentation is silent: the test request of a new webhook is not signed, and the
timestamp of a webhook is in seconds (`PUT /_daily/settings {"timestamp_unit": "ms"}` changes it). Other than
Daily, which may take 20 seconds, a meeting ends the moment the last participant leaves.
"""

from devstack.config import Config
from devstack.providers.daily.api import api
from devstack.providers.daily.domain import Domain
from devstack.providers.daily.keys import API_KEY, WEBHOOK_SECRET
from devstack.providers.daily.page import page_routes
from devstack.providers.daily.simulation import simulation_routes

__all__ = ["API_KEY", "WEBHOOK_SECRET", "Domain", "api", "create_domain", "page_routes", "simulation_routes"]


def create_domain(config: Config) -> Domain:
    """The Daily domain of a stack; its events go to the functions' `/webhooks/daily`."""
    return Domain(
        url=f"{config.providers_url}/daily/room", webhook_url=f"{config.functions_url}/webhooks/daily"
    )

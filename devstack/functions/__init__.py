"""The functions: Chalice's local server for HTTP, and the environment for all functions."""

import sys
from functools import partial

from devstack import keys
from devstack.config import Config
from devstack.processes.part import Part, listens

AUDIT_BUCKET = "carebase-local-audit"


def part(config: Config) -> Part:
    """The process that serves the HTTP functions."""
    port = config.ports["functions"]
    module = "devstack.functions.reload" if config.reload else "devstack.functions.server"
    command = [sys.executable, "-m", module, config.host("functions"), str(port)]
    return Part("functions", command, partial(listens, port), config.root, environment(config))


def environment(config: Config) -> dict[str, str]:
    """The variables that Lambda would set, with the addresses of this stack; never a real AWS account."""
    return {
        "STAGE": "local",
        "SUPABASE_URL": config.gateway_url,
        "SUPABASE_PUBLISHABLE_KEY": keys.PUBLISHABLE_KEY,
        "DAILY_API_URL": f"{config.providers_url}/daily/v1",
        "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT": str(config.secrets_port),
        "AUDIT_BUCKET": AUDIT_BUCKET,
        "AWS_ENDPOINT_URL": config.moto_url,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "local",
        "AWS_SECRET_ACCESS_KEY": "local",
        "AWS_SESSION_TOKEN": "local",
        "AWS_EC2_METADATA_DISABLED": "true",
    }

"""AWS on this machine: moto's server, holding the secrets the functions look up."""

import json
import sys
from functools import partial

import boto3

from devstack import keys
from devstack.config import HOST, Config
from devstack.functions import environment
from devstack.part import Part, listens
from devstack.providers.daily.keys import API_KEY, WEBHOOK_SECRET


def part(config: Config) -> Part:
    """The moto process. It keeps nothing on disk, so `put_secrets` runs at every start."""
    port = config.ports["moto"]
    command = [sys.executable, "-m", "moto.server", "--host", HOST, "--port", str(port)]
    return Part("aws", command, partial(listens, port), config.home)


def put_secrets(config: Config) -> None:
    """Mint the workflow tokens and store every secret of stage `local`."""
    manager = secrets_manager(config)
    for name, value in _secrets(config).items():
        manager.create_secret(Name=f"carebase/local/{name}", SecretString=value)


def secrets_manager(config: Config):  # type: ignore[no-untyped-def]  # boto3 makes its clients at run time
    """A Secrets Manager client that talks to moto, whatever AWS settings this machine has."""
    settings = environment(config)
    return boto3.client(
        "secretsmanager",
        endpoint_url=config.moto_url,
        region_name=settings["AWS_DEFAULT_REGION"],
        aws_access_key_id=settings["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=settings["AWS_SECRET_ACCESS_KEY"],
    )


def _secrets(config: Config) -> dict[str, str]:
    key = keys.workflow_key(config.home / "workflow-key.json")
    return {
        "workflow-api-token": keys.mint_workflow("workflow_api", key),
        "workflow-jobs-token": keys.mint_workflow("workflow_jobs", key),
        "daily": json.dumps({"api_key": API_KEY, "webhook_secret": WEBHOOK_SECRET}),
    }

"""Stores the functions' secrets in moto's Secrets Manager."""

import json
from typing import TYPE_CHECKING

import boto3

from devstack import keys
from devstack.config import Config
from devstack.functions import environment
from devstack.providers.daily.keys import API_KEY, WEBHOOK_SECRET

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient


def put(config: Config) -> None:
    """Make the workflow tokens and store every secret of stage `local`."""
    manager = client(config)
    for name, value in _secrets(config).items():
        manager.create_secret(Name=f"carebase/local/{name}", SecretString=value)


def client(config: Config) -> "SecretsManagerClient":
    """A Secrets Manager client for moto that ignores the AWS settings of this machine."""
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
        "workflow-signer-token": keys.mint_workflow("workflow_signer", key),
        "daily": json.dumps({"api_key": API_KEY, "webhook_secret": WEBHOOK_SECRET}),
    }

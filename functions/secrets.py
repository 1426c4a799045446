"""Secrets, from the AWS Parameters and Secrets Lambda extension: HTTP on localhost, without boto3.

Protocol: docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html. The extension
keeps its own cache; `fresh` skips that cache and ours, for a secret that has just been rotated.
"""

import json
import time
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import quote

from functions.errors import SecretsUnavailable
from functions.settings import settings

LIFETIME = 300.0
TIMEOUT = 3.0
_cache: dict[str, tuple[float, str]] = {}


@dataclass(frozen=True, repr=False)
class DailySecret:
    """Daily's two secrets; `webhook_secret` is base64, as Daily sends it."""

    api_key: str
    webhook_secret: str


def secret(name: str, *, fresh: bool = False) -> str:
    """The secret `carebase/<stage>/<name>`, at most `LIFETIME` seconds old.

    Raises `SecretsUnavailable` when the extension does not return it within `TIMEOUT` seconds.
    """
    kept = _cache.get(name)
    if kept and not fresh and time.monotonic() - kept[0] < LIFETIME:
        return kept[1]
    value = _fetch(f"carebase/{settings().stage}/{name}", fresh)
    _cache[name] = (time.monotonic(), value)
    return value


def forget() -> None:
    """Empty our cache."""
    _cache.clear()


def daily_secret(*, fresh: bool = False) -> DailySecret:
    """Daily's API key and webhook secret. Raises `SecretsUnavailable`."""
    try:
        held = json.loads(secret("daily", fresh=fresh))
        return DailySecret(api_key=held["api_key"], webhook_secret=held["webhook_secret"])
    except (ValueError, KeyError, TypeError):
        # The original error quotes the secret, so it is not chained.
        raise SecretsUnavailable from None


def _fetch(secret_id: str, fresh: bool) -> str:
    path = f"/secretsmanager/get?secretId={quote(secret_id, safe='')}" + ("&refreshNow=true" if fresh else "")
    status, body = _get(path)
    try:
        if status == 200:
            return str(json.loads(body)["SecretString"])
    except (ValueError, KeyError, TypeError):
        pass  # the original error quotes the secret
    raise SecretsUnavailable


def _get(path: str) -> tuple[int, bytes]:
    connection: Any = HTTPConnection("localhost", settings().secrets_port, timeout=TIMEOUT)
    headers = {"X-Aws-Parameters-Secrets-Token": settings().aws_session_token}
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    except (OSError, HTTPException) as error:
        raise SecretsUnavailable from error
    finally:
        connection.close()

"""The AWS Parameters and Secrets Lambda extension's HTTP API, over moto's Secrets Manager.

Protocol: docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
"""

import time
from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from devstack.aws import stored_secrets as aws_secrets
from devstack.config import Config
from devstack.functions import environment

_LIFETIME = 300.0  # SECRETS_MANAGER_TTL's default, seconds


class Cache:
    """A cache of answers for `_LIFETIME` seconds, as in the extension."""

    def __init__(self, fetch: Callable[[dict[str, str]], dict[str, Any]]) -> None:
        self._fetch = fetch
        self._kept: dict[tuple[tuple[str, str], ...], tuple[float, dict[str, Any]]] = {}

    def get(self, query: dict[str, str], *, fresh: bool) -> dict[str, Any]:
        """The answer of GetSecretValue. Raises botocore's `ClientError`."""
        which = tuple(sorted(query.items()))
        kept = self._kept.get(which)
        if not fresh and kept and time.monotonic() - kept[0] < _LIFETIME:
            return kept[1]
        value = self._fetch(query)
        self._kept[which] = (time.monotonic(), value)
        return value


def create_app(config: Config) -> Starlette:
    """`GET /secretsmanager/get?secretId=…`, for requests with the function's session token."""
    cache = Cache(lambda query: dict(aws_secrets.client(config).get_secret_value(**query)))
    token = environment(config)["AWS_SESSION_TOKEN"]

    async def get(request: Request) -> Response:
        if request.headers.get("x-aws-parameters-secrets-token") != token:
            return PlainTextResponse("unauthorized", 401)
        query, fresh = _query(request)
        if "SecretId" not in query:
            return PlainTextResponse("secretId is required", 400)
        try:
            answer = await run_in_threadpool(cache.get, query, fresh=fresh)
        except ClientError as error:
            return PlainTextResponse(str(error), error.response["ResponseMetadata"]["HTTPStatusCode"])
        return JSONResponse(_shown(answer))

    return Starlette(routes=[Route("/secretsmanager/get", get)])


def _query(request: Request) -> tuple[dict[str, str], bool]:
    names = {"secretId": "SecretId", "versionId": "VersionId", "versionStage": "VersionStage"}
    asked = request.query_params
    return {names[n]: asked[n] for n in names if n in asked}, asked.get("refreshNow") == "true"


def _shown(answer: dict[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in answer.items() if name != "ResponseMetadata"}
    return {**shown, "CreatedDate": answer["CreatedDate"].isoformat()}

"""Calls the RPCs of schema `workflows` over PostgREST, and raises their errors as `functions.errors` types.

Every workflow and job calls the database through its argument `rpc`, so that a test can replace it.
"""

import json
from enum import StrEnum
from functools import partial
from typing import Any, Protocol

from functions import secrets
from functions.connection import READ_SECONDS, Answer, Connection
from functions.database_errors import error_of, refuses_token
from functions.settings import settings


class Role(StrEnum):
    """The database role to act as; the value names the secret that holds its token."""

    API = "workflow-api-token"
    JOBS = "workflow-jobs-token"


class Rpc(Protocol):
    """Calls `workflows.<name>` as one role; raises `functions.errors.WorkflowError`."""

    def __call__(self, name: str, *, seconds: float = READ_SECONDS, **params: Any) -> Any:
        """The RPC's JSON answer."""


def rpc(role: Role, name: str, *, seconds: float = READ_SECONDS, **params: Any) -> Any:
    """Call `workflows.<name>` as `role` and return its JSON answer. Waits at most `seconds` for it.

    The call is sent once. It is repeated only if that has no second effect: after a rotated token was
    refused, or after the connection broke while the call had an idempotency key (`p_key`), for which a
    repetition returns the first answer. Any other call may have been executed; only the caller can check.

    Raises the `WorkflowError` of the RPC, or `DatabaseUnavailable` when no answer came within the time-outs
    of `functions.connection`.
    """
    body = json.dumps(params, default=str).encode()
    repeatable = params.get("p_key") is not None
    answer = _send(name, body, secrets.secret(role), repeatable, seconds)
    if refuses_token(answer):
        answer = _send(name, body, secrets.secret(role, fresh=True), repeatable, seconds)
    if answer.status >= 300:
        raise error_of(answer)
    return json.loads(answer.body) if answer.body else None


api_rpc: Rpc = partial(rpc, Role.API)
jobs_rpc: Rpc = partial(rpc, Role.JOBS)


def _send(name: str, body: bytes, token: str, repeatable: bool, seconds: float) -> Answer:
    headers = {
        "apikey": settings().publishable_key,
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        "Content-Profile": "workflows",
    }
    connection = Connection.of_this_thread(settings().supabase_url, seconds)
    return connection.post(f"/rest/v1/rpc/{name}", headers, body, repeatable=repeatable)

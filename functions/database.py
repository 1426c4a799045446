"""The one door to the database: a workflow RPC over PostgREST, and its errors as `functions.errors` types.

http.client rather than httpx, for a cold start pays for every import (GOALS P3).
"""

import json
from enum import StrEnum
from typing import Any

from functions import secrets
from functions.connection import READ_SECONDS, Answer, Connection
from functions.database_errors import error_of, refuses_token
from functions.settings import settings


class Token(StrEnum):
    """Which of the two workflow roles calls; the value names the secret that holds its token."""

    API = "workflow-api-token"
    JOBS = "workflow-jobs-token"


def call(rpc: str, token: Token, *, seconds: float = READ_SECONDS, **params: Any) -> Any:
    """Run `workflows.<rpc>` and return its JSON answer, which may be `seconds` in coming.

    Sent once. It is sent again only if that cannot do anything twice: after a rotated token was refused, or
    after the connection died while the call carried an idempotency key (`p_key`), under which a repetition
    gives the first answer. Anything else may have been executed, only the caller can ask what became of it.

    Raises the `WorkflowError` the RPC meant, or `DatabaseUnavailable` when no answer came within the
    time-outs of `functions.connection`.
    """
    body = json.dumps(params, default=str).encode()
    repeatable = params.get("p_key") is not None
    answer = _send(rpc, body, secrets.secret(token), repeatable, seconds)
    if refuses_token(answer):
        answer = _send(rpc, body, secrets.secret(token, fresh=True), repeatable, seconds)
    if answer.status >= 300:
        raise error_of(answer)
    return json.loads(answer.body) if answer.body else None


def _send(rpc: str, body: bytes, token: str, repeatable: bool, seconds: float) -> Answer:
    headers = {
        "apikey": settings().publishable_key,
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        "Content-Profile": "workflows",
    }
    connection = Connection.of_this_thread(settings().supabase_url, seconds)
    return connection.post(f"/rest/v1/rpc/{rpc}", headers, body, repeatable=repeatable)

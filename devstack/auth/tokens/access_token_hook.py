"""The custom access token hook: a Postgres function that may change the claims before they are signed."""

from typing import Any, TypeAlias
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from devstack.auth import errors
from devstack.auth.models.table import Conn, now

Claims: TypeAlias = dict[str, Any]

_TIMEOUT_MS = 2000
_REQUIRED = ("aud", "exp", "iat", "sub", "email", "phone", "role", "aal", "session_id", "is_anonymous")
_TYPES: dict[str, tuple[type, ...]] = {
    "aud": (str, list), "exp": (int,), "jti": (str,), "iat": (int,), "iss": (str,), "nbf": (int,),
    "sub": (str,), "email": (str,), "phone": (str,), "app_metadata": (dict,), "user_metadata": (dict,),
    "role": (str,), "aal": (str,), "amr": (list,), "session_id": (str,), "client_id": (str,),
}  # fmt: skip


async def custom_claims(conn: Conn, uri: str, claims: Claims, method: str, ip: str) -> Claims:
    """Call the hook of config.toml in this transaction and return its claims.

    Raises AuthError: with the hook's own status and message when it answers `{"error": …}`, 500 when it
    fails, takes longer than 2 s, or removes a required claim.
    """
    metadata = {
        "uuid": str(uuid4()), "time": now().isoformat(), "name": "customize-access-token", "ip_address": ip,
    }  # fmt: skip
    event = {
        "metadata": metadata, "user_id": claims["sub"], "claims": claims, "authentication_method": method,
    }  # fmt: skip
    answer = await _invoke(conn, uri, event)
    _raise_refusal(answer)
    made = answer.get("claims") if isinstance(answer, dict) else None
    if made is None:
        raise errors.internal("output claims field is missing")
    if problems := _problems(made):
        raise errors.internal("output claims do not conform to the expected schema: \n" + "".join(problems))
    return dict(made)


async def _invoke(conn: Conn, uri: str, event: Claims) -> Any:
    schema, function = urlsplit(uri).path.strip("/").split("/")
    try:
        await conn.execute(sql.SQL("set local statement_timeout = {}").format(_TIMEOUT_MS))
        query = sql.SQL("select {}(%s::jsonb)").format(sql.Identifier(schema, function))
        row = await (await conn.execute(query, [Jsonb(event)])).fetchone()
        await conn.execute("set local statement_timeout = default")
    except psycopg.Error as error:
        raise errors.internal("error generating jwt token") from error
    return row[0] if row else None


def _raise_refusal(answer: Any) -> None:
    refusal = answer.get("error") if isinstance(answer, dict) else None
    if isinstance(refusal, dict) and refusal.get("message"):
        status = int(refusal.get("http_code") or 500)
        code = "unexpected_failure" if status == 500 else "unknown"
        raise errors.AuthError(status, code, str(refusal["message"]))


def _problems(claims: Any) -> list[str]:
    if not isinstance(claims, dict):
        return ["- (root): Invalid type. Expected: object\n"]
    missing = [f"- (root): {name} is required\n" for name in _REQUIRED if name not in claims]
    typed = {name: value for name, value in claims.items() if name in _TYPES}
    wrong = [name for name, v in typed.items() if not isinstance(v, _TYPES[name]) or isinstance(v, bool)]
    return missing + [f"- {name}: Invalid type\n" for name in wrong]

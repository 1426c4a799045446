"""Translates errors of PostgREST and Postgres into `functions.errors` types.

RPCs raise sqlstate `PT<status>` with a machine code as the message (postgrest.org, "Raise errors with HTTP
Status Codes"); all other errors are recognised by code or constraint name, never by message.
"""

import json
import re
from typing import Any

from functions.connection import Answer
from functions.errors import (
    BY_STATUS,
    Conflict,
    DatabaseUnavailable,
    InternalError,
    Unprocessable,
    WorkflowError,
)
from functions.logs import log

CONSTRAINTS = {
    # Of two calls that start at the same moment, the index accepts one.
    "video_calls_one_live_per_conversation": "call_in_progress",
}
"""Constraints that concurrent requests can violate, and the code for each."""

_MACHINE_CODE = re.compile(r"[a-z][a-z0-9_]{2,63}")
_CONSTRAINT = re.compile(r'constraint "([a-z0-9_]+)"')
# Connection and resource errors, lock and statement time-outs, deadlocks, serialization, shutdown.
_TRANSIENT = re.compile(r"PGRST00[0-3]|08...|53...|57...|55P03|40...")
# A sqlstate or a code of PostgREST: the only part of an unexpected error that is logged.
_STANDARD_CODE = re.compile(r"[0-9A-Z]{5}|PGRST[0-9X]{3}")
_TOKEN_REFUSED = re.compile(r"PGRST30[0-3]")


def refuses_token(answer: Answer) -> bool:
    """Whether PostgREST refused our token, so that nothing was executed."""
    return answer.status == 401 and bool(_TOKEN_REFUSED.fullmatch(str(_problem(answer).get("code"))))


def error_of(answer: Answer) -> WorkflowError:
    """The error for an answer with status 300 or more."""
    problem = _problem(answer)
    code, message = str(problem.get("code")), str(problem.get("message"))
    if code.startswith("PT"):
        return _raised(code, message, problem.get("details"))
    if code.startswith("23"):
        return _constraint(code, message)
    if code.startswith("22"):
        return Unprocessable("invalid_value")
    # If a connection breaks during a statement there is no sqlstate: PostgREST answers 400 and an empty code.
    if code == "" or _TRANSIENT.fullmatch(code) or answer.status >= 502 or answer.status == 429:
        return DatabaseUnavailable()
    log("database_refused", status=answer.status, code=code if _STANDARD_CODE.fullmatch(code) else "none")
    return InternalError()


def _problem(answer: Answer) -> dict[str, Any]:
    try:
        parsed = json.loads(answer.body)
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _raised(code: str, message: str, detail: object) -> WorkflowError:
    kind = BY_STATUS.get(int(code[2:])) if code[2:].isdigit() else None
    if kind is None or not _MACHINE_CODE.fullmatch(message):
        return InternalError()
    return kind(message, detail if isinstance(detail, str) and detail else None)


def _constraint(code: str, message: str) -> WorkflowError:
    found = _CONSTRAINT.search(message)
    known = CONSTRAINTS.get(found[1]) if found else None
    if known or code in {"23505", "23P01"}:
        return Conflict(known)
    return Unprocessable("invalid_value")

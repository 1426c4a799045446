"""GoTrue's errors: a status, an `error_code`, a message.

AuthError is the only class, because clients distinguish errors by `code`; the functions below set the status.
Codes: https://supabase.com/docs/guides/auth/debugging/error-codes. Messages never repeat the request.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import psycopg
from starlette.requests import Request
from starlette.responses import JSONResponse

_VERSION_HEADER = "X-Supabase-Api-Version"
_VERSION = date(2024, 1, 1)
# Raised by our triggers or by a constraint. Older clients get the message of Postgres for these.
_PUBLIC_SQLSTATES = {"P0001", "23000", "23001", "23502", "23503", "23505", "23514", "23P01"}


class AuthError(Exception):
    """A refusal. `extra` is added to the answer's body; `cause` is the database's error, if there was one."""

    def __init__(self, status: int, code: str, message: str, *, extra: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.extra = extra or {}

    def response(self, request: Request) -> JSONResponse:
        """The body in the format of the client's API version."""
        headers = {"x-sb-error-code": self.code}
        if _modern(request):
            headers[_VERSION_HEADER] = _VERSION.isoformat()
            return self._json({"code": self.code, "message": self.message}, headers)
        if isinstance(self.__cause__, psycopg.Error) and _is_public(self.__cause__):
            return _postgres_response(self.__cause__)
        return self._json({"code": self.status, "error_code": self.code, "msg": self.message}, headers)

    def _json(self, body: dict[str, Any], headers: dict[str, str]) -> JSONResponse:
        return JSONResponse({**body, **self.extra}, self.status, headers)


Refusal: TypeAlias = Callable[[str, str], AuthError]


def bad_request(code: str, message: str) -> AuthError:
    return AuthError(400, code, message)


def invalid(message: str) -> AuthError:
    """400 validation_failed, the most frequent refusal."""
    return bad_request("validation_failed", message)


def unauthorized(code: str, message: str) -> AuthError:
    return AuthError(401, code, message)


def forbidden(code: str, message: str) -> AuthError:
    return AuthError(403, code, message)


def not_found(code: str, message: str) -> AuthError:
    return AuthError(404, code, message)


def unprocessable(code: str, message: str) -> AuthError:
    return AuthError(422, code, message)


def email_exists() -> AuthError:
    message = "A user with this email address has already been registered"
    return unprocessable("email_exists", message)


def too_many(code: str, message: str) -> AuthError:
    return AuthError(429, code, message)


def internal(message: str) -> AuthError:
    return AuthError(500, "unexpected_failure", message)


def unexpected() -> AuthError:
    return internal("Unexpected failure, please check server logs for more information")


def weak_password(message: str, reasons: list[str]) -> AuthError:
    return AuthError(422, "weak_password", message, extra={"weak_password": {"reasons": reasons}})


def _modern(request: Request) -> bool:
    try:
        return date.fromisoformat(request.headers.get(_VERSION_HEADER, "")) >= _VERSION
    except ValueError:
        return False


def _is_public(error: psycopg.Error) -> bool:
    state = error.sqlstate or ""
    return state in _PUBLIC_SQLSTATES or (state.startswith("PT") and state[2:].isdigit())


def _postgres_response(error: psycopg.Error) -> JSONResponse:
    state = error.sqlstate or ""
    body = {"code": state, "message": error.diag.message_primary, "hint": error.diag.message_hint}
    status = int(state[2:]) if state.startswith("PT") else 500
    return JSONResponse({name: text for name, text in body.items() if text}, status)

"""Answers errors as RFC 9457 problem details.

Chalice turns ordinary exceptions into opaque answers before middleware sees them, so the view itself is
wrapped; the middleware only translates what Chalice refuses before a view runs (a media type, a method).
"""

import time
import uuid
from collections.abc import Callable
from math import ceil
from typing import Any

from chalice.app import Response

from functions.errors import InternalError, Unavailable, Unprocessable, WorkflowError
from functions.logs import log, log_exception

TYPE = "urn:carebase:problem:"
_CHALICE_CODES = {405: "method_not_allowed", 415: "unsupported_media_type"}


def with_problems(view: Callable[..., Any], route: str, status: int) -> Callable[..., Response]:
    """`view`, which answers `status` and JSON, or a problem if it raises anything."""

    def answer(**ids: str) -> Response:
        request_id, started = str(uuid.uuid4()), time.monotonic()
        try:
            response = Response(view(**ids), _headers(request_id), status)
        except WorkflowError as error:
            response = problem(error, request_id)
        except Exception as error:  # noqa: BLE001 - the boundary: every error becomes an answer
            log_exception("unexpected_error", error, request_id=request_id, route=route)
            response = problem(InternalError(), request_id)
        _log(response, request_id, route, started)
        return response

    return answer


def problem(error: WorkflowError, request_id: str) -> Response:
    """`error` as application/problem+json."""
    body: dict[str, Any] = {
        "type": TYPE + error.code,
        "title": error.title,
        "status": error.status,
        "code": error.code,
        "request_id": request_id,
    }
    if error.detail:
        body["detail"] = error.detail
    if isinstance(error, Unprocessable) and error.fields:
        body["errors"] = [{"field": field, "code": code} for field, code in error.fields]
    return Response(body, {**_headers(request_id), **_error_headers(error)}, error.status)


def translate_chalice_errors(event: Any, get_response: Callable[[Any], Response]) -> Response:
    """Middleware: the errors of Chalice itself become problems too."""
    response = get_response(event)
    if response.status_code < 400 or "X-Request-Id" in response.headers:
        return response
    error = WorkflowError(_CHALICE_CODES.get(response.status_code))
    answer = problem(error, str(uuid.uuid4()))
    answer.body.update(status=response.status_code, title=error.code.replace("_", " ").capitalize())
    answer.headers = {**response.headers, **answer.headers}
    answer.status_code = response.status_code
    return answer


def _headers(request_id: str) -> dict[str, str | list[str]]:
    # Answers hold tokens and clinical data: no proxy or browser may store them.
    return {"Content-Type": "application/json", "Cache-Control": "no-store", "X-Request-Id": request_id}


def _error_headers(error: WorkflowError) -> dict[str, str | list[str]]:
    hints: dict[str, str | list[str]] = {"Content-Type": "application/problem+json"}
    if error.status == 401:
        hints["WWW-Authenticate"] = "Bearer"
    if isinstance(error, Unavailable):
        hints["Retry-After"] = str(ceil(error.retry_after or 1))
    return hints


def _log(response: Response, request_id: str, route: str, started: float) -> None:
    code = response.body.get("code", "") if response.status_code >= 400 else ""
    spent = int((time.monotonic() - started) * 1000)
    log(
        "request",
        request_id=request_id,
        route=route,
        status=response.status_code,
        code=code,
        milliseconds=spent,
    )

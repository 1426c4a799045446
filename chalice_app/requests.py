"""Parses requests strictly. Errors name our own fields and never repeat the input."""

import json
import re
from typing import TYPE_CHECKING, Any, TypeVar

from functions.errors import BadRequest, NotFound, TooLarge, Unprocessable

if TYPE_CHECKING:
    from chalice.app import Request
    from pydantic import BaseModel, ValidationError

LARGEST_BODY = 16 * 1024
LARGEST_ID = 2**63 - 1
_ID = re.compile(r"[1-9][0-9]{0,18}")
_KEY = re.compile(r"[\x21-\x7e]{1,255}")
Model = TypeVar("Model", bound="BaseModel")


def identifier(text: str, not_found: str) -> int:
    """A bigint id from a path. Raises `NotFound` with the code `not_found` for any other text."""
    if not _ID.fullmatch(text) or int(text) > LARGEST_ID:
        raise NotFound(not_found)
    return int(text)


def idempotency_key(request: "Request", *, required: bool = False) -> str | None:
    """The Idempotency-Key header: 1 to 255 visible ASCII characters. Raises `BadRequest`."""
    key = request.headers.get("idempotency-key")
    if key is None and required:
        raise BadRequest("idempotency_key_required")
    if key is not None and not _KEY.fullmatch(key):
        raise BadRequest("invalid_idempotency_key")
    return key


def body(request: "Request", model: type[Model]) -> Model:
    """The JSON body as a frozen model.

    Raises `TooLarge`, `BadRequest` (malformed_json) or `Unprocessable` (invalid_body, with the fields).
    """
    from pydantic import ValidationError

    try:
        return model.model_validate(_object(request))
    except ValidationError as error:
        raise Unprocessable("invalid_body", fields=_fields(error)) from None


def no_body(request: "Request") -> None:
    """Require an empty body or an empty object. Raises as `body` does."""
    if request.raw_body and _object(request):
        raise Unprocessable("invalid_body")


def _object(request: "Request") -> dict[str, Any]:
    raw = request.raw_body
    if len(raw) > LARGEST_BODY:
        raise TooLarge
    try:
        parsed = json.loads(raw, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise BadRequest("malformed_json") from None
    if not isinstance(parsed, dict):
        raise Unprocessable("invalid_body")
    return parsed


def _refuse(_: str) -> None:
    raise ValueError("NaN and Infinity are not JSON")


def _fields(error: "ValidationError") -> tuple[tuple[str, str], ...]:
    """Field and kind of each error. An unknown field is not named, because its name is the caller's text."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return tuple((_path(item["loc"], item["type"]), item["type"]) for item in found)


def _path(location: tuple[int | str, ...], kind: str) -> str:
    named = location[:-1] if kind == "extra_forbidden" else location
    return ".".join(str(step) for step in named)

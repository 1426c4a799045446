"""Every error a workflow raises, as one tree.

WorkflowError                 what every workflow raises; programs read `code`
├── BadRequest           400  malformed: not JSON, or an invalid header
├── Unauthenticated      401  no token, a bad one, or a session that has ended
├── Forbidden            403  the caller is known and not allowed to do this
├── NotFound             404  unknown, or not the caller's: the answer is the same
├── Conflict             409  not now: the row is in another state, a key is in use
├── TooLarge             413  a body beyond the limit
├── UnsupportedMedia     415  a body that is not JSON
├── Unprocessable        422  well-formed, with invalid values
├── TooManyRequests      429  a quota of the day is used up
├── InternalError        500  a bug or a wrong setting; the answer has no details
├── ProviderRejected     502  a provider refused or answered nonsense; a retry does not help
└── Unavailable          503  a later retry may help
    ├── ProviderUnavailable   a provider is down, slow or limits our requests
    ├── DatabaseUnavailable   Supabase is down or slow
    └── SecretsUnavailable    the secrets extension gave no secret

Nothing a caller sent and no patient data goes into an error: `code` and `detail` are constants.
"""

# ruff: noqa: N818 - HTTP's names say what these are; the suffix Error would add nothing
from typing import ClassVar


class WorkflowError(Exception):
    """An HTTP `status`, a `code` for programs, a fixed `title` and perhaps a fixed `detail`."""

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Internal error"
    default_code: ClassVar[str] = "internal_error"

    def __init__(self, code: str | None = None, detail: str | None = None) -> None:
        self.code = code or self.default_code
        self.detail = detail
        super().__init__(self.code)


class BadRequest(WorkflowError):
    """The request itself is malformed."""

    status, title, default_code = 400, "Bad request", "bad_request"


class Unauthenticated(WorkflowError):
    """It is not known who is calling."""

    status, title, default_code = 401, "Sign in first", "invalid_token"


class Forbidden(WorkflowError):
    """The caller is known and may not do this."""

    status, title, default_code = 403, "Not allowed", "forbidden"


class NotFound(WorkflowError):
    """No such thing, or not the caller's."""

    status, title, default_code = 404, "Not found", "not_found"


class Conflict(WorkflowError):
    """The current state does not permit it."""

    status, title, default_code = 409, "Conflict", "conflict"


class TooLarge(WorkflowError):
    """The body is beyond the limit."""

    status, title, default_code = 413, "Body too large", "body_too_large"


class UnsupportedMedia(WorkflowError):
    """The body is not JSON."""

    status, title, default_code = 415, "Unsupported media type", "unsupported_media_type"


class Unprocessable(WorkflowError):
    """Well-formed, but with invalid values. `fields` names the fields, never their values."""

    status, title, default_code = 422, "Invalid values", "invalid_body"

    def __init__(
        self, code: str | None = None, detail: str | None = None, fields: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__(code, detail)
        self.fields = fields


class InternalError(WorkflowError):
    """A bug or a wrong setting: a missing function, a wrong grant."""


class TooManyRequests(WorkflowError):
    """The caller has done this too often; a quota begins again at midnight UTC."""

    status, title, default_code = 429, "Too many requests", "quota_exceeded"


class ProviderRejected(WorkflowError):
    """A provider refused, or its answer is invalid."""

    status, title, default_code = 502, "A provider refused", "provider_error"


class Unavailable(WorkflowError):
    """A later retry may help: after `retry_after` seconds, if that is known."""

    status, title, default_code = 503, "Try again later", "unavailable"

    def __init__(
        self, code: str | None = None, detail: str | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(code, detail)
        self.retry_after = retry_after


class ProviderUnavailable(Unavailable):
    """A provider is down, slow or limits us."""

    default_code = "provider_unavailable"


class DatabaseUnavailable(Unavailable):
    """Supabase is down or slow."""

    default_code = "database_unavailable"


class SecretsUnavailable(Unavailable):
    """The secrets extension did not answer, or does not know the secret."""

    default_code = "secrets_unavailable"


BY_STATUS: dict[int, type[WorkflowError]] = {
    kind.status: kind
    for kind in (
        BadRequest,
        Unauthenticated,
        Forbidden,
        NotFound,
        Conflict,
        TooLarge,
        Unprocessable,
        TooManyRequests,
        Unavailable,
    )
}
"""The error an RPC means when it raises sqlstate `PT<status>`."""

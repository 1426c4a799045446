"""Bodies of requests and answers, as pydantic models. Loaded by routes with a body and by `make openapi`."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

Id = Annotated[int, Field(strict=True, gt=0, lt=2**63)]


class Strict(BaseModel):
    """Frozen, without unknown fields, and with errors that do not repeat the input."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def _text(value: object) -> object:
    """Refuse a number, because it could be seconds or milliseconds since 1970."""
    if value is not None and (not isinstance(value, str) or value.strip("+-.0123456789") == ""):
        raise ValueError("not an RFC 3339 time")
    return value


class StartCall(Strict):
    """A call now, or planned for `scheduled_for`."""

    conversation_id: Id
    scheduled_for: Annotated[
        AwareDatetime | None,
        BeforeValidator(_text),
        Field(description="An RFC 3339 time with its offset"),
    ] = None
    recording_enabled: Annotated[bool, Field(strict=True)] = False
    consultation_id: Annotated[
        UUID | None, Field(description="The encounter of the call: of the same two people, and not over")
    ] = None


class FileUrlRequest(Strict):
    """A file that the caller may download."""

    bucket: Annotated[str, Field(pattern="^[a-z-]{1,100}$")]
    path: Annotated[str, Field(min_length=1, max_length=1024)]
    download: Annotated[
        str | None,
        Field(
            min_length=1, max_length=255, description="Save the file under this name instead of showing it"
        ),
    ] = None


class Health(Strict):
    """The answer of GET /health."""

    status: Literal["ok"]


class Link(Strict):
    """A patient's link with a doctor."""

    id: Id
    patient_id: UUID
    doctor_id: UUID
    status: Literal["requested", "active", "ended", "blocked"]
    requested_by: UUID | None
    blocked_by: UUID | None
    created_at: datetime
    updated_at: datetime
    ended_at: datetime | None


class LinkAnswer(Strict):
    """A link after the change, and the conversation of the two people, if there is one."""

    link: Link
    conversation_id: Id | None


class Call(Strict):
    """A video call in a conversation."""

    id: Id
    conversation_id: Id
    consultation_id: UUID | None
    status: Literal["scheduled", "ringing", "active", "ended", "missed", "canceled", "failed"]
    started_by: UUID
    answered_by: UUID | None
    scheduled_for: datetime | None
    ringing_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    ended_reason: str | None
    recording_enabled: bool
    created_at: datetime


class CallAnswer(Strict):
    """A call after the change."""

    call: Call


class TokenAnswer(Strict):
    """One person's access to a call. Pass `token` only to Daily's join method."""

    call: Call
    room_url: str
    token: str
    expires_at: datetime


class FileUrl(Strict):
    """An address that opens one file until `expires_at`, without any token."""

    url: str
    expires_at: datetime


class WebhookAnswer(Strict):
    """What the functions did with a provider's event. The provider reads only the status."""

    outcome: str


class FieldProblem(Strict):
    """An invalid field. `field` is empty if no such field exists."""

    field: str
    code: str


class Problem(Strict):
    """RFC 9457 problem details. Programs read `code`."""

    type: str
    title: str
    status: int
    code: str
    request_id: str
    detail: str | None = None
    errors: list[FieldProblem] | None = None

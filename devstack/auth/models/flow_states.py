"""auth.flow_state: PKCE. A request brings the challenge, the link a code, the exchange the verifier."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from devstack.auth import errors
from devstack.auth.crypto import codes
from devstack.auth.models.table import Conn, Table, now
from devstack.auth.models.users import User
from devstack.auth.request import Call

PREFIX = "pkce_"
_LIFE = timedelta(minutes=5)
_CHALLENGE = re.compile(r"[a-zA-Z._~0-9-]+")
_METHODS = {"s256", "plain"}


@dataclass(frozen=True)
class FlowState:
    """A row of auth.flow_state."""

    id: UUID
    user_id: UUID | None
    auth_code: str | None
    code_challenge_method: str | None
    code_challenge: str | None
    provider_type: str
    authentication_method: str
    auth_code_issued_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @property
    def is_expired(self) -> bool:
        issued = self.auth_code_issued_at if self.authentication_method == "magiclink" else None
        return now() > (issued or self.created_at) + _LIFE

    def answered_by(self, verifier: str) -> bool:
        method = self.code_challenge_method or ""
        return codes.challenge_answers(self.code_challenge or "", method, verifier)


TABLE = Table("flow_state", FlowState)


def is_pkce(call: Call) -> bool:
    """Whether the request carries a challenge. Raises 400 when it is not a proper one (RFC 7636)."""
    challenge, method = call.text("code_challenge"), call.text("code_challenge_method")
    if bool(challenge) != bool(method):
        raise errors.invalid("PKCE flow requires code_challenge_method and code_challenge")
    if challenge:
        _require_proper(challenge, method)
    return bool(challenge)


async def begin(call: Call, conn: Conn, user: User, method: str) -> None:
    """Remember the request's challenge for the link that is about to be sent."""
    await TABLE.insert(
        conn, user_id=user.id, auth_code=str(uuid4()), code_challenge=call.text("code_challenge"),
        code_challenge_method=call.text("code_challenge_method").lower(),
        provider_type=method, authentication_method=method,
    )  # fmt: skip


async def issue_code(conn: Conn, user: User, verification: str) -> str:
    """The code for the flow that this kind of link belongs to. Raises flow_state_not_found."""
    method = "email/signup" if verification == "signup" else verification
    where = "user_id = %s and authentication_method = %s order by created_at desc"
    state = await TABLE.find(conn, where, user.id, method)
    if state is None or state.auth_code is None:
        message = "No associated flow state found. No valid flow state found for user."
        raise errors.bad_request("flow_state_not_found", message)
    await TABLE.update(conn, state.id, auth_code_issued_at=now())
    return state.auth_code


async def by_code(conn: Conn, code: str) -> FlowState | None:
    """The flow of a code, locked, so that the code is exchanged once."""
    return await TABLE.find(conn, "auth_code = %s for update", code)


def _require_proper(challenge: str, method: str) -> None:
    if not 43 <= len(challenge) <= 128:
        raise errors.invalid("code challenge has to be between 43 and 128 characters")
    if not _CHALLENGE.fullmatch(challenge):
        allowed = "alphanumeric characters, hyphens, periods, underscores and tildes"
        raise errors.invalid(f"code challenge can only contain {allowed}")
    if method.lower() not in _METHODS:
        raise errors.unexpected()

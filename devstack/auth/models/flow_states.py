"""auth.flow_state: PKCE flows. A request has the challenge, a link the code, an exchange the verifier."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from devstack.auth.crypto import codes
from devstack.auth.models.table import Conn, Table, now
from devstack.auth.models.users import User

_LIFE = timedelta(minutes=5)


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


async def create(conn: Conn, user: User, method: str, challenge: str, challenge_method: str) -> None:
    await TABLE.insert(
        conn, user_id=user.id, auth_code=str(uuid4()), code_challenge=challenge,
        code_challenge_method=challenge_method, provider_type=method, authentication_method=method,
    )  # fmt: skip


async def newest(conn: Conn, user: User, method: str) -> FlowState | None:
    where = "user_id = %s and authentication_method = %s order by created_at desc"
    return await TABLE.find(conn, where, user.id, method)


async def by_code(conn: Conn, code: str) -> FlowState | None:
    """The flow of a code, locked, so that the code is exchanged only once."""
    return await TABLE.find(conn, "auth_code = %s for update", code)


async def mark_issued(conn: Conn, state: FlowState) -> None:
    """Record the time at which the code is sent. It expires five minutes later."""
    await TABLE.update(conn, state.id, auth_code_issued_at=now())


async def delete(conn: Conn, state: FlowState) -> None:
    await TABLE.delete(conn, "id = %s", state.id)

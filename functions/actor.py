"""The person for whom a workflow runs."""

from typing import Any, NamedTuple
from uuid import UUID


class Actor(NamedTuple):
    """A signed-in person: `id` of their profile, `session` of their row in auth.sessions."""

    id: UUID
    session: UUID

    def params(self) -> dict[str, Any]:
        """The RPC's parameters."""
        return {"p_actor": self.id, "p_session": self.session}

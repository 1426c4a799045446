"""Who a workflow acts for."""

from typing import Any, NamedTuple
from uuid import UUID


class Actor(NamedTuple):
    """A signed-in person: `id` is their profile's, `session` the row in auth.sessions they act through."""

    id: UUID
    session: UUID

    def params(self) -> dict[str, Any]:
        """The RPC's parameters."""
        return {"p_actor": self.id, "p_session": self.session}

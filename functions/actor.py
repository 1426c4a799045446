"""Who a workflow acts for."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Actor:
    """A signed-in person: `id` is their profile's, `session` the row in auth.sessions they act through."""

    id: UUID
    session: UUID

"""The keys that Supabase publishes, for tests of authentication."""

from dataclasses import dataclass, field
from typing import Any

from chalice_app.auth import Verifier
from chalice_app.keys import KeySet
from functions.connection import Answer
from functions.errors import DatabaseUnavailable
from tests.chalice_app.support.tokens import ISSUER


@dataclass
class Published:
    """The published document, the number of fetches, and the time."""

    body: bytes
    status: int = 200
    down: bool = False
    fetched: int = 0
    now: float = 1000.0
    keys: KeySet = field(init=False)

    def __post_init__(self) -> None:
        self.keys = KeySet(self.fetch, lambda: self.now)

    def fetch(self) -> Answer:
        self.fetched += 1
        if self.down:
            raise DatabaseUnavailable
        return Answer(self.status, self.body)

    def verify(self, token: str) -> Any:
        return Verifier(self.keys, ISSUER).actor_of(f"Bearer {token}")

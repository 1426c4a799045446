"""The messages and the mailbox that holds them."""

import re
import uuid
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from devstack.config import Config

KEPT = 1000
_SENDER = "admin@email.com"  # the CLI's local sender


@dataclass(frozen=True)
class Mail:
    """An email with a plain text and, where there is one, an HTML body."""

    to: str
    subject: str
    text: str
    html: str = ""


@dataclass(frozen=True)
class Sms:
    """A text message to a phone number."""

    to: str
    text: str


@dataclass(frozen=True)
class Received:
    """A message with the id and the time (UTC) that the mailbox gave it."""

    message: Mail | Sms
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:22])
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def subject(self) -> str:
        return self.message.subject if isinstance(self.message, Mail) else "SMS"

    @property
    def html(self) -> str:
        return self.message.html if isinstance(self.message, Mail) else ""

    @property
    def sender(self) -> str:
        return _SENDER if isinstance(self.message, Mail) else "SMS"

    def matches(self, query: str) -> bool:
        """The part of Mailpit's search that tests use: words, `to:`, `from:`, `subject:`; all must match."""
        return all(self._has(*term) for term in re.findall(r'(?:(to|from|subject):)?("[^"]*"|\S+)', query))

    def _has(self, where: str, wanted: str) -> bool:
        places = {"to": self.message.to, "from": self.sender, "subject": self.subject}
        text = places[where] if where else " ".join((*places.values(), self.message.text))
        return wanted.strip('"').lower() in text.lower()


class Mailbox:
    """Newest first."""

    def __init__(self) -> None:
        self._received: deque[Received] = deque(maxlen=KEPT)

    def add(self, message: Mail | Sms) -> None:
        self._received.append(Received(message))

    def find(self, query: str = "") -> list[Received]:
        return [received for received in reversed(self._received) if received.matches(query)]

    def get(self, message_id: str) -> Received | None:
        """The message with this id; `latest` is the newest."""
        newest_first = self.find()
        if message_id == "latest":
            return newest_first[0] if newest_first else None
        return next((received for received in newest_first if received.id == message_id), None)

    def remove(self, gone: list[Received]) -> None:
        for received in gone:
            self._received.remove(received)


def of(config: Config) -> Mailbox:
    """The mailbox of this stack; all callers in this process share it."""
    return _of(config.home)


@cache
def _of(_: Path) -> Mailbox:
    return Mailbox()

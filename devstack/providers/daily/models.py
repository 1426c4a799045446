"""The objects of a Daily domain: rooms, their meetings and participants."""

import time
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]


def iso(seconds: float) -> str:
    """A time in Unix seconds in the format of Daily's answers."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    return str(uuid.uuid4())


@dataclass
class Participant:
    """Someone in a meeting; `id` is the session id, `user_id` and the rest come from their token."""

    user_id: str | None
    user_name: str | None
    owner: bool
    id: str = field(default_factory=new_id)
    joined_at: float = field(default_factory=time.time)
    left_at: float | None = None

    def seconds(self) -> int:
        return int((self.left_at or time.time()) - self.joined_at)

    def presence(self, room: str, meeting: str) -> Json:
        """One entry of `GET /rooms/:name/presence`."""
        return {
            "room": room,
            "id": self.id,
            "userId": self.user_id,
            "userName": self.user_name,
            "mtgSessionId": meeting,
            "joinTime": iso(self.joined_at),
            "duration": self.seconds(),
        }

    def record(self) -> Json:
        """One entry of a meeting's `participants`."""
        return {
            "user_id": self.user_id,
            "participant_id": self.id,
            "user_name": self.user_name,
            "join_time": int(self.joined_at),
            "duration": self.seconds(),
        }


@dataclass
class Meeting:
    """A meeting, from the first participant's join until the last one leaves."""

    room: str
    id: str = field(default_factory=new_id)
    started_at: float = field(default_factory=time.time)
    ended_at: float | None = None
    participants: list[Participant] = field(default_factory=list)
    banned: set[str] = field(default_factory=set)

    @property
    def present(self) -> list[Participant]:
        return [one for one in self.participants if one.left_at is None]

    def record(self) -> Json:
        """One entry of `GET /meetings`."""
        return {
            "id": self.id,
            "room": self.room,
            "start_time": int(self.started_at),
            "duration": int((self.ended_at or time.time()) - self.started_at),
            "ongoing": self.ended_at is None,
            "max_participants": len(self.participants),
            "participants": [one.record() for one in self.participants],
        }


@dataclass
class Room:
    """A room; `config` has the values that differ from Daily's defaults, as in its answers."""

    name: str
    url: str
    privacy: str
    config: Json
    id: str = field(default_factory=new_id)
    created_at: float = field(default_factory=time.time)
    meeting: Meeting | None = None

    @property
    def expired(self) -> bool:
        return time.time() >= float(self.config.get("exp", "inf"))

    @property
    def gone(self) -> bool:
        """Whether the room counts as deleted: an expired room does once it is empty."""
        return self.expired and self.meeting is None

    def body(self) -> Json:
        """The room object of Daily's answers."""
        return {
            "id": self.id,
            "name": self.name,
            "api_created": True,
            "privacy": self.privacy,
            "url": self.url,
            "created_at": iso(self.created_at),
            "config": self.config,
        }

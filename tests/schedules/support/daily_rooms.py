"""Rooms at the stand-in for Daily: tests create calls, let people join and leave, and set faults."""

import time
import uuid
from dataclasses import dataclass
from typing import Any

import httpx

from functions.providers.daily import from_settings
from tests.schedules.support.backdated_rows import Care, Pair


@dataclass(frozen=True)
class Rooms:
    """`url` is that of the stand-ins; needs the environment of the functions."""

    url: str
    care: Care

    def call(self, pair: Pair, status: str, **columns: str) -> tuple[int, str]:
        """A call with a room at Daily: returns its id and the room's name."""
        room = from_settings().create_room(
            expires_at=int(time.time()) + 3600, not_before=None, recording=False
        )
        names = {"room_name": f"'{room.name}'", "room_url": f"'{room.url}'"}
        return self.care.call(pair, status, **{**names, **columns}), room.name

    def enter(self, room: str, person: uuid.UUID) -> None:
        token = from_settings().create_token(
            room_name=room, user_id=person, user_name=None, is_owner=False, expires_at=int(time.time()) + 600
        )
        self.ask("POST", f"/_daily/rooms/{room}/join", {"token": token})

    def leave(self, room: str, person: uuid.UUID) -> None:
        self.ask("POST", f"/_daily/rooms/{room}/leave", {"id": str(person)})

    def exists(self, room: str) -> bool:
        with httpx.Client(base_url=self.url, trust_env=False) as http:
            names = http.get("/").text
        return room in names

    def fail(self, mode: str) -> None:
        self.ask("PUT", "/_faults", {"target": "daily", "mode": mode})

    def heal(self) -> None:
        self.ask("DELETE", "/_faults")

    def ask(self, method: str, path: str, body: Any = None) -> None:
        with httpx.Client(base_url=self.url, trust_env=False, timeout=10) as http:
            http.request(method, path, json=body).raise_for_status()

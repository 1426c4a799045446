"""A Daily domain: the state that its REST API and the participants of meetings change."""

import asyncio
import secrets
import time
from typing import Any

from devstack.providers.core.delivery import Deliveries
from devstack.providers.daily import events, tokens
from devstack.providers.daily.behaviour import Behaviour
from devstack.providers.daily.errors import DailyError, invalid, not_found
from devstack.providers.daily.guard import Limits
from devstack.providers.daily.keys import WEBHOOK_SECRET
from devstack.providers.daily.models import Meeting, Participant, Room
from devstack.providers.daily.signing import sign
from devstack.providers.daily.webhook_state import Webhook

Json = dict[str, Any]


class Domain:
    """Rooms, meetings and webhooks, in memory."""

    def __init__(self, url: str, webhook_url: str) -> None:
        self.url, self.behaviour, self.limits = url, Behaviour(), Limits()
        self.rooms: dict[str, Room] = {}
        self.meetings: list[Meeting] = []
        own = Webhook(webhook_url, WEBHOOK_SECRET, event_types=events.TYPES, own=True, state="INACTIVE")
        self.deliveries = Deliveries(own, self._sign)

    def tell(self, event: Json) -> None:
        """Send an event to every webhook that subscribes to it."""
        self.deliveries.emit(event["type"], event)

    async def expire(self) -> None:
        """End expired meetings until cancelled."""
        while True:
            await asyncio.sleep(1)
            for room in list(self.rooms.values()):
                if room.expired and room.config.get("eject_at_room_exp"):
                    self._empty(room)

    def create(self, name: str | None, privacy: str, properties: Json) -> Room:
        """Create a room. Raises Daily's 400 for a name in use, or for any name on a HIPAA domain."""
        if name is not None and self.behaviour.hipaa:
            raise invalid("room names can not be set on a HIPAA domain")
        if name in self.rooms and not self.rooms[name].gone:
            raise invalid(f"a room named {name} already exists")
        chosen = name or secrets.token_urlsafe(15)
        room = Room(chosen, f"{self.url}/{chosen}", privacy, properties)
        self.rooms[chosen] = room
        return room

    def room(self, name: str) -> Room:
        """The room. Raises Daily's 404 if it does not exist."""
        room = self.rooms.get(name)
        if room is None or room.gone:
            raise not_found()
        return room

    def delete(self, name: str) -> None:
        """Delete a room, which ends its meeting."""
        room = self.room(name)
        self._empty(room)
        del self.rooms[name]

    def join(self, name: str, token: str | None) -> Participant:
        """Join with a token, as Daily's call object does. Raises 403 if the token is not for this room."""
        room, claims = self.room(name), tokens.read(token) if token else {}
        if claims.get("room_name", name) != name or (room.privacy == "private" and not token):
            raise DailyError(403, "forbidden-error", "this token does not open this room")
        if room.expired or time.time() < room.config.get("nbf", 0):
            raise DailyError(403, "forbidden-error", "this room is not open now")
        meeting = self._meeting(room)
        if claims.get("user_id") in meeting.banned:
            raise DailyError(403, "forbidden-error", "ejected and banned")
        if len(meeting.present) >= room.config.get("max_participants", 200):
            raise DailyError(403, "forbidden-error", "the meeting is full")
        return self._enter(room, meeting, claims)

    def leave(self, name: str, who: str) -> list[str]:
        """Let the person with this session or user id leave. Returns the ids of the sessions that ended."""
        room = self.room(name)
        left = [one for one in self._present(room) if who in {one.id, one.user_id}]
        self._leave(room, left)
        return [one.id for one in left]

    def eject(self, name: str, ids: list[str], user_ids: list[str], *, ban: bool) -> list[str]:
        """Eject people from the room. Unknown ids are ignored, as at Daily."""
        room = self.room(name)
        out = [one for one in self._present(room) if one.id in ids or one.user_id in user_ids]
        if ban and room.meeting:
            room.meeting.banned.update(user_ids)
        self._leave(room, out)
        return [one.id for one in out]

    def _present(self, room: Room) -> list[Participant]:
        return room.meeting.present if room.meeting else []

    def _meeting(self, room: Room) -> Meeting:
        if room.meeting is None:
            room.meeting = Meeting(room.name)
            self.meetings.append(room.meeting)
        return room.meeting

    def _enter(self, room: Room, meeting: Meeting, claims: Json) -> Participant:
        person = Participant(claims.get("user_id"), claims.get("user_name"), bool(claims.get("is_owner")))
        meeting.participants.append(person)
        if len(meeting.participants) == 1:
            self.tell(events.meeting_started(meeting))
        self.tell(events.participant_joined(room, person))
        return person

    def _leave(self, room: Room, people: list[Participant]) -> None:
        for person in people:
            person.left_at = time.time()
            self.tell(events.participant_left(room, person))
        if people and room.meeting and not room.meeting.present:
            room.meeting.ended_at = time.time()
            self.tell(events.meeting_ended(room.meeting))
            room.meeting = None

    def _empty(self, room: Room) -> None:
        self._leave(room, self._present(room))

    def _sign(self, body: bytes, secret: str, moment: float) -> dict[str, str]:
        return sign(body, secret, moment, self.behaviour.timestamp_unit)

"""Calls in every state, and a client that sends events of Daily to the real endpoint."""

import itertools
import json
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import httpx
import psycopg
import pytest

from devstack.providers.daily import WEBHOOK_SECRET
from devstack.providers.daily.signing import signed
from tests.support.clients import People
from tests.support.progress import shown

Event = dict[str, Any]
_numbers = itertools.count()

CALL = """
insert into public.video_calls
    (conversation_id, started_by, room_name, room_url, status, ringing_at, started_at, recording_enabled)
values (%(conversation)s, %(doctor)s, %(room)s, 'https://x.daily.co/' || %(room)s, %(status)s,
    now() - interval '10 minutes',
    case when %(status)s in ('active', 'ended') then now() - interval '9 minutes' end, %(recording)s)
returning id, extract(epoch from coalesce(started_at, now()))::float
"""
CONVERSATION = """
with patient as (insert into public.patients (name) values ('Webhook Patient') returning id)
insert into public.conversations (patient_id, doctor_id) select id, %s from patient returning id
"""


@dataclass(frozen=True)
class Call:
    """A call of a test; `started` is in Unix seconds."""

    id: int
    conversation: int
    room: str
    status: str
    recording: bool
    started: float


@dataclass(frozen=True)
class Clinic:
    """One doctor, and conversations with one call each."""

    db: psycopg.Connection[Any]
    doctor: str

    def call(self, status: str = "active", *, recording: bool = False) -> Call:
        """A call with its own room and conversation, because a conversation has one live call."""
        conversation = self.one(CONVERSATION, (self.doctor,))
        room = f"room-{uuid.uuid4().hex}"
        values = {"conversation": conversation, "doctor": self.doctor, "room": room, "status": status}
        row = self.db.execute(CALL, {**values, "recording": recording}).fetchone()
        assert row is not None
        return Call(row[0], conversation, room, status, recording, row[1])

    def one(self, sql: str, parameters: tuple[Any, ...] = ()) -> Any:
        row = self.db.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def seen(self, call: Call) -> tuple[str, str | None, str | None]:
        """The status, the end reason and the reference of the recording."""
        row = self.db.execute(
            "select status, ended_reason, recording_url from public.video_calls where id = %s", (call.id,)
        ).fetchone()
        assert row is not None
        return row[0], row[1], row[2]

    def outcomes(self, call: Call) -> list[str]:
        rows = self.db.execute(
            "select outcome from private.webhook_events where call_id = %s order by received_at", (call.id,)
        )
        return [row[0] for row in rows]

    def said(self, call: Call) -> int:
        """The number of messages in the conversation that the call ended."""
        told = "conversation_id = %s and metadata ->> 'event' = 'call.ended'"
        return int(self.one(f"select count(*) from public.messages where {told}", (call.conversation,)))

    def closings(self, call: Call) -> int:
        """The number of outbox rows to close the room."""
        closing = "topic = 'video_room.close' and payload ->> 'room_name' = %s"
        return int(self.one(f"select count(*) from private.outbox where {closing}", (call.room,)))


@dataclass(frozen=True)
class Daily:
    """Sends deliveries to the functions."""

    url: str
    http: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=30, trust_env=False))

    def deliver(
        self, event: Event | bytes, *, age: float = 0, secret: str = WEBHOOK_SECRET, unit: str = "s"
    ) -> httpx.Response:
        """Sends an event, or any bytes, with Daily's signature."""
        body = event if isinstance(event, bytes) else json.dumps(event).encode()
        return self.send(body, signed(body, secret, age, unit))

    def send(self, body: bytes, headers: dict[str, str]) -> httpx.Response:
        every = {"Content-Type": "application/json", **headers}
        raw = [(name.encode(), value.encode("latin-1")) for name, value in every.items()]
        return self.http.post(self.url, content=body, headers=raw)

    def deliver_all(self, deliveries: list[dict[str, Any]], workers: int = 4) -> list[httpx.Response]:
        """Sends deliveries concurrently, in about this order."""
        with ThreadPoolExecutor(workers) as pool:
            answers = pool.map(lambda one: self.deliver(**one), deliveries)
            return list(shown("deliveries", answers, len(deliveries)))


def happened(kind: str, room: str, at: float, **payload: Any) -> Event:
    """An event of Daily, sent now, about something that happened at this time."""
    when = {"meeting.started": "start_ts", "meeting.ended": "end_ts", "participant.joined": "joined_at"}.get(
        kind
    )
    room_key = "room_name" if kind.startswith("recording") else "room"
    times = {when: at} if when else {}
    event_id = f"{kind}-{uuid.uuid4()}-{next(_numbers)}"
    payload = {room_key: room, **times, **payload}
    return {"version": "1.0.0", "type": kind, "id": event_id, "payload": payload, "event_ts": time.time()}


@pytest.fixture(scope="session")
def doctor(people: People, env: dict[str, str]) -> str:
    return people.sign_up("doctor").id


@pytest.fixture
def clinic(db: psycopg.Connection[Any], doctor: str) -> Clinic:
    return Clinic(db, doctor)


@pytest.fixture
def daily(env: dict[str, str]) -> Iterator[Daily]:
    one = Daily(f"{env['FUNCTIONS_URL']}/webhooks/daily")
    yield one
    one.http.close()

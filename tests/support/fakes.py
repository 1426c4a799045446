"""A database and a Daily in memory, and faults in the calls of a workflow to them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from functions.actor import Actor
from functions.errors import Conflict
from functions.idempotency import Clock
from functions.providers.daily_answers import Room

ACTOR, LEASE = Actor(uuid4(), uuid4()), 35


class Crash(BaseException):
    """Stands for a killed process, so that `except Exception` does not catch it."""


@dataclass
class Time:
    """A clock that tests move."""

    now: float = 1_900_000_000.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.now, self.sleep)


@dataclass
class Faults:
    """Numbers every point before and after an I/O; the point `strike` raises the fault."""

    strike: int = -1
    harm: Callable[[], None] | None = None
    passed: int = 0
    fatal: bool = True

    def point(self) -> None:
        self.passed += 1
        if self.passed == self.strike:
            if self.harm:
                self.harm()
            if self.fatal:
                raise Crash


@dataclass
class FakeDatabase:
    """The call RPCs for one conversation and one key."""

    time: Time
    faults: Faults = field(default_factory=Faults)
    calls: dict[int, dict[str, Any]] = field(default_factory=dict)
    leases: dict[str, dict[str, Any]] = field(default_factory=dict)
    settled: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __call__(self, name: str, **params: Any) -> Any:
        self.faults.point()
        self.asked.append(name)
        answer = getattr(self, name)(**params)
        self.faults.point()
        return answer

    def reserve_call(self, p_key: str, **_: Any) -> dict[str, Any]:
        lease = self.leases.setdefault(p_key, {"call": None, "until": 0.0, "response": None})
        if lease["response"]:
            return {"state": "done", "response": lease["response"]}
        if lease["until"] > self.time.now:
            raise Conflict("in_progress")
        state = "resumed" if lease["call"] else "started"
        if not lease["call"]:
            if any(call["status"] in {"scheduled", "ringing"} for call in self.calls.values()):
                del self.leases[p_key]
                raise Conflict("call_in_progress")
            lease["call"] = len(self.calls) + 1
            self.calls[lease["call"]] = {"id": lease["call"], "status": "scheduled", "room": None}
        lease["until"] = self.time.now + LEASE
        return {"state": state, "call": dict(self.calls[lease["call"]])}

    def confirm_call(self, p_call_id: int, p_key: str, p_room_name: str, **_: Any) -> dict[str, Any]:
        call = self.calls[p_call_id]
        if call["status"] != "scheduled":
            rooms = [{"settle_token": "1", "room_name": p_room_name, "profile_ids": [str(ACTOR.id)]}]
            return {"call": dict(call), "rooms_to_close": rooms, "refused": "call_not_reserved"}
        call.update(status="ringing", room=p_room_name)
        self.leases[p_key]["response"] = {"call": dict(call)}
        return {"call": dict(call), "rooms_to_close": [], "refused": None}

    def fail_call(self, p_call_id: int, p_key: str, p_reason: str, **_: Any) -> None:
        self.calls[p_call_id].update(status="failed", reason=p_reason)
        del self.leases[p_key]

    def settle_outbox(self, p_tokens: list[str]) -> None:
        self.settled += p_tokens


@dataclass
class FakeDaily:
    """Rooms in memory; raises `refusal` if it is set."""

    faults: Faults = field(default_factory=Faults)
    refusal: Exception | None = None
    rooms: list[str] = field(default_factory=list)
    windows: list[tuple[int | None, int]] = field(default_factory=list)
    ejected: list[tuple[str, list[UUID]]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    tokens: list[dict[str, Any]] = field(default_factory=list)
    names: str = "room"

    def create_room(self, *, expires_at: int, not_before: int | None, recording: bool) -> Room:
        assert recording is False
        self.faults.point()
        self._refuse()
        self.rooms.append(f"{self.names}-{len(self.rooms) + 1}")
        self.windows.append((not_before, expires_at))
        self.faults.point()
        return Room(self.rooms[-1], f"https://carebase.daily.co/{self.rooms[-1]}")

    def create_token(self, **properties: Any) -> str:
        self._refuse()
        self.tokens.append(properties)
        return "a.meeting.token"

    def eject(self, room_name: str, user_ids: Sequence[UUID]) -> None:
        self.faults.point()
        self._refuse()
        self.ejected.append((room_name, list(user_ids)))
        self.faults.point()

    def delete_room(self, room_name: str) -> None:
        self.faults.point()
        self.deleted.append(room_name)
        self.faults.point()

    def presence(self, room_name: str) -> int:
        return int(room_name in self.rooms)

    def _refuse(self) -> None:
        if self.refusal:
            raise self.refusal

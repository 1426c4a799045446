"""Many events, three copies each, shuffled, 5 % forged and 5 % stale.

The effects are those of the valid unique events. `CAREBASE_WEBHOOKS` sets how many (10,000 for a soak).
"""

import os
import random
from dataclasses import dataclass, field
from typing import Any

from tests.support.progress import shown
from tests.webhooks.conftest import Call, Clinic, Daily, Event, happened

EVENTS = int(os.environ.get("CAREBASE_WEBHOOKS", "300"))
OTHER_SECRET = "b3RoZXItc2VjcmV0LW90aGVyLXNlY3JldA=="


@dataclass
class CallEvents:
    """A call with its valid events and with invalid deliveries, which must change nothing."""

    call: Call
    valid: list[Event] = field(default_factory=list)
    invalid: list[dict[str, Any]] = field(default_factory=list)
    ends: bool = False
    recorded: str | None = None

    def expected(self) -> tuple[str, str | None, str | None]:
        if self.ends and self.call.status == "active":
            return "ended", "room_empty", self.recorded
        return self.call.status, None, self.recorded


def random_events(clinic: Clinic, chance: random.Random) -> CallEvents:
    """A call with random events: it may end, may be recorded, and may get a forged or stale event."""
    status = chance.choice(["active", "active", "active", "ringing", "ended", "missed"])
    case = CallEvents(clinic.call(status, recording=chance.random() < 0.5))
    room, began = case.call.room, case.call.started
    case.valid += [
        happened("meeting.started", room, began - 50),
        happened("participant.joined", room, began - 50),
    ]
    case.valid += [happened("meeting.ended", room, began - 30), happened("meeting.started", room, began - 20)]
    case.ends = chance.random() < 0.5
    if case.ends:
        case.valid.append(happened("meeting.ended", room, began + 100))
    elif chance.random() < 0.6:
        delivery = happened("meeting.ended", room, began + 200)
        case.invalid.append({"event": delivery} | chance.choice([{"secret": OTHER_SECRET}, {"age": 3600}]))
    if chance.random() < 0.5:
        case.valid.append(
            happened("recording.ready-to-download", room, began, recording_id=f"rec-{case.call.id}")
        )
        case.recorded = f"daily:recordings/rec-{case.call.id}" if case.call.recording else None
    return case


def test_many_deliveries_have_the_effects_of_the_valid_events(clinic: Clinic, daily: Daily) -> None:
    chance, cases = random.Random(4), list[CallEvents]()
    while sum(len(case.valid) for case in cases) < EVENTS:
        cases.append(random_events(clinic, chance))
    valid = [event for case in cases for event in case.valid]
    invalid = [delivery for case in cases for delivery in case.invalid]
    # Forged and stale copies of valid events, up to 5 % of each kind.
    invalid += [{"event": event, "secret": OTHER_SECRET} for event in chance.sample(valid, len(valid) // 20)]
    invalid += [{"event": event, "age": 3600} for event in chance.sample(valid, len(valid) // 20)]
    deliveries = [{"event": event} for event in valid for _ in range(3)] + invalid
    chance.shuffle(deliveries)
    answers = daily.deliver_all(deliveries)
    for delivery, answer in zip(deliveries, answers, strict=True):
        assert answer.status_code == (401 if len(delivery) > 1 else 200)
    assert_effects(clinic, cases)


def assert_effects(clinic: Clinic, cases: list[CallEvents]) -> None:
    for case in shown("calls compared", cases, len(cases)):
        assert clinic.seen(case.call) == case.expected(), case
        ended = int(case.ends and case.call.status == "active")
        assert (clinic.said(case.call), clinic.closings(case.call)) == (ended, ended)
        assert len(clinic.outcomes(case.call)) == len(case.valid)

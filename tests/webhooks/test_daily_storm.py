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
class Story:
    """A call, the events Daily sends about it, and lies about it that must change nothing."""

    call: Call
    true: list[Event] = field(default_factory=list)
    false: list[dict[str, Any]] = field(default_factory=list)
    ends: bool = False
    recorded: str | None = None

    def expected(self) -> tuple[str, str | None, str | None]:
        if self.ends and self.call.status == "active":
            return "ended", "room_empty", self.recorded
        return self.call.status, None, self.recorded


def tell(clinic: Clinic, chance: random.Random) -> Story:
    """A caller waits, is answered, talks; perhaps it ends, perhaps it was recorded, perhaps somebody lies."""
    status = chance.choice(["active", "active", "active", "ringing", "ended", "missed"])
    story = Story(clinic.call(status, recording=chance.random() < 0.5))
    room, began = story.call.room, story.call.started
    story.true += [
        happened("meeting.started", room, began - 50),
        happened("participant.joined", room, began - 50),
    ]
    story.true += [happened("meeting.ended", room, began - 30), happened("meeting.started", room, began - 20)]
    story.ends = chance.random() < 0.5
    if story.ends:
        story.true.append(happened("meeting.ended", room, began + 100))
    elif chance.random() < 0.6:
        lie = happened("meeting.ended", room, began + 200)
        story.false.append({"event": lie} | chance.choice([{"secret": OTHER_SECRET}, {"age": 3600}]))
    if chance.random() < 0.5:
        story.true.append(
            happened("recording.ready-to-download", room, began, recording_id=f"rec-{story.call.id}")
        )
        story.recorded = f"daily:recordings/rec-{story.call.id}" if story.call.recording else None
    return story


def test_many_deliveries_have_the_effects_of_the_valid_events(clinic: Clinic, daily: Daily) -> None:
    chance, stories = random.Random(4), list[Story]()
    while sum(len(story.true) for story in stories) < EVENTS:
        stories.append(tell(clinic, chance))
    true = [event for story in stories for event in story.true]
    false = [lie for story in stories for lie in story.false]
    # Lies about what also really happened, up to 5 % of each kind.
    false += [{"event": event, "secret": OTHER_SECRET} for event in chance.sample(true, len(true) // 20)]
    false += [{"event": event, "age": 3600} for event in chance.sample(true, len(true) // 20)]
    deliveries = [{"event": event} for event in true for _ in range(3)] + false
    chance.shuffle(deliveries)
    answers = daily.deliver_all(deliveries)
    for delivery, answer in zip(deliveries, answers, strict=True):
        assert answer.status_code == (401 if len(delivery) > 1 else 200)
    assert_effects(clinic, stories)


def assert_effects(clinic: Clinic, stories: list[Story]) -> None:
    for story in shown("calls compared", stories, len(stories)):
        assert clinic.seen(story.call) == story.expected(), story
        ended = int(story.ends and story.call.status == "active")
        assert (clinic.said(story.call), clinic.closings(story.call)) == (ended, ended)
        assert len(clinic.outcomes(story.call)) == len(story.true)

"""Rooms are emptied and deleted at once if Daily works; otherwise they stay in the outbox."""

from typing import Any
from uuid import uuid4

from functions.calls.rooms import close_rooms
from functions.calls.token import meeting_token
from functions.errors import DatabaseUnavailable, ProviderUnavailable
from tests.support.fakes import ACTOR, FakeDaily, FakeDatabase, Time


def room(number: int) -> dict[str, Any]:
    return {"settle_token": str(number), "room_name": f"room-{number}", "profile_ids": [str(uuid4())]}


def test_closing_a_room_ejects_deletes_and_settles() -> None:
    database, daily, rooms = FakeDatabase(Time()), FakeDaily(), [room(1), room(2)]
    close_rooms(rooms, database, daily)
    assert [(name, [str(one) for one in people]) for name, people in daily.ejected] == [
        (one["room_name"], one["profile_ids"]) for one in rooms
    ]
    assert daily.deleted == ["room-1", "room-2"]
    assert database.settled == ["1", "2"]


def test_a_room_daily_does_not_close_stays_in_the_outbox() -> None:
    database, daily = FakeDatabase(Time()), FakeDaily(refusal=ProviderUnavailable())
    close_rooms([room(1)], database, daily)
    assert database.asked == []


def test_a_closed_room_that_cannot_be_settled_raises_nothing() -> None:
    database, daily = FakeDatabase(Time()), FakeDaily()

    def settle_outbox(**_: object) -> None:
        raise DatabaseUnavailable

    database.__dict__["settle_outbox"] = settle_outbox
    close_rooms([room(1)], database, daily)
    assert daily.deleted == ["room-1"]


def test_no_rooms_to_close_makes_no_request() -> None:
    database, daily = FakeDatabase(Time()), FakeDaily()
    close_rooms([], database, daily)
    assert (database.asked, daily.deleted) == ([], [])


def test_a_meeting_token_names_room_and_person_for_15_minutes() -> None:
    database, daily = FakeDatabase(Time()), FakeDaily()
    joined = {"call": {"id": 1}, "room_name": "r", "room_url": "u", "is_owner": True, "user_name": "Dr. Ada"}
    database.__dict__["join_call"] = lambda **_: joined
    answer = meeting_token(ACTOR, 1, rpc=database, rooms=daily, clock=database.time.clock)
    expiry = int(database.time.now) + 900
    assert daily.tokens == [
        {
            "room_name": "r",
            "user_id": ACTOR.id,
            "user_name": "Dr. Ada",
            "is_owner": True,
            "expires_at": expiry,
        }
    ]
    assert answer["token"] == "a.meeting.token"
    assert answer["expires_at"] == "2030-03-17T18:01:40+00:00"

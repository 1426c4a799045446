"""The stand-in's tokens and meetings behave as Daily's: joining, presence, ejecting.

docs.daily.co/reference/rest-api
"""

import time

import jwt

from devstack.providers.daily import API_KEY
from tests.providers.conftest import Providers
from tests.providers.support.meetings import LATER, join, open_room, token


def test_a_token_is_a_jwt_of_the_api_key_with_abbreviated_claims(providers: Providers) -> None:
    given = token(providers, room_name="r1", user_id="u1", is_owner=True, exp=LATER)
    claims = jwt.decode(given, API_KEY, algorithms=["HS256"])
    assert {key: claims[key] for key in ("r", "ud", "o", "exp")} == {
        "r": "r1",
        "ud": "u1",
        "o": True,
        "exp": LATER,
    }
    assert providers.daily("GET", f"/meeting-tokens/{given}").json() == {
        "room_name": "r1",
        "user_id": "u1",
        "is_owner": True,
        "exp": LATER,
    }
    assert providers.daily("GET", f"/meeting-tokens/{given}x").status_code == 400


def test_a_meeting_admits_only_valid_tokens_for_its_room(providers: Providers) -> None:
    room, other, soon = open_room(providers), open_room(providers), open_room(providers, nbf=LATER - 60)
    assert join(providers, room)["is_owner"] is False
    assert "error" not in join(providers, room, is_owner=True)
    for refused in (
        providers.control("POST", f"/_daily/rooms/{room}/join", {}),
        join(providers, room, room_name=other),
        join(providers, room, exp=int(time.time()) - 1),
        join(providers, soon),
    ):
        assert refused["error"] in {"forbidden-error", "invalid-request-error"}
    everywhere = token(providers)
    assert "error" not in providers.control("POST", f"/_daily/rooms/{other}/join", {"token": everywhere})


def test_presence_and_meetings_list_participants(providers: Providers) -> None:
    room = open_room(providers)
    join(providers, room, user_id="u1")
    join(providers, room, user_id="u2")
    presence = providers.daily("GET", f"/rooms/{room}/presence").json()
    assert presence["total_count"] == 2
    assert set(presence["data"][0]) == {
        "room",
        "id",
        "userId",
        "userName",
        "mtgSessionId",
        "joinTime",
        "duration",
    }
    providers.control("POST", f"/_daily/rooms/{room}/leave", {"id": "u1"})
    [meeting] = providers.daily("GET", f"/meetings?room={room}&ongoing=true").json()["data"]
    assert (meeting["ongoing"], len(meeting["participants"])) == (True, 2)
    assert providers.daily("GET", f"/rooms/{room}/presence?userId=u1").json()["total_count"] == 0


def test_ejected_and_banned_people_cannot_rejoin(providers: Providers) -> None:
    room = open_room(providers)
    join(providers, room, user_id="u1")
    stays = join(providers, room, user_id="u2")
    answer = providers.daily("POST", f"/rooms/{room}/eject", {"user_ids": ["u1", "nobody"], "ban": True})
    assert len(answer.json()["ejectedIds"]) == 1
    assert join(providers, room, user_id="u1")["error"] == "forbidden-error"
    present = providers.daily("GET", f"/rooms/{room}/presence").json()["data"]
    assert [one["id"] for one in present] == [stays["participant_id"]]
    assert providers.daily("POST", f"/rooms/{room}/eject", {"ids": ["x"] * 101}).status_code == 400


def test_everybody_leaves_a_room_that_expires(providers: Providers) -> None:
    room = open_room(providers, exp=int(time.time()) + 2, eject_at_room_exp=True)
    join(providers, room)
    deadline = time.monotonic() + 6
    while "meeting.ended" not in providers.received.types() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert providers.received.types()[-1] == "meeting.ended"
    assert providers.daily("GET", f"/rooms/{room}").status_code == 404

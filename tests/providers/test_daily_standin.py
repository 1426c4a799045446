"""The stand-in speaks Daily's documented wire format: docs.daily.co/reference/rest-api."""

import base64
import hashlib
import hmac
import re
import time
from typing import Any
from uuid import uuid4

import jwt
import pytest

from devstack.providers.daily import API_KEY, WEBHOOK_SECRET
from tests.providers.conftest import Providers

LATER = int(time.time()) + 3600


def open_room(providers: Providers, **properties: Any) -> str:
    body = {"privacy": "private", "properties": {"exp": LATER, **properties}}
    return str(providers.daily("POST", "/rooms", body).json()["name"])


def token(providers: Providers, **properties: Any) -> str:
    return str(providers.daily("POST", "/meeting-tokens", {"properties": properties}).json()["token"])


def join(providers: Providers, room: str, **properties: Any) -> Any:
    given = token(providers, **({"room_name": room, "exp": LATER} | properties))
    return providers.control("POST", f"/_daily/rooms/{room}/join", {"token": given})


@pytest.mark.parametrize(
    ("key", "status", "error"),
    [(None, 400, "authorization-header-error"), ("wrong", 401, "authentication-error")],
)
def test_requests_need_the_api_key(providers: Providers, key: str | None, status: int, error: str) -> None:
    answer = providers.daily("GET", "/rooms", key=key)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_room_is_public_and_lives_for_ever_unless_told_otherwise(providers: Providers) -> None:
    room = providers.daily("POST", "/rooms").json()
    assert set(room) == {"id", "name", "api_created", "privacy", "url", "created_at", "config"}
    assert (room["privacy"], room["config"], room["api_created"]) == ("public", {}, True)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", room["created_at"])
    assert room["url"].endswith("/" + room["name"])
    assert providers.daily("GET", f"/rooms/{room['name']}").json() == room


@pytest.mark.parametrize(
    "body",
    [
        {"exp": LATER},
        {"name": "a b"},
        {"name": "a" * 129},
        {"privacy": "secret"},
        {"properties": {"unknown": 1}},
        {"properties": {"exp": "tomorrow"}},
        {"properties": {"exp": True}},
        {"properties": {"enable_recording": "yes"}},
    ],
)
def test_a_parameter_daily_does_not_know_is_refused(providers: Providers, body: Any) -> None:
    answer = providers.daily("POST", "/rooms", body)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid-request-error")


def test_a_name_is_given_once(providers: Providers) -> None:
    assert providers.daily("POST", "/rooms", {"name": "ward-1"}).json()["name"] == "ward-1"
    assert providers.daily("POST", "/rooms", {"name": "ward-1"}).status_code == 400


def test_with_the_hipaa_add_on_a_name_makes_creation_fail_and_people_are_ids(providers: Providers) -> None:
    providers.control("PUT", "/_daily/settings", {"hipaa": True})
    assert providers.daily("POST", "/rooms", {"name": "ward-1"}).status_code == 400
    room, person = open_room(providers), str(uuid4())
    join(providers, room, user_id=person, user_name="Ada")
    join(providers, room, user_id="ada@example.com", user_name="Ada")
    present = providers.daily("GET", f"/rooms/{room}/presence").json()["data"]
    assert [(one["userId"], one["userName"]) for one in present] == [(person, None), (None, None)]


def test_a_body_that_is_not_json(providers: Providers) -> None:
    answer = providers.http.post(
        f"{providers.url}/daily/v1/rooms", content=b"{", headers={"Authorization": f"Bearer {API_KEY}"}
    )
    assert (answer.status_code, answer.json()) == (400, {"error": "json-parsing-error"})


def test_a_deleted_room_is_not_found_and_its_meeting_over(providers: Providers) -> None:
    room = open_room(providers)
    join(providers, room)
    assert providers.daily("DELETE", f"/rooms/{room}").json() == {"deleted": True, "name": room}
    for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/presence"), ("POST", "/eject")):
        answer = providers.daily(method, f"/rooms/{room}{path}")
        assert (answer.status_code, answer.json()) == (404, {"error": "not-found"})
    providers.settle()
    assert providers.received.types()[-1] == "meeting.ended"


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


def test_who_may_join(providers: Providers) -> None:
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


def test_presence_and_meetings_tell_who_is_there(providers: Providers) -> None:
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


def test_the_ejected_and_banned_stay_out(providers: Providers) -> None:
    room = open_room(providers)
    join(providers, room, user_id="u1")
    stays = join(providers, room, user_id="u2")
    answer = providers.daily("POST", f"/rooms/{room}/eject", {"user_ids": ["u1", "nobody"], "ban": True})
    assert len(answer.json()["ejectedIds"]) == 1
    assert join(providers, room, user_id="u1")["error"] == "forbidden-error"
    present = providers.daily("GET", f"/rooms/{room}/presence").json()["data"]
    assert [one["id"] for one in present] == [stays["participant_id"]]
    assert providers.daily("POST", f"/rooms/{room}/eject", {"ids": ["x"] * 101}).status_code == 400


def test_a_room_that_expires_puts_everybody_out(providers: Providers) -> None:
    room = open_room(providers, exp=int(time.time()) + 2, eject_at_room_exp=True)
    join(providers, room)
    deadline = time.monotonic() + 6
    while "meeting.ended" not in providers.received.types() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert providers.received.types()[-1] == "meeting.ended"
    assert providers.daily("GET", f"/rooms/{room}").status_code == 404


def test_a_meeting_is_told_in_signed_events(providers: Providers) -> None:
    room = open_room(providers)
    join(providers, room, user_id="u1")
    providers.control("POST", f"/_daily/rooms/{room}/leave", {"id": "u1"})
    providers.settle()
    assert providers.received.deliveries[0][1] == b'{"test":"test"}'
    assert providers.received.types() == [
        "meeting.started",
        "participant.joined",
        "participant.left",
        "meeting.ended",
    ]
    for headers, body in providers.received.deliveries[1:]:
        stamp = headers["x-webhook-timestamp"]
        key = base64.b64decode(WEBHOOK_SECRET)
        digest = hmac.new(key, stamp.encode() + b"." + body, hashlib.sha256).digest()
        assert headers["x-webhook-signature"] == base64.b64encode(digest).decode()
        assert abs(int(stamp) - time.time()) < 10
    for event in providers.received.events():
        assert set(event) == {"version", "type", "id", "payload", "event_ts"}
        assert event["payload"]["room"] == room


def test_events_can_come_twice_and_out_of_order(providers: Providers) -> None:
    providers.control("PUT", "/_daily/settings", {"copies": 3, "shuffle": True})
    room = open_room(providers)
    for person in ("u1", "u2", "u3"):
        join(providers, room, user_id=person)
    providers.control("POST", f"/_daily/rooms/{room}/leave", {"id": "u1"})
    providers.settle()
    ids = [event["id"] for event in providers.received.events()]
    assert len(ids) == 3 * len(set(ids)) == 15
    assert ids != sorted(ids, key=ids.index) or ids[0:3] != [ids[0]] * 3


def test_a_new_webhook_is_tested_first(providers: Providers) -> None:
    providers.received.status = 500
    body = {"url": providers.hook_url, "eventTypes": ["meeting.ended"]}
    assert providers.daily("POST", "/webhooks", body).status_code == 400
    providers.received.status = 200
    hook = providers.daily("POST", "/webhooks", body).json()
    assert (hook["state"], hook["retryType"], hook["failedCount"]) == ("ACTIVE", "circuit-breaker", 0)
    assert base64.b64decode(hook["hmac"], validate=True)
    assert providers.daily("GET", f"/webhooks/{hook['uuid']}").json() == hook
    assert providers.daily("DELETE", f"/webhooks/{hook['uuid']}").status_code == 200
    assert providers.daily("GET", f"/webhooks/{hook['uuid']}").status_code == 404


@pytest.mark.parametrize(
    "wrong", [{"url": "ftp://x"}, {"eventTypes": ["x"]}, {"hmac": "%"}, {"retryType": "never"}, {"more": 1}]
)
def test_a_webhook_needs_sensible_values(providers: Providers, wrong: Any) -> None:
    body = {"url": providers.hook_url, "eventTypes": ["meeting.ended"]} | wrong
    assert providers.daily("POST", "/webhooks", body).json()["error"] == "invalid-request-error"


def test_three_failures_in_a_row_stop_a_webhook_until_it_is_reactivated(providers: Providers) -> None:
    body = {"url": providers.hook_url, "eventTypes": ["participant.joined"]}
    hook = providers.daily("POST", "/webhooks", body).json()["uuid"]
    for own in providers.daily("GET", "/webhooks").json():
        if own["uuid"] != hook:
            providers.daily("DELETE", f"/webhooks/{own['uuid']}")
    room, providers.received.status = open_room(providers), 500
    for _ in range(4):
        join(providers, room)
    providers.settle()
    state = providers.daily("GET", f"/webhooks/{hook}").json()
    assert (state["state"], state["failedCount"]) == ("FAILED", 3)
    assert len(providers.received.events()) == 3
    providers.received.status = 200
    assert providers.daily("POST", f"/webhooks/{hook}", {}).json()["state"] == "ACTIVE"
    join(providers, room)
    providers.settle()
    assert len(providers.received.events()) == 4


def test_the_limits_are_daily_s_when_switched_on(providers: Providers) -> None:
    providers.control("PUT", "/_daily/settings", {"rate_limits": True})
    answers = [providers.daily("DELETE", "/rooms/none") for _ in range(51)]
    assert [one.status_code for one in answers] == [404] * 50 + [429]
    assert answers[-1].json() == {"error": "rate-limit-error"}
    assert [providers.daily("GET", "/rooms").status_code for _ in range(101)][-1] == 429
    providers.control("PUT", "/_daily/settings", {"rate_limits": False})
    assert providers.daily("GET", "/rooms").status_code == 200


def test_lists_are_newest_first_and_cut(providers: Providers) -> None:
    names = [open_room(providers) for _ in range(3)]
    listed = providers.daily("GET", "/rooms?limit=2").json()
    assert listed["total_count"] == 3
    assert [room["name"] for room in listed["data"]] == [names[2], names[1]]
    page = providers.http.get(providers.url)
    assert all(name in page.text for name in names)


def test_a_fault_ends_after_its_count_and_hits_what_it_names(providers: Providers) -> None:
    fault = {"target": "daily", "mode": "503", "count": 1, "match": "^GET .*/rooms$"}
    providers.control("PUT", "/_faults", fault)
    assert providers.daily("POST", "/rooms").status_code == 200
    assert [providers.daily("GET", "/rooms").status_code for _ in range(2)] == [503, 200]
    assert providers.control("PUT", "/_faults", {"target": "daily", "mode": "odd"})["error"]
    counted = providers.control("GET", "/_calls?contains=GET /rooms")
    assert (counted["count"], counted["by_route"]) == (2, {"GET /rooms": 2})

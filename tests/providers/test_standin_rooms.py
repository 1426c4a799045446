"""The stand-in's rooms behave as Daily's: defaults, refusals, limits.

docs.daily.co/reference/rest-api
"""

import re
from typing import Any
from uuid import uuid4

import pytest

from devstack.providers.daily import API_KEY
from tests.providers.conftest import Providers
from tests.providers.support.meetings import LATER, join, open_room


@pytest.mark.parametrize(
    ("key", "status", "error"),
    [(None, 400, "authorization-header-error"), ("wrong", 401, "authentication-error")],
)
def test_requests_need_the_api_key(providers: Providers, key: str | None, status: int, error: str) -> None:
    answer = providers.daily("GET", "/rooms", key=key)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_room_is_public_and_has_no_expiry_by_default(providers: Providers) -> None:
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


def test_a_room_name_is_unique(providers: Providers) -> None:
    assert providers.daily("POST", "/rooms", {"name": "ward-1"}).json()["name"] == "ward-1"
    assert providers.daily("POST", "/rooms", {"name": "ward-1"}).status_code == 400


def test_with_hipaa_rooms_have_no_names_and_presence_has_ids(providers: Providers) -> None:
    providers.control("PUT", "/_daily/settings", {"hipaa": True})
    assert providers.daily("POST", "/rooms", {"name": "ward-1"}).status_code == 400
    room, person = open_room(providers), str(uuid4())
    join(providers, room, user_id=person, user_name="Ada")
    join(providers, room, user_id="ada@example.com", user_name="Ada")
    present = providers.daily("GET", f"/rooms/{room}/presence").json()["data"]
    assert [(one["userId"], one["userName"]) for one in present] == [(person, None), (None, None)]


def test_a_body_that_is_not_json_is_refused(providers: Providers) -> None:
    answer = providers.http.post(
        f"{providers.url}/daily/v1/rooms", content=b"{", headers={"Authorization": f"Bearer {API_KEY}"}
    )
    assert (answer.status_code, answer.json()) == (400, {"error": "json-parsing-error"})


def test_deleting_a_room_ends_its_meeting(providers: Providers) -> None:
    room = open_room(providers)
    join(providers, room)
    assert providers.daily("DELETE", f"/rooms/{room}").json() == {"deleted": True, "name": room}
    for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/presence"), ("POST", "/eject")):
        answer = providers.daily(method, f"/rooms/{room}{path}")
        assert (answer.status_code, answer.json()) == (404, {"error": "not-found"})
    providers.settle()
    assert providers.received.types()[-1] == "meeting.ended"


def test_daily_s_limits_can_be_switched_on(providers: Providers) -> None:
    providers.control("PUT", "/_daily/settings", {"rate_limits": True})
    answers = [providers.daily("DELETE", "/rooms/none") for _ in range(51)]
    assert [one.status_code for one in answers] == [404] * 50 + [429]
    assert answers[-1].json() == {"error": "rate-limit-error"}
    assert [providers.daily("GET", "/rooms").status_code for _ in range(101)][-1] == 429
    providers.control("PUT", "/_daily/settings", {"rate_limits": False})
    assert providers.daily("GET", "/rooms").status_code == 200


def test_lists_are_newest_first_and_limited(providers: Providers) -> None:
    names = [open_room(providers) for _ in range(3)]
    listed = providers.daily("GET", "/rooms?limit=2").json()
    assert listed["total_count"] == 3
    assert [room["name"] for room in listed["data"]] == [names[2], names[1]]
    page = providers.http.get(providers.url)
    assert all(name in page.text for name in names)


def test_a_fault_ends_after_its_count_and_matches_its_target(providers: Providers) -> None:
    fault = {"target": "daily", "mode": "503", "count": 1, "match": "^GET .*/rooms$"}
    providers.control("PUT", "/_faults", fault)
    assert providers.daily("POST", "/rooms").status_code == 200
    assert [providers.daily("GET", "/rooms").status_code for _ in range(2)] == [503, 200]
    assert providers.control("PUT", "/_faults", {"target": "daily", "mode": "odd"})["error"]
    counted = providers.control("GET", "/_calls?contains=GET /rooms")
    assert (counted["count"], counted["by_route"]) == (2, {"GET /rooms": 2})

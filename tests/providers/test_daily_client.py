"""Requests of our client to Daily, and data that it never reveals."""

import logging
from uuid import UUID, uuid4

import httpx
import pytest

from functions.errors import ProviderRejected, ProviderUnavailable
from functions.providers.daily import Room
from tests.providers.support.scripted_daily import KEY, ROOM, daily, ok


def test_a_room_is_private_expires_and_gets_its_name_from_daily() -> None:
    client, asked = daily(ok(ROOM))
    room = client.create_room(expires_at=2_000_000_000, not_before=1_999_990_000, recording=True)
    assert room == Room("abcDEF_-1", "https://clinic.daily.co/abcDEF_-1")
    assert str(asked[0].url) == "https://api.daily.co/v1/rooms"
    assert asked[0].headers["Authorization"] == f"Bearer {KEY}"
    assert asked.bodies() == [
        {
            "privacy": "private",
            "properties": {
                "exp": 2_000_000_000,
                "nbf": 1_999_990_000,
                "eject_at_room_exp": True,
                "max_participants": 10,
                "enable_recording": "cloud",
            },
        }
    ]


def test_a_token_is_bound_to_room_person_and_time() -> None:
    client, asked = daily(ok({"token": "eyJhbGciOi.eyJyIjo.c2ln"}))
    person = uuid4()
    token = client.create_token(
        room_name="r1", user_id=person, user_name="Ada", is_owner=True, expires_at=2_000_000_000
    )
    assert token == "eyJhbGciOi.eyJyIjo.c2ln"
    assert asked.bodies()[0]["properties"] == {
        "room_name": "r1",
        "user_id": str(person),
        "user_name": "Ada",
        "is_owner": True,
        "exp": 2_000_000_000,
    }


def test_people_are_ejected_and_banned_in_batches() -> None:
    client, asked = daily(ok({"ejectedIds": []}))
    client.eject("r1", [uuid4() for _ in range(150)])
    assert [len(body["user_ids"]) for body in asked.bodies()] == [100, 50]
    assert all(body["ban"] is True for body in asked.bodies())
    assert asked[0].url.path == "/v1/rooms/r1/eject"


def test_ejecting_nobody_makes_no_request() -> None:
    client, asked = daily(ok({}))
    client.eject("r1", [])
    assert asked == []


def test_deleting_a_missing_room_succeeds() -> None:
    client, asked = daily(httpx.Response(404, json={"error": "not-found"}))
    client.delete_room("r1")
    client.eject("r1", [UUID(int=1)])
    assert client.presence("r1") == 0
    assert [request.method for request in asked] == ["DELETE", "POST", "GET"]


def test_presence_counts_people() -> None:
    client, _ = daily(ok({"total_count": 2, "data": []}))
    assert client.presence("r1") == 2


def test_a_room_name_is_escaped_in_the_path() -> None:
    client, asked = daily(ok({"deleted": True}))
    client.delete_room("../meeting-tokens?x=1")
    assert asked[0].url.raw_path == b"/v1/rooms/..%2Fmeeting-tokens%3Fx%3D1"


def test_no_log_or_error_contains_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret_token = "eyJhbGciOi.very-secret-token.c2ln"
    for answer in (ok({"token": secret_token}), ok({"token": secret_token + " "}), httpx.ReadTimeout("x")):
        client, _ = daily(answer)
        try:
            client.create_token(room_name="r", user_id=uuid4(), user_name="Ada", is_owner=True, expires_at=1)
        except (ProviderRejected, ProviderUnavailable) as error:
            told = repr(error) + str(vars(error)) + repr(error.__cause__)
            assert KEY not in told
            assert secret_token not in told
    assert KEY not in caplog.text
    assert secret_token not in caplog.text
    assert "Ada" not in caplog.text
    assert KEY not in repr(client)

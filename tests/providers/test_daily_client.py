"""What our client asks of Daily, and what it makes of the answers. A transport plays Daily."""

import json
import logging
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from functions.errors import ProviderRejected, ProviderUnavailable
from functions.providers.daily import Daily, Room

KEY = "secret-api-key"
BASE = "https://api.daily.co/v1"
ROOM = {"name": "abcDEF_-1", "url": "https://clinic.daily.co/abcDEF_-1", "privacy": "private", "id": "x"}
Handler = Callable[[httpx.Request], httpx.Response]


class Asked(list[httpx.Request]):
    """The requests a handler saw."""

    def bodies(self) -> list[Any]:
        return [json.loads(request.content) if request.content else None for request in self]


def daily(
    *answers: httpx.Response | Exception, key: Callable[[bool], str] = lambda _: KEY
) -> tuple[Daily, Asked]:
    """A client whose Daily gives these answers, the last one for ever."""
    asked, left = Asked(), list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return Daily(base_url=BASE, api_key=key, transport=httpx.MockTransport(handle)), asked


def ok(body: Any) -> httpx.Response:
    return httpx.Response(200, json=body)


def create(client: Daily) -> Room:
    return client.create_room(expires_at=2_000_000_000, not_before=None, recording=False)


def test_a_room_is_private_expires_and_has_no_name_of_ours() -> None:
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


def test_people_are_ejected_for_good_in_batches_daily_takes() -> None:
    client, asked = daily(ok({"ejectedIds": []}))
    client.eject("r1", [uuid4() for _ in range(150)])
    assert [len(body["user_ids"]) for body in asked.bodies()] == [100, 50]
    assert all(body["ban"] is True for body in asked.bodies())
    assert asked[0].url.path == "/v1/rooms/r1/eject"


def test_ejecting_nobody_asks_nothing() -> None:
    client, asked = daily(ok({}))
    client.eject("r1", [])
    assert asked == []


def test_a_room_already_gone_is_as_good_as_deleted() -> None:
    client, asked = daily(httpx.Response(404, json={"error": "not-found"}))
    client.delete_room("r1")
    client.eject("r1", [UUID(int=1)])
    assert client.presence("r1") == 0
    assert [request.method for request in asked] == ["DELETE", "POST", "GET"]


def test_presence_counts_people() -> None:
    client, _ = daily(ok({"total_count": 2, "data": []}))
    assert client.presence("r1") == 2


def test_a_room_name_cannot_leave_its_place_in_the_path() -> None:
    client, asked = daily(ok({"deleted": True}))
    client.delete_room("../meeting-tokens?x=1")
    assert asked[0].url.raw_path == b"/v1/rooms/..%2Fmeeting-tokens%3Fx%3D1"


NONSENSE = {
    "html": httpx.Response(200, html="<h1>nginx</h1>"),
    "no_body": httpx.Response(200),
    "list": ok([]),
    "empty": ok({}),
    "public": ok(ROOM | {"privacy": "public"}),
    "no_privacy": ok({key: value for key, value in ROOM.items() if key != "privacy"}),
    "name_null": ok(ROOM | {"name": None}),
    "name_path": ok(ROOM | {"name": "../x"}),
    "name_long": ok(ROOM | {"name": "a" * 129, "url": "https://clinic.daily.co/" + "a" * 129}),
    "name_other": ok(ROOM | {"name": "other"}),
    "url_elsewhere": ok(ROOM | {"url": "https://evil.example/abcDEF_-1"}),
    "url_suffix": ok(ROOM | {"url": "https://evildaily.co/abcDEF_-1"}),
    "url_backslash": ok(ROOM | {"url": "https://evil.example\\.daily.co/abcDEF_-1"}),
    "url_userinfo": ok(ROOM | {"url": "https://clinic.daily.co@evil.example/abcDEF_-1"}),
    "url_plain": ok(ROOM | {"url": "http://clinic.daily.co/abcDEF_-1"}),
    "url_broken": ok(ROOM | {"url": "https://[clinic.daily.co/abcDEF_-1"}),
    "redirect": httpx.Response(302, headers={"Location": "https://evil.example"}),
    "created": httpx.Response(201, json=ROOM),
    "huge": httpx.Response(200, content=b" " * 70_000 + json.dumps(ROOM).encode()),
    "refused": httpx.Response(400, json={"error": "invalid-request-error", "info": "no"}),
    "forbidden": httpx.Response(403, json={"error": "forbidden-error"}),
    "not_found": httpx.Response(404, json={"error": "not-found"}),
}


@pytest.mark.parametrize("answer", NONSENSE.values(), ids=NONSENSE.keys())
def test_an_answer_daily_does_not_document_is_rejected_and_not_asked_for_again(
    answer: httpx.Response,
) -> None:
    client, asked = daily(answer)
    with pytest.raises(ProviderRejected):
        create(client)
    assert len(asked) == 1


@pytest.mark.parametrize(
    "token", [None, "", 7, "a b" * 10, "short", "x" * 9000, "evil\r\nheader: 1234567890"]
)
def test_a_strange_token_is_rejected(token: Any) -> None:
    client, _ = daily(ok({"token": token}))
    with pytest.raises(ProviderRejected):
        client.create_token(room_name="r", user_id=uuid4(), user_name=None, is_owner=False, expires_at=1)


@pytest.mark.parametrize("count", [None, -1, "2", True, 1.5])
def test_a_strange_presence_is_rejected_rather_than_read_as_empty(count: Any) -> None:
    client, _ = daily(ok({"total_count": count}))
    with pytest.raises(ProviderRejected):
        client.presence("r")


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.Response(429),
        httpx.Response(500),
        httpx.Response(503),
    ],
    ids=["refused", "connect_timeout", "429", "500", "503"],
)
def test_a_passing_failure_is_asked_again_once(failure: httpx.Response | Exception) -> None:
    client, asked = daily(failure, ok(ROOM))
    assert create(client).name == "abcDEF_-1"
    assert len(asked) == 2


@pytest.mark.parametrize(
    "failure",
    [httpx.ReadTimeout("hangs"), httpx.ReadError("reset"), httpx.RemoteProtocolError("closed")],
    ids=["hang", "reset", "closed"],
)
def test_a_request_that_may_have_arrived_is_not_sent_again(failure: Exception) -> None:
    client, asked = daily(failure, ok(ROOM))
    with pytest.raises(ProviderUnavailable):
        create(client)
    assert len(asked) == 1


def test_retry_after_is_waited_for() -> None:
    client, asked = daily(httpx.Response(429, headers={"Retry-After": "1"}), ok(ROOM))
    started = time.monotonic()
    create(client)
    assert time.monotonic() - started >= 1
    assert len(asked) == 2


def test_a_retry_after_beyond_the_deadline_goes_to_the_caller() -> None:
    client, asked = daily(httpx.Response(503, headers={"Retry-After": "120"}))
    with pytest.raises(ProviderUnavailable) as refusal:
        create(client)
    assert refusal.value.retry_after == 120
    assert len(asked) == 1


@pytest.mark.parametrize("value", ["soon", "-5", "²", "Wed, 99 Foo 2020 00:00:00 GMT"])
def test_a_retry_after_that_says_nothing_is_ignored(value: str) -> None:
    client, asked = daily(httpx.Response(503, headers=[(b"Retry-After", value.encode())]), ok(ROOM))
    create(client)
    assert len(asked) == 2


def test_a_rotated_key_is_read_anew_and_used() -> None:
    keys = iter(["old", "new", "new"])
    client, asked = daily(
        httpx.Response(401, json={"error": "authentication-error"}), ok(ROOM), key=lambda _: next(keys)
    )
    create(client)
    assert [request.headers["Authorization"] for request in asked] == ["Bearer old", "Bearer new"]


def test_a_wrong_key_is_not_tried_twice() -> None:
    client, asked = daily(httpx.Response(401, json={"error": "authentication-error"}))
    with pytest.raises(ProviderRejected):
        create(client)
    assert len(asked) == 1


def test_nothing_secret_reaches_a_log_or_an_error(caplog: pytest.LogCaptureFixture) -> None:
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

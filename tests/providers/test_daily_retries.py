"""Requests that are retried, the waiting times, and requests that are never retried."""

import time

import httpx
import pytest

from functions.errors import ProviderRejected, ProviderUnavailable
from tests.providers.support.scripted_daily import ROOM, create, daily, ok


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
def test_a_temporary_failure_is_retried_once(failure: httpx.Response | Exception) -> None:
    client, asked = daily(failure, ok(ROOM))
    assert create(client).name == "abcDEF_-1"
    assert len(asked) == 2


@pytest.mark.parametrize(
    "failure",
    [httpx.ReadTimeout("hangs"), httpx.ReadError("reset"), httpx.RemoteProtocolError("closed")],
    ids=["hang", "reset", "closed"],
)
def test_a_request_that_may_have_arrived_is_not_retried(failure: Exception) -> None:
    client, asked = daily(failure, ok(ROOM))
    with pytest.raises(ProviderUnavailable):
        create(client)
    assert len(asked) == 1


def test_a_retry_waits_as_long_as_retry_after_says() -> None:
    client, asked = daily(httpx.Response(429, headers={"Retry-After": "1"}), ok(ROOM))
    started = time.monotonic()
    create(client)
    assert time.monotonic() - started >= 1
    assert len(asked) == 2


def test_a_retry_after_beyond_the_deadline_is_an_error() -> None:
    client, asked = daily(httpx.Response(503, headers={"Retry-After": "120"}))
    with pytest.raises(ProviderUnavailable) as refusal:
        create(client)
    assert refusal.value.retry_after == 120
    assert len(asked) == 1


@pytest.mark.parametrize("value", ["soon", "-5", "²", "Wed, 99 Foo 2020 00:00:00 GMT"])
def test_an_invalid_retry_after_is_ignored(value: str) -> None:
    client, asked = daily(httpx.Response(503, headers=[(b"Retry-After", value.encode())]), ok(ROOM))
    create(client)
    assert len(asked) == 2


def test_a_rotated_key_is_read_again_and_used() -> None:
    keys = iter(["old", "new", "new"])
    client, asked = daily(
        httpx.Response(401, json={"error": "authentication-error"}), ok(ROOM), key=lambda _: next(keys)
    )
    create(client)
    assert [request.headers["Authorization"] for request in asked] == ["Bearer old", "Bearer new"]


def test_a_wrong_key_is_not_retried() -> None:
    client, asked = daily(httpx.Response(401, json={"error": "authentication-error"}))
    with pytest.raises(ProviderRejected):
        create(client)
    assert len(asked) == 1

"""Faults of the stand-ins, with an invented provider: failures that tests request."""

import time
from typing import Any

import httpx
import pytest

from tests.providers.conftest import Providers


def charge(echo: Providers, **options: Any) -> httpx.Response:
    return echo.http.post(f"{echo.url}/echo/v1/charges", json={"amount": 5}, **options)


def charges(echo: Providers) -> int:
    return len(echo.http.get(f"{echo.url}/echo/v1/charges").json())


def fail(echo: Providers, mode: str, **more: Any) -> None:
    fault = {"target": "echo", "mode": mode, "match": "^POST .*/charges$", **more}
    assert "error" not in echo.control("PUT", "/_faults", fault)


def test_an_error_has_the_providers_own_shape(echo: Providers) -> None:
    fail(echo, "402")
    answer = charge(echo)
    assert (answer.status_code, answer.json()["error"]["type"]) == (402, "card_error")
    assert charges(echo) == 0


@pytest.mark.parametrize(
    ("body", "kind"), [({"code": "lock_timeout"}, "application/json"), ("busy", "text/plain; charset=utf-8")]
)
def test_an_error_can_have_any_body_and_headers(echo: Providers, body: Any, kind: str) -> None:
    fail(echo, "409", body=body, headers={"Stripe-Should-Retry": "true"})
    answer = charge(echo)
    assert (answer.status_code, answer.headers["Content-Type"]) == (409, kind)
    assert (answer.json() if isinstance(body, dict) else answer.text) == body
    assert answer.headers["Stripe-Should-Retry"] == "true"


def test_an_error_can_come_late_and_add_headers(echo: Providers) -> None:
    fail(echo, "429", seconds=0.2, headers={"Retry-After": "7"})
    started = time.monotonic()
    answer = charge(echo)
    assert time.monotonic() - started >= 0.2
    assert (answer.headers["Retry-After"], answer.json()["error"]["type"]) == ("7", "rate_limit_error")


def test_a_provider_can_hang_and_send_nonsense(echo: Providers) -> None:
    fail(echo, "hang", seconds=5, count=1)
    fail(echo, "nonsense", count=1)
    with pytest.raises(httpx.ReadTimeout):
        charge(echo, timeout=0.2)
    answer = charge(echo)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert charges(echo) == 0


@pytest.mark.parametrize("mode", ["down", "hang"])
def test_a_request_can_take_effect_without_an_answer(echo: Providers, mode: str) -> None:
    fail(echo, mode, done=True)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadTimeout)):
        charge(echo, timeout=1)
    assert charges(echo) == 1
    echo.control("POST", "/_echo/settle")
    assert echo.received.types() == ["charge.succeeded"]


def test_a_request_can_take_effect_and_answer_an_error(echo: Providers) -> None:
    fail(echo, "503", done=True)
    assert charge(echo).status_code == 503
    assert charges(echo) == 1


def test_a_request_can_take_effect_once_and_answer_late(echo: Providers) -> None:
    fail(echo, "slow", seconds=0.2, done=True)
    assert charge(echo).json() == {"id": "ch_1", "amount": 5}
    assert charges(echo) == 1


@pytest.mark.parametrize(
    "wrong", [{"target": "nobody"}, {"mode": "odd"}, {"mode": "999"}, {"colour": "blue"}]
)
def test_an_invalid_fault_is_refused(echo: Providers, wrong: dict[str, str]) -> None:
    fault = {"target": "echo", "mode": "503"} | wrong
    assert echo.control("PUT", "/_faults", fault)["error"]
    assert echo.control("GET", "/_faults") == []


def test_requests_are_recorded_without_credentials(echo: Providers) -> None:
    fail(echo, "503")
    charge(echo, headers={"Idempotency-Key": "k1", "Authorization": "Bearer sk_secret"})
    (call,) = echo.control("GET", "/_calls?target=echo&contains=POST")["calls"]
    assert (call["method"], call["path"], call["status"]) == ("POST", "/charges", 503)
    assert (call["headers"]["idempotency-key"], call["body"]) == ("k1", '{"amount":5}')
    assert "sk_secret" not in str(call)

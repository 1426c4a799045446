"""Webhooks of the stand-ins, with an invented provider: signatures and deliveries that tests request."""

import hashlib
import hmac
import time

import pytest

from tests.providers.conftest import Providers
from tests.providers.support.echo_provider import SECRET

EVENT = {"type": "charge.refunded", "data": {}}


def charge(echo: Providers, amount: int) -> None:
    echo.http.post(f"{echo.url}/echo/v1/charges", json={"amount": amount}).raise_for_status()


def send(echo: Providers, **ask: object) -> None:
    assert echo.control("POST", "/_echo/events", {"event": EVENT, **ask})["statuses"][0] == 200


def signature(headers: dict[str, str]) -> tuple[int, str]:
    """The time and hex digest of a signature."""
    stamp, _, digest = headers["stripe-signature"].removeprefix("t=").partition(",v1=")
    return int(stamp), digest


def is_signed(headers: dict[str, str], body: bytes) -> bool:
    stamp, digest = signature(headers)
    return digest == hmac.new(SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()


def test_an_event_is_signed_as_the_provider_does(echo: Providers) -> None:
    charge(echo, 5)
    echo.control("POST", "/_echo/settle")
    ((headers, body),) = echo.received.deliveries
    assert is_signed(headers, body)
    assert abs(signature(headers)[0] - time.time()) < 10
    assert echo.received.events() == [{"type": "charge.succeeded", "data": {"id": "ch_1", "amount": 5}}]


def test_events_can_be_repeated_shuffled_and_delayed(echo: Providers) -> None:
    asked = {"copies": 2, "shuffle": True, "delay": 0.3}
    assert echo.control("PUT", "/_echo/settings", asked) == asked
    started = time.monotonic()
    for amount in range(5):
        charge(echo, amount)
    assert echo.received.events() == []
    echo.control("POST", "/_echo/settle")
    amounts = [event["data"]["amount"] for event in echo.received.events()]
    assert time.monotonic() - started >= 0.3
    assert sorted(amounts) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4] != amounts


def test_events_can_be_forged_unsigned_or_stale(echo: Providers) -> None:
    send(echo, signature="forged")
    send(echo, signature="missing")
    send(echo, age=900)
    send(echo, secret="whsec_another")
    (forged, body), (unsigned, _), (stale, _), (foreign, _) = echo.received.deliveries
    assert not is_signed(forged, body)
    assert "stripe-signature" not in unsigned
    assert is_signed(stale, body)
    assert 895 < time.time() - signature(stale)[0] < 905
    assert not is_signed(foreign, body)


def test_any_bytes_can_be_sent(echo: Providers) -> None:
    assert echo.control("POST", "/_echo/events", {"raw": "{", "copies": 2}) == {"statuses": [200, 200]}
    assert [body for _, body in echo.received.deliveries] == [b"{", b"{"]


@pytest.mark.parametrize("status", [200, 500])
def test_deliveries_and_their_answers_can_be_read(echo: Providers, status: int) -> None:
    echo.received.status = status
    charge(echo, 5)
    echo.control("POST", "/_echo/settle")
    (sent,) = echo.control("GET", "/_echo/deliveries")
    assert (sent["kind"], sent["status"], sent["url"]) == ("charge.succeeded", status, echo.hook_url)


def test_a_setting_that_does_not_exist_is_refused(echo: Providers) -> None:
    assert echo.control("PUT", "/_echo/settings", {"copies": 2, "colour": "blue"})["error"]
    assert echo.control("PUT", "/_echo/settings", {})["copies"] == 1

"""The endpoint accepts only recent deliveries signed by Daily, and Daily's test of the address."""

import json
import time

import httpx
import pytest

from devstack.providers.daily import WEBHOOK_SECRET
from devstack.providers.daily.signing import signed
from functions.calls.webhook_signature import sign
from tests.webhooks.conftest import Clinic, Daily, happened

OTHER_SECRET = "b3RoZXItc2VjcmV0LW90aGVyLXNlY3JldA=="


def code(answer: httpx.Response) -> tuple[int, str]:
    """The status and the problem code; every refusal must be problem+json."""
    assert answer.headers["Content-Type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


def test_daily_s_test_of_a_new_webhook_is_answered(daily: Daily) -> None:
    for body in (b'{"test":"test"}', b' {"test": "test"}\n'):
        answer = daily.send(body, {})
        assert (answer.status_code, answer.json()) == (200, {"outcome": "test"})
    assert daily.deliver(b'{"test":"test"}').status_code == 200


def test_a_delivery_without_a_signature_is_refused(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    body = json.dumps(happened("meeting.ended", call.room, time.time())).encode()
    whole = signed(body, OTHER_SECRET)
    for headers in (
        {},
        {"X-Webhook-Signature": whole["X-Webhook-Signature"]},
        {"X-Webhook-Timestamp": whole["X-Webhook-Timestamp"]},
        whole,
        whole | {"X-Webhook-Signature": ""},
        whole | {"X-Webhook-Signature": "é" * 44},
        signed(body + b" ", "x" * 44),
    ):
        assert code(daily.send(body, headers)) == (401, "invalid_signature")
    assert clinic.seen(call)[0] == "active"
    assert clinic.outcomes(call) == []


def test_one_changed_byte_breaks_the_signature(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    body = json.dumps(happened("meeting.ended", call.room, time.time())).encode()
    assert code(daily.send(body + b" ", signed(body, WEBHOOK_SECRET))) == (401, "invalid_signature")
    assert daily.send(body, signed(body, WEBHOOK_SECRET)).json() == {"outcome": "ended"}


@pytest.mark.parametrize("unit", ["s", "ms"])
@pytest.mark.parametrize("age", [-360, 360, 86_400])
def test_an_old_or_future_delivery_is_refused(clinic: Clinic, daily: Daily, age: float, unit: str) -> None:
    call = clinic.call()
    event = happened("meeting.ended", call.room, time.time())
    assert code(daily.deliver(event, age=age, unit=unit)) == (401, "stale_timestamp")
    assert clinic.seen(call)[0] == "active"


@pytest.mark.parametrize("unit", ["s", "ms"])
@pytest.mark.parametrize("age", [-240, 0, 240])
def test_five_minutes_are_allowed_in_either_unit(clinic: Clinic, daily: Daily, age: float, unit: str) -> None:
    call = clinic.call()
    event = happened("meeting.ended", call.room, time.time())
    assert daily.deliver(event, age=age, unit=unit).json() == {"outcome": "ended"}


@pytest.mark.parametrize("timestamp", ["now", "-1", "1e9", "9" * 40, "1700000000.5", "\u00b2"])
def test_a_signed_timestamp_that_is_no_number_is_refused(daily: Daily, timestamp: str) -> None:
    headers = {
        "X-Webhook-Signature": sign(b"{}", timestamp, WEBHOOK_SECRET),
        "X-Webhook-Timestamp": timestamp,
    }
    assert code(daily.send(b"{}", headers))[0] == 401


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/xml"])
def test_another_media_type_is_refused_before_reading_the_body(daily: Daily, kind: str) -> None:
    answer = daily.send(b'{"test":"test"}', {"Content-Type": kind})
    assert code(answer) == (415, "unsupported_media_type")


def test_a_charset_in_the_media_type_is_accepted(daily: Daily) -> None:
    kind = "application/json; charset=utf-8"
    assert daily.send(b'{"test":"test"}', {"Content-Type": kind}).status_code == 200


def test_a_huge_body_is_refused(daily: Daily) -> None:
    assert code(daily.deliver(b'{"test":"' + b"x" * 70_000 + b'"}')) == (413, "body_too_large")


def test_only_post_is_answered(daily: Daily) -> None:
    assert code(daily.http.get(daily.url)) == (405, "method_not_allowed")


MALFORMED = {
    "not_json": b"{",
    "bytes": b"\xff\xfe\x00",
    "empty": b"",
    "list": b"[]",
    "null": b"null",
    "deep": b"[" * 30_000,
    "no_id": b'{"type":"meeting.ended","payload":{"room":"r"},"event_ts":1}',
    "id_number": b'{"id":1,"type":"meeting.ended","payload":{"room":"r"},"event_ts":1}',
    "id_nul": b'{"id":"\\u0000","type":"meeting.ended","payload":{"room":"r"},"event_ts":1}',
    "id_long": b'{"id":"' + b"x" * 300 + b'","type":"meeting.ended","payload":{"room":"r"},"event_ts":1}',
    "room_path": b'{"id":"1","type":"meeting.ended","payload":{"room":"../r"},"event_ts":1}',
    "time_text": b'{"id":"1","type":"meeting.ended","payload":{"room":"r"},"event_ts":"soon"}',
    "time_nan": b'{"id":"1","type":"meeting.ended","payload":{"room":"r"},"event_ts":NaN}',
    "time_huge": b'{"id":"1","type":"meeting.ended","payload":{"room":"r"},"event_ts":1e300}',
    "no_room": b'{"id":"1","type":"meeting.ended","payload":{},"event_ts":1}',
    "surrogate": b'{"id":"1","type":"\\ud800","payload":{"room":"r"},"event_ts":1}',
    "unknown_type": b'{"id":"1","type":"meeting.exploded","payload":{"room":"r"},"event_ts":1}',
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_signed_but_unusable_delivery_is_ignored_with_200(daily: Daily, body: bytes) -> None:
    """After three consecutive failures Daily would stop sending."""
    answer = daily.deliver(body)
    assert (answer.status_code, answer.json()) == (200, {"outcome": "ignored"})

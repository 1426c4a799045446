"""The stand-in's webhooks behave like Daily's: signed, tested first, stopped after three failures.

docs.daily.co/reference/rest-api
"""

import base64
import hashlib
import hmac
import time
from typing import Any

import pytest

from devstack.providers.daily import WEBHOOK_SECRET
from tests.providers.conftest import Providers
from tests.providers.support.meetings import join, open_room


def test_a_meeting_sends_signed_events(providers: Providers) -> None:
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
def test_an_invalid_webhook_is_refused(providers: Providers, wrong: Any) -> None:
    body = {"url": providers.hook_url, "eventTypes": ["meeting.ended"]} | wrong
    assert providers.daily("POST", "/webhooks", body).json()["error"] == "invalid-request-error"


def test_three_failures_stop_a_webhook_until_it_is_reactivated(providers: Providers) -> None:
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

"""Concurrent copies of one event, and an event while a person ends the call."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from tests.support.clients import People, Person
from tests.webhooks.conftest import Call, Clinic, Daily, happened


def test_twenty_concurrent_copies_of_an_event_have_one_effect(clinic: Clinic, daily: Daily) -> None:
    call = clinic.call()
    event = happened("meeting.ended", call.room, time.time())
    answers = daily.deliver_all([{"event": event}] * 20, workers=10)
    assert sorted(answer.json()["outcome"] for answer in answers) == ["duplicate"] * 19 + ["ended"]
    assert (clinic.said(call), clinic.closings(call)) == (1, 1)


def test_a_webhook_and_a_hang_up_at_once_end_a_call_once(
    clinic: Clinic, daily: Daily, people: People
) -> None:
    caller = people.sign_up("doctor")
    mine = "update public.conversations set doctor_id = %s where id = %s"
    for _ in range(5):
        call, start = clinic.call(), threading.Barrier(2)
        clinic.db.execute(mine, (caller.id, call.conversation))
        with ThreadPoolExecutor(2) as pool:
            hung_up = pool.submit(hang_up, caller, call, start)
            told = pool.submit(webhook, daily, call, start)
        assert (hung_up.result(), told.result()) in {(200, "already_over"), (409, "ended")}
        assert clinic.closings(call) == 1


def hang_up(caller: Person, call: Call, start: threading.Barrier) -> int:
    start.wait()
    return caller.function("POST", f"calls/{call.id}/end", json={}).status_code


def webhook(daily: Daily, call: Call, start: threading.Barrier) -> str:
    start.wait()
    return str(daily.deliver(happened("meeting.ended", call.room, time.time())).json()["outcome"])

"""Concurrent requests of two people, two devices or a double tap have one effect."""

import time
import uuid
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx
import jwt
import psycopg
import pytest

from tests.support.patient_and_doctor import Care, at_once, outcome, post

MOVES = {
    "links/approve": ("requested", "doctor"),
    "links/reject": ("requested", "doctor"),
    "links/end": ("active", "patient"),
    "links/block": ("active", "patient"),
    "links/unblock": ("blocked", "patient"),
    "calls/answer": ("ringing", "patient"),
    "calls/decline": ("ringing", "patient"),
    "calls/cancel": ("ringing", "doctor"),
    "calls/end": ("active", "doctor"),
}

LIVE = (
    "select count(*) from public.video_calls "
    "where conversation_id = %s and status in ('scheduled', 'ringing', 'active')"
)


def prepared(care: Care, route: str) -> Callable[..., httpx.Response]:
    """Sets the initial state of the route; returns the request."""
    state, who = MOVES[route]
    room, move = route.split("/")
    if room == "links":
        care.set_link(state, care.patient.id if state == "blocked" else None)
        row = care.link
    else:
        care.set_link("active")
        row = care.new_call(state)
    return lambda key=None: post(care.people[who], f"{room}/{row}/{move}", key=key)


@pytest.mark.parametrize("route", MOVES)
def test_of_two_transitions_at_once_one_gets_a_conflict(care: Care, route: str) -> None:
    act = prepared(care, route)
    assert sorted(answer.status_code for answer in at_once(act, act)) == [200, 409]


@pytest.mark.parametrize("route", MOVES)
def test_a_repetition_under_the_same_key_gets_the_same_answer(care: Care, key: str, route: str) -> None:
    act = prepared(care, route)
    first = act(key)
    assert first.status_code == 200
    assert act(key).json() == first.json()
    assert act(uuid.uuid4().hex).status_code == 409


@pytest.mark.parametrize("route", MOVES)
def test_fifty_concurrent_requests_with_one_key_have_one_effect(care: Care, key: str, route: str) -> None:
    act = prepared(care, route)
    answers = at_once(*[lambda: act(key)] * 50)
    good = [answer.json() for answer in answers if answer.status_code == 200]
    told = Counter(outcome(answer) for answer in answers if answer.status_code != 200)
    assert good
    assert all(answer == good[0] for answer in good)
    assert set(told) <= {(409, "in_progress")}


@pytest.mark.parametrize("route", ["links/approve", "calls/answer"])
def test_a_key_belongs_to_one_request_and_one_person(care: Care, key: str, route: str) -> None:
    act = prepared(care, route)
    act(key)
    room, move = route.split("/")
    other = post(care.people[MOVES[route][1]], f"{room}/999999999/{move}", key=key)
    assert outcome(other) == (409, "idempotency_key_reused")
    assert outcome(post(care.stranger, f"{room}/999999999/{move}", key=key))[0] == 404


def test_fifty_concurrent_starts_with_one_key_make_one_call(care: Care, key: str) -> None:
    care.set_link("active")
    care.silence()
    before = care.one("select count(*) from public.video_calls where conversation_id = %s", care.conversation)
    answers = at_once(*[lambda: care.start(key)] * 50)
    good = [answer.json() for answer in answers if answer.status_code == 201]
    told = Counter(outcome(answer) for answer in answers if answer.status_code != 201)
    assert good
    assert all(answer == good[0] for answer in good)
    assert set(told) <= {(409, "in_progress")}
    after = care.one("select count(*) from public.video_calls where conversation_id = %s", care.conversation)
    assert after - before == 1


def test_another_body_under_the_same_key_is_refused(care: Care, key: str) -> None:
    care.set_link("active")
    care.silence()
    assert care.start(key).status_code == 201
    assert outcome(care.start(key, recording_enabled=True)) == (409, "idempotency_key_reused")


def test_two_people_calling_each_other_at_once_share_one_call(care: Care) -> None:
    care.set_link("active")
    care.silence()
    answers = at_once(
        lambda: care.start(uuid.uuid4().hex, "doctor"), lambda: care.start(uuid.uuid4().hex, "patient")
    )
    assert sorted(map(outcome, answers)) == [(201, ""), (409, "call_in_progress")]


def test_ending_a_link_while_calls_start_leaves_no_live_call(care: Care) -> None:
    for _ in range(5):
        care.set_link("active")
        call = care.new_call("ringing")
        at_once(
            partial(post, care.patient, f"calls/{call}/answer"),
            lambda: care.start(uuid.uuid4().hex),
            lambda: post(care.doctor, f"links/{care.link}/end"),
        )
        assert care.one(LIVE, care.conversation) == 0


def test_ending_a_link_waits_for_a_starting_call_and_ends_it(
    care: Care, key: str, db: "psycopg.Connection[Any]"
) -> None:
    care.set_link("active")
    care.silence()
    session = jwt.decode(care.doctor.token, options={"verify_signature": False})["session_id"]
    reserve = "select workflows.reserve_call(%s, %s, %s, null, false, %s, 'a request')"
    with ThreadPoolExecutor(1) as pool:
        with db.transaction():
            db.execute(reserve, [care.doctor.id, session, care.conversation, key])
            ending = pool.submit(post, care.patient, f"links/{care.link}/end")
            time.sleep(0.5)  # until the other request has read the calls or waits for the lock
        assert ending.result().status_code == 200
    assert care.one(LIVE, care.conversation) == 0

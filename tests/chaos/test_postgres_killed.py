"""Postgres is killed during calls: each answer is correct, and a retry gives the final answer."""

import random
import uuid
from functools import partial

import httpx
import pytest

from tests.chaos.support.crashes import Crashes
from tests.support.clients import PASSWORD, People
from tests.support.patient_and_doctor import Care, outcome, post
from tests.support.progress import shown

pytestmark = pytest.mark.xdist_group("chaos")
LOST = (503, "database_unavailable")
SOON = 0.12  # seconds after the start of the requests
MOMENT = random.Random(8).uniform


def again(care: Care, path: str, body: object, key: str) -> httpx.Response:
    """Repeats a request that got a 503 with the same key, as an app does."""
    for _ in range(20):
        answer = post(care.doctor, path, body, key)
        if outcome(answer) != LOST:
            break
    return answer


def test_a_call_started_while_postgres_dies_is_not_lost(
    crashes: Crashes, pairs: list[Care], rounds: int
) -> None:
    for _ in shown("Postgres killed", range(rounds), rounds):
        keys = [uuid.uuid4().hex for _ in pairs]
        wishes = [
            partial(post, care.doctor, "calls", {"conversation_id": care.conversation}, key)
            for care, key in zip(pairs, keys, strict=True)
        ]
        answers = crashes.struck(MOMENT(0, SOON), wishes)
        assert {outcome(answer) for answer in answers} <= {(201, ""), LOST}
        with crashes.recovered() as root:
            for care, key, first in zip(pairs, keys, answers, strict=True):
                care.root = root
                require_one_ringing_call(care, key, first)
                care.silence()


def require_one_ringing_call(care: Care, key: str, first: httpx.Response) -> None:
    answer = again(care, "calls", {"conversation_id": care.conversation}, key)
    assert outcome(answer) == (201, ""), answer.text
    assert first.status_code == 503 or first.json() == answer.json(), "an acknowledged call is not lost"
    sql = "select array_agg(id) from public.video_calls where conversation_id = %s and status <> 'failed'"
    assert care.one(sql, care.conversation) == [answer.json()["call"]["id"]]
    row = care.call(answer.json()["call"]["id"])
    assert (row["status"], row["room_url"] is not None) == ("ringing", True)


def test_a_link_ended_while_postgres_dies_ends_its_calls(
    crashes: Crashes, pairs: list[Care], rounds: int
) -> None:
    for _ in shown("Postgres killed", range(rounds), rounds):
        keys = [uuid.uuid4().hex for _ in pairs]
        calls = [start(care) for care in pairs]
        ends = [
            partial(post, care.doctor, f"links/{care.link}/end", None, key)
            for care, key in zip(pairs, keys, strict=True)
        ]
        answers = crashes.struck(MOMENT(0, SOON), ends)
        assert {outcome(answer) for answer in answers} <= {(200, ""), LOST}
        with crashes.recovered() as root:
            for care, key, call in zip(pairs, keys, calls, strict=True):
                care.root = root
                require_all_ended(care, key, call)
                care.set_link("active")


def start(care: Care) -> int:
    answer = again(care, "calls", {"conversation_id": care.conversation}, uuid.uuid4().hex)
    assert outcome(answer) == (201, ""), answer.text
    return int(answer.json()["call"]["id"])


def require_all_ended(care: Care, key: str, call: int) -> None:
    before = (care.link_status(), care.call(call)["status"])
    assert before in {("active", "ringing"), ("ended", "canceled")}, "a link ends together with its calls"
    answer = again(care, f"links/{care.link}/end", None, key)
    assert outcome(answer) == (200, ""), answer.text
    row = care.call(call)
    assert (care.link_status(), row["status"], row["ended_reason"]) == ("ended", "canceled", "link_ended")
    sql = "select count(*) from private.outbox where payload ->> 'room_name' = %s"
    assert care.one(sql, row["room_name"]) == 1, "its room is closed at once or by the outbox"


def test_signing_in_works_again_at_once(crashes: Crashes, pairs: list[Care]) -> None:
    crashes.kill_postgres()
    crashes.recovered().close()
    people = People(crashes.stack)
    assert people.sign_in(pairs[0].doctor.email, PASSWORD).id == pairs[0].doctor.id

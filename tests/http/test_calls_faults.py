"""After a crash at any I/O, with the real database, a retry gives the result of a run without faults."""

import uuid
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jwt
import pytest

from devstack import functions as devstack_functions
from devstack.config import ROOT, Config
from functions.actor import Actor
from functions.calls.start import CallRequest, start_call
from functions.calls.transitions import change_call
from functions.connection import Connection
from functions.database import Rpc, api_rpc
from functions.idempotency import IdempotencyKey
from functions.settings import settings
from tests.support.clients import Person
from tests.support.fakes import Crash, FakeDaily, Faults
from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack


@pytest.fixture(autouse=True)
def in_this_process(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Runs the functions' code in this process, with the stack's settings."""
    config = Config(root=ROOT, home=Path(stack.home), base=stack.base)
    for name, value in devstack_functions.environment(config).items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    yield
    Connection.close_all_of_this_thread()
    settings.cache_clear()


def actor(person: Person) -> Actor:
    claims = jwt.decode(person.token, options={"verify_signature": False})
    return Actor(uuid.UUID(claims["sub"]), uuid.UUID(claims["session_id"]))


def faulty(faults: Faults) -> Rpc:
    """A client of the real database with fault points."""

    def rpc(name: str, **params: Any) -> Any:
        faults.point()
        answer = api_rpc(name, **params)
        faults.point()
        return answer

    return rpc


def start(care: Care, key: IdempotencyKey, faults: Faults, daily: FakeDaily) -> dict[str, Any]:
    request = CallRequest(care.conversation)
    return start_call(actor(care.doctor), request, key, rpc=faulty(faults), rooms=daily)


def calls_since(care: Care, first: int) -> list[tuple[Any, ...]]:
    sql = (
        "select status, room_url is not null, ended_reason from public.video_calls "
        "where id > %s and conversation_id = %s"
    )
    return care.root.execute(sql, [first, care.conversation]).fetchall()


def expire_lease(care: Care, key: str) -> None:
    sql = "update private.idempotency_keys set lease_expires_at = now() - interval '1 second' where key = %s"
    care.root.execute(sql, [key])


@pytest.mark.parametrize("strike", range(1, 7))
def test_a_retry_after_any_crash_starts_one_call(care: Care, key: str, strike: int) -> None:
    care.silence()
    first = care.one("select coalesce(max(id), 0) from public.video_calls")
    same_key, faults = IdempotencyKey(key, "same"), Faults(strike)
    daily = FakeDaily(faults, names=uuid.uuid4().hex)
    with pytest.raises(Crash):
        start(care, same_key, faults, daily)
    expire_lease(care, key)
    answer = start(care, same_key, faults, daily)
    assert calls_since(care, first) == [("ringing", True, None)]
    assert answer["call"]["status"] == "ringing"
    assert start(care, same_key, faults, daily) == answer


def test_starting_a_call_has_six_fault_points(care: Care, key: str) -> None:
    care.silence()
    faults = Faults()
    start(care, IdempotencyKey(key, "same"), faults, FakeDaily(faults, names=uuid.uuid4().hex))
    assert faults.passed == 6


@pytest.mark.parametrize("strike", range(1, 9))
def test_a_retry_after_any_crash_ends_the_call(care: Care, key: str, strike: int) -> None:
    number, faults = care.new_call("active"), Faults(strike)
    daily, same_key = FakeDaily(faults), IdempotencyKey(key, "same")
    end = partial(
        change_call, "end_call", actor(care.doctor), number, same_key, rpc=faulty(faults), rooms=daily
    )
    with pytest.raises(Crash):
        end()
    answer = end()
    assert answer["call"]["status"] == care.call(number)["status"] == "ended"
    name = care.call(number)["room_name"]
    sql = (
        "select status from private.outbox where topic = 'video_room.close' and payload ->> 'room_name' = %s"
    )
    settled = care.one(sql, name) == "done"
    assert settled <= (name in daily.deleted), "a settled row was delivered; the outbox delivers the others"

"""The outbox delivers each message at least once, even if a consumer is killed."""

import uuid
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from functions.errors import ProviderUnavailable, Unprocessable
from functions.jobs.outbox import deliver_outbox
from tests.support.threads import at_once

Connect = Callable[[], psycopg.Connection[Any]]
Payload = dict[str, Any]


class Topic:
    """A topic that only this test uses."""

    def __init__(self, connect: Connect) -> None:
        self.connect, self.name = connect, f"test.{uuid.uuid4()}"

    def write(self, *payloads: Payload) -> list[int]:
        with self.connect() as conn:
            return [
                conn.execute("select private.enqueue(%s, %s)", [self.name, Jsonb(one)]).fetchone()[0]  # type: ignore[index] # a function's row
                for one in payloads
            ]

    def rows(self, columns: str = "status") -> list[Any]:
        with self.connect() as conn:
            found = conn.execute(
                f"select {columns} from private.outbox where topic = %s order by id", [self.name]
            ).fetchall()
        return [row if "," in columns else row[0] for row in found]

    def set(self, assignment: str) -> None:
        with self.connect() as conn:
            conn.execute(f"update private.outbox set {assignment} where topic = %s", [self.name])

    def deliver(self, handle: Callable[[Payload], None]) -> list[str]:
        """Runs the job for this topic once; returns the counts of the results."""
        return [next(iter(step)) for step in deliver_outbox(handlers={self.name: handle})]


@pytest.fixture
def topic(connect: Connect, functions_env: None) -> Topic:
    return Topic(connect)


def test_every_message_is_delivered_once_when_nothing_fails(topic: Topic) -> None:
    seen: list[Payload] = []
    topic.write(*[{"n": n} for n in range(25)])
    assert topic.deliver(seen.append) == ["delivered"] * 25
    assert seen == [{"n": n} for n in range(25)]
    assert topic.rows() == ["done"] * 25
    assert topic.deliver(seen.append) == []


def test_two_concurrent_consumers_share_the_messages(topic: Topic) -> None:
    seen: list[Payload] = []
    topic.write(*[{"n": n} for n in range(60)])
    at_once(3, lambda _: topic.deliver(seen.append))
    assert sorted(one["n"] for one in seen) == list(range(60))


def test_a_killed_consumer_loses_no_message(topic: Topic) -> None:
    seen: list[Payload] = []
    topic.write(*[{"n": n} for n in range(5)])
    steps = deliver_outbox(handlers={topic.name: seen.append})
    next(steps)
    next(steps)
    steps.close()  # as if Lambda was killed: the third to fifth message are leased, but not processed
    assert topic.deliver(seen.append) == []
    topic.set("lease_until = now() - interval '1 second'")
    assert topic.deliver(seen.append) == ["delivered"] * 3
    assert [one["n"] for one in seen] == list(range(5))


def test_a_failed_message_is_retried_at_growing_intervals(topic: Topic) -> None:
    def fail(_: Payload) -> None:
        raise ProviderUnavailable

    topic.write({})
    delays = []
    for _ in range(4):
        assert topic.deliver(fail) == ["retried"]
        delays.append(topic.rows("extract(epoch from available_at - now())::float")[0])
        assert topic.deliver(fail) == []
        topic.set("available_at = now()")
    assert all(5 * 2**n * 0.5 - 1 < delay <= 5 * 2**n for n, delay in enumerate(delays, start=1))
    assert topic.rows("attempts, last_error_code") == [(4, "provider_unavailable")]


def test_after_twelve_failures_a_message_is_dead(topic: Topic) -> None:
    def fail(_: Payload) -> None:
        raise ProviderUnavailable

    topic.write({})
    topic.set("attempts = 11")
    assert topic.deliver(fail) == ["dead"]
    assert topic.rows("status, done_at is not null") == [("dead", True)]


def test_an_unreadable_payload_is_dead_at_once(topic: Topic) -> None:
    def refuse(_: Payload) -> None:
        raise Unprocessable("invalid_payload")

    topic.write({})
    assert topic.deliver(refuse) == ["dead"]
    assert topic.rows("attempts, last_error_code") == [(1, "invalid_payload")]


def test_a_failing_message_does_not_delay_others(topic: Topic) -> None:
    def stumble(payload: Payload) -> None:
        if payload["n"] == 0:
            raise ZeroDivisionError

    topic.write({"n": 0}, {"n": 1})
    assert topic.deliver(stumble) == ["retried", "delivered"]
    assert topic.rows("last_error_code") == ["internal_error", None]


def test_a_message_that_kills_its_consumer_becomes_dead(topic: Topic) -> None:
    topic.write({})
    topic.set("attempts = 12, lease_token = gen_random_uuid(), lease_until = now() - interval '1 second'")
    assert topic.deliver(lambda _: pytest.fail("the message is delivered a thirteenth time")) == []
    assert topic.rows("status, last_error_code") == [("dead", "consumer_lost")]


def test_a_consumer_without_its_lease_settles_no_message(topic: Topic) -> None:
    def outlive_the_lease(_: Payload) -> None:
        topic.set("lease_token = gen_random_uuid()")  # as if another consumer had taken the message

    topic.write({})
    assert topic.deliver(outlive_the_lease) == ["lease_lost"]
    assert topic.rows() == ["pending"]

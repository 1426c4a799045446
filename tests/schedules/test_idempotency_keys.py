"""Idempotency keys: a request has one effect, even if it is sent again or several times at once."""

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.support.threads import at_once

Connect = Callable[[], psycopg.Connection[Any]]
ROUTE = "tests.once"
CLAIM_KEY = "alter function private.claim_key(uuid, text, text, text) set lock_timeout = '{}'"


class Requester:
    """One actor with one key; `effects` counts the executions."""

    def __init__(self, connect: Connect) -> None:
        self.connect, self.actor, self.key = connect, uuid.uuid4(), str(uuid.uuid4())
        self.effects: list[int] = []

    def ask(self, function: str, *params: Any) -> Any:
        with self.connect() as conn:
            row = conn.execute(
                f"select private.{function}(%s, %s, %s{', %s' * len(params)})",
                [self.actor, ROUTE, self.key, *params],
            ).fetchone()
        assert row
        return row[0]

    def request(self, number: int, fingerprint: str = "body", hold: float = 0.0) -> Any:
        """Begins, acts and finishes in one transaction, like an RPC; returns the code of an error."""
        try:
            with self.connect() as conn, conn.transaction():
                stored = self._in(conn, "stored_answer", fingerprint)
                if stored is not None:
                    return stored
                self.effects.append(number)
                time.sleep(hold)
                return self._in(conn, "store_answer", Jsonb({"id": number}))
        except psycopg.Error as error:
            return f"{error.sqlstate} {error.diag.message_primary}"

    def _in(self, conn: psycopg.Connection[Any], function: str, last: Any) -> Any:
        params = [self.actor, ROUTE, self.key, last]
        row = conn.execute(f"select private.{function}(%s, %s, %s, %s)", params).fetchone()
        assert row
        return row[0]

    def backdate(self, column: str) -> None:
        with self.connect() as conn:
            conn.execute(
                f"update private.idempotency_keys set {column} = now() - interval '1 second' where key = %s",
                [self.key],
            )


@pytest.fixture
def requester(connect: Connect) -> Requester:
    return Requester(connect)


def refusal(requester: Requester, function: str, *params: Any) -> str:
    with pytest.raises(psycopg.Error) as refused:
        requester.ask(function, *params)
    return f"{refused.value.sqlstate} {refused.value.diag.message_primary}"


def test_fifty_concurrent_requests_have_one_effect_and_answer(requester: Requester) -> None:
    answers = at_once(50, lambda number: requester.request(number, hold=0.2))
    assert len(requester.effects) == 1
    assert answers == [{"id": requester.effects[0]}] * 50


def test_another_body_under_the_same_key_is_refused(requester: Requester) -> None:
    assert requester.request(1) == {"id": 1}
    assert requester.request(2, fingerprint="another body") == "PT409 idempotency_key_reused"
    assert refusal(requester, "lease_key", "another body", "30 s") == "PT409 idempotency_key_reused"
    assert requester.effects == [1]


@pytest.fixture
def short_wait(connect: Connect) -> Iterator[None]:
    """Makes a duplicate wait for half a second instead of five."""
    with connect() as conn:
        settings = conn.execute("select proconfig from pg_proc where proname = 'claim_key'").fetchall()
        assert [setting for (found,) in settings for setting in found if "lock" in setting] == [
            "lock_timeout=5s"
        ]
        conn.execute(CLAIM_KEY.format("500ms"))
        yield
        conn.execute(CLAIM_KEY.format("5s"))


@pytest.mark.usefixtures("short_wait")
def test_a_duplicate_waits_for_the_timeout_and_then_gives_up(requester: Requester) -> None:
    with requester.connect() as conn, conn.transaction():
        requester._in(conn, "stored_answer", "body")
        began = time.monotonic()
        assert requester.request(2) == "PT409 in_progress"
        assert 0.4 < time.monotonic() - began < 3
    assert requester.effects == []


def test_a_failed_first_try_leaves_the_key_free(requester: Requester) -> None:
    with requester.connect() as conn, conn.transaction(force_rollback=True):
        assert requester._in(conn, "stored_answer", "body") is None
    assert requester.request(2) == {"id": 2}


def test_an_expired_key_may_be_used_for_another_request(requester: Requester) -> None:
    requester.request(1)
    requester.backdate("expires_at")
    assert requester.request(2, fingerprint="another body") == {"id": 2}


def test_without_a_key_each_request_is_executed(connect: Connect) -> None:
    nobody = Requester(connect)
    nobody.key = None  # type: ignore[assignment] # a route without Idempotency-Key passes None
    assert [nobody.request(1), nobody.request(2)] == [{"id": 1}, {"id": 2}]
    assert nobody.ask("lease_key", "body", "30 s") == {"state": "started"}


def test_a_live_lease_refuses_other_requests(requester: Requester) -> None:
    assert requester.ask("lease_key", "body", "30 s")["state"] == "started"
    assert refusal(requester, "lease_key", "body", "30 s") == "PT409 in_progress"
    assert requester.request(2) == "PT409 in_progress"


def test_an_expired_lease_is_taken_over_with_its_resource_id(requester: Requester) -> None:
    requester.ask("lease_key", "body", "30 s")
    requester.ask("attach_to_key", "77")
    requester.backdate("lease_expires_at")
    assert requester.ask("lease_key", "body", "30 s") == {"state": "resumed", "resource_id": "77"}
    assert refusal(requester, "lease_key", "body", "30 s") == "PT409 in_progress"


def test_the_first_to_finish_decides_the_answer(requester: Requester) -> None:
    requester.ask("lease_key", "body", "30 s")
    assert requester.ask("store_answer", Jsonb({"id": 1})) == {"id": 1}
    assert requester.ask("store_answer", Jsonb({"id": 2})) == {"id": 1}
    done = requester.ask("lease_key", "body", "30 s")
    assert (done["state"], done["response"]) == ("done", {"id": 1})


def test_a_released_key_starts_again_and_a_finished_one_not(requester: Requester) -> None:
    requester.ask("lease_key", "body", "30 s")
    requester.ask("release_key")
    assert requester.ask("lease_key", "body", "30 s")["state"] == "started"
    requester.ask("store_answer", Jsonb({"id": 1}))
    requester.ask("release_key")
    assert requester.ask("lease_key", "body", "30 s")["state"] == "done"

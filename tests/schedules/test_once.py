"""Idempotency keys: one wish, one effect, however often, however many at once."""

import time
import uuid
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.schedules.threads import at_once

Connect = Callable[[], psycopg.Connection[Any]]
ROUTE = "tests.once"


class Wisher:
    """One actor with one key; `effects` counts what was really done."""

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

    def wish(self, number: int, fingerprint: str = "body", hold: float = 0.0) -> Any:
        """As an RPC does: begin, act, finish, in one transaction. A refusal is returned as its code."""
        try:
            with self.connect() as conn, conn.transaction():
                stored = self._in(conn, "begin_once", fingerprint)
                if stored is not None:
                    return stored
                self.effects.append(number)
                time.sleep(hold)
                return self._in(conn, "finish_once", Jsonb({"id": number}))
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
def wisher(connect: Connect) -> Wisher:
    return Wisher(connect)


def refusal(wisher: Wisher, function: str, *params: Any) -> str:
    with pytest.raises(psycopg.Error) as refused:
        wisher.ask(function, *params)
    return f"{refused.value.sqlstate} {refused.value.diag.message_primary}"


def test_fifty_at_once_have_one_effect_and_one_answer(wisher: Wisher) -> None:
    answers = at_once(50, lambda number: wisher.wish(number, hold=0.2))
    assert len(wisher.effects) == 1
    assert answers == [{"id": wisher.effects[0]}] * 50


def test_another_body_under_the_same_key_is_refused(wisher: Wisher) -> None:
    assert wisher.wish(1) == {"id": 1}
    assert wisher.wish(2, fingerprint="another body") == "PT409 idempotency_key_reused"
    assert refusal(wisher, "lease_once", "another body", "30 s") == "PT409 idempotency_key_reused"
    assert wisher.effects == [1]


def test_a_duplicate_waits_five_seconds_and_then_gives_up(wisher: Wisher) -> None:
    with wisher.connect() as conn, conn.transaction():
        wisher._in(conn, "begin_once", "body")
        began = time.monotonic()
        assert wisher.wish(2) == "PT409 in_progress"
        assert 4.5 < time.monotonic() - began < 7
    assert wisher.effects == []


def test_a_failed_first_try_leaves_the_key_free(wisher: Wisher) -> None:
    with wisher.connect() as conn, conn.transaction(force_rollback=True):
        assert wisher._in(conn, "begin_once", "body") is None
    assert wisher.wish(2) == {"id": 2}


def test_an_expired_key_may_be_used_for_something_else(wisher: Wisher) -> None:
    wisher.wish(1)
    wisher.backdate("expires_at")
    assert wisher.wish(2, fingerprint="another body") == {"id": 2}


def test_no_key_means_no_memory(connect: Connect) -> None:
    nobody = Wisher(connect)
    nobody.key = None  # type: ignore[assignment] # what a route without Idempotency-Key passes
    assert [nobody.wish(1), nobody.wish(2)] == [{"id": 1}, {"id": 2}]
    assert nobody.ask("lease_once", "body", "30 s") == {"state": "started"}


def test_a_live_lease_keeps_others_out(wisher: Wisher) -> None:
    assert wisher.ask("lease_once", "body", "30 s")["state"] == "started"
    assert refusal(wisher, "lease_once", "body", "30 s") == "PT409 in_progress"
    assert wisher.wish(2) == "PT409 in_progress"


def test_an_expired_lease_is_taken_over_once_with_what_was_reserved(wisher: Wisher) -> None:
    wisher.ask("lease_once", "body", "30 s")
    wisher.ask("attach_once", "77")
    wisher.backdate("lease_expires_at")
    assert wisher.ask("lease_once", "body", "30 s") == {"state": "resumed", "resource_id": "77"}
    assert refusal(wisher, "lease_once", "body", "30 s") == "PT409 in_progress"


def test_the_first_to_finish_decides_the_answer(wisher: Wisher) -> None:
    wisher.ask("lease_once", "body", "30 s")
    assert wisher.ask("finish_once", Jsonb({"id": 1})) == {"id": 1}
    assert wisher.ask("finish_once", Jsonb({"id": 2})) == {"id": 1}
    done = wisher.ask("lease_once", "body", "30 s")
    assert (done["state"], done["response"]) == ("done", {"id": 1})


def test_a_released_key_starts_afresh_and_a_finished_one_stays(wisher: Wisher) -> None:
    wisher.ask("lease_once", "body", "30 s")
    wisher.ask("release_once")
    assert wisher.ask("lease_once", "body", "30 s")["state"] == "started"
    wisher.ask("finish_once", Jsonb({"id": 1}))
    wisher.ask("release_once")
    assert wisher.ask("lease_once", "body", "30 s")["state"] == "done"

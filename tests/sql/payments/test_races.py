"""Concurrent payments and transfers, on a cluster of its own because they are committed."""

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from ops.schema.scratch import Cluster
from tests.sql.payments.test_ledger import WRONG
from tests.sql.support.connection import Sql
from tests.sql.support.payments import TRANSFER, balance, move, payment, refused, row, wallet
from tests.support.databases import declared_database
from tests.support.threads import at_once


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A cluster of its own: the tests commit, and tests in the shared cluster count rows."""
    with declared_database() as running:
        yield running


@pytest.fixture
def committing(cluster: Cluster) -> Iterator[Sql]:
    """A connection that commits each statement."""
    with cluster.connect() as conn:
        yield Sql(conn)


def concurrently(cluster: Cluster, times: int, work: Callable[[Sql, int], Any]) -> list[Any]:
    """Runs `work` concurrently on separate connections; returns each answer or the code of its error."""

    def one(number: int) -> Any:
        try:
            with cluster.connect() as conn:
                return work(Sql(conn), number)
        except psycopg.Error as error:
            return refused(error)

    return at_once(times, one)


def test_concurrent_refunds_never_exceed_the_payment(cluster: Cluster, committing: Sql) -> None:
    one = payment(committing)
    move(committing, one, "succeeded")
    answers = concurrently(cluster, 8, lambda sql, _: row(sql, "refunds", payment_id=one, amount=30))
    assert sorted(type(answer).__name__ for answer in answers) == ["UUID"] * 3 + ["str"] * 5
    assert {a for a in answers if isinstance(a, str)} == {"PT409 refund_exceeds_payment"}


def test_refunds_that_succeed_at_once_are_all_counted(cluster: Cluster, committing: Sql) -> None:
    one = payment(committing)
    move(committing, one, "succeeded")
    parts = [row(committing, "refunds", payment_id=one, amount=25) for _ in range(4)]
    done = "update public.refunds set status = 'succeeded' where id = %s"
    assert concurrently(cluster, 4, lambda sql, number: sql.run(done, parts[number])) == [1] * 4
    assert committing.one("select status from public.payments where id = %s", one) == "refunded"


def test_concurrent_transfers_never_overdraw_a_wallet(cluster: Cluster, committing: Sql) -> None:
    one, other = wallet(committing, 100), wallet(committing)
    answers = concurrently(cluster, 8, lambda sql, _: sql.one(TRANSFER, one, other, 60, str(uuid.uuid4())))
    assert answers.count("PT409 insufficient_funds") == 7
    assert (balance(committing, one), balance(committing, other)) == (40, 60)
    assert committing.rows(WRONG) == []


def test_one_key_sent_many_times_at_once_transfers_once(cluster: Cluster, committing: Sql) -> None:
    one, other, key = wallet(committing, 100), wallet(committing), str(uuid.uuid4())
    assert len(set(concurrently(cluster, 8, lambda sql, _: sql.one(TRANSFER, one, other, 60, key)))) == 1
    assert (balance(committing, one), balance(committing, other)) == (40, 60)


def test_opposite_transfers_do_not_deadlock(cluster: Cluster, committing: Sql) -> None:
    one, other = wallet(committing, 1000), wallet(committing, 1000)

    def back_and_forth(sql: Sql, number: int) -> int:
        for _ in range(20):
            pair = (one, other) if number % 2 else (other, one)
            sql.one(TRANSFER, *pair, 1, str(uuid.uuid4()))
        return 20

    assert concurrently(cluster, 4, back_and_forth) == [20] * 4
    assert (balance(committing, one), balance(committing, other)) == (1000, 1000)
    assert committing.rows(WRONG) == []

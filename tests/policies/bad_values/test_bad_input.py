"""Every value of a writable column is either refused with an explained code or stored as it was sent.

The columns come from policies/column-matrix.csv, the valid requests from the cases of the matrix.
"""

from typing import Any

import httpx
import psycopg
import pytest

from tests.policies.matrix.test_columns import written
from tests.policies.support.bad_values import hostile
from tests.policies.support.documented_errors import is_explained, is_ours
from tests.policies.support.valid_requests import changer, inserter, removed
from tests.policies.support.world import World
from tests.sql.support.bad_values import Column, columns

# Columns that the database changes on write.
REWRITTEN = {
    "health_realtime.email", "hospital_financial_data.fiscal_month", "message_attachments.file_name",
    "conversation_reads.last_read_message_id",  # a read mark never moves back
}  # fmt: skip
WRITABLE = {(relation, verb, column) for relation, role, verb, column in written() if role == "authenticated"}
INSERTED = sorted({relation for relation, verb, _ in WRITABLE if verb == "insert"})
UPDATED = sorted({relation for relation, verb, _ in WRITABLE if verb == "update"})


@pytest.mark.parametrize("relation", INSERTED)
def test_an_insert_refuses_or_keeps_each_value(relation: str, world: World) -> None:
    sender = inserter(world, relation)
    assert sender, "a persona may insert it"
    answer = sender.send(sender.values)
    assert answer.is_success, answer.text
    removed(world, relation, answer.json())
    before = sender.rows()
    for column in written_columns(world.db, relation, "insert"):
        for value, is_bad in hostile(column.type, points=column.pointing):
            answer = sender.send({**sender.values, column.name: value})
            judge(answer, column, value, is_bad)
            if answer.is_success and not removed(world, relation, answer.json()):
                before = sender.rows()
        assert sender.rows() == before, f"{column}: half-written"
    world.forget()


@pytest.mark.parametrize("relation", UPDATED)
def test_an_update_refuses_or_keeps_each_value(relation: str, world: World) -> None:
    sender = changer(world, relation)
    assert sender, "a persona may change it"
    assert sender.send(sender.values).json(), "the valid request changes the row"
    before = sender.rows()
    for column in written_columns(world.db, relation, "update"):
        for value, is_bad in hostile(column.type, points=column.pointing):
            answer = sender.send({column.name: value})
            judge(answer, column, value, is_bad)
            if answer.is_success:
                before = sender.rows()
        assert sender.rows() == before, f"{column}: half-written"
    world.forget()


@pytest.mark.parametrize("relation", INSERTED)
def test_an_insert_with_one_bad_row_writes_nothing(relation: str, world: World) -> None:
    sender = inserter(world, relation)
    assert sender
    column = next(c for c in written_columns(world.db, relation, "insert") if c.name in sender.values)
    bad, _ = next(hostile(column.type, points=column.pointing))
    before = sender.rows()
    answer = sender.send([sender.values, {**sender.values, column.name: bad}])
    judge(answer, column, bad, is_bad=True)
    assert sender.rows() == before


def written_columns(db: psycopg.Connection[Any], relation: str, verb: str) -> list[Column]:
    return [
        column
        for column in columns(db)
        if column.table == relation and (relation, verb, column.name) in WRITABLE
    ]


def judge(answer: httpx.Response, column: Column, value: Any, is_bad: bool) -> None:
    """Checks that the value is stored, or refused with an explained error that does not quote it."""
    sent = f"{column}, {str(value)[:60]!r}: {answer.status_code} {answer.text[:300]}"
    if answer.is_success:
        assert not is_bad, sent
        assert answer.json()[0][column.name] == value or str(column) in REWRITTEN, sent
        return
    assert 400 <= answer.status_code < 500, sent
    assert is_explained(answer), sent
    assert not is_ours(answer) or len(str(value)) < 8 or str(value)[:200] not in answer.text, sent

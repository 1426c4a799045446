"""Writes that the matrix allows nobody are refused for lack of a right, not because they are invalid."""

from itertools import chain
from typing import Any

import psycopg
import pytest

from ops.access.matrix import lines
from tests.policies.support.existing_rows import key_sql, rows_of
from tests.policies.support.rows_to_write import CHANGES, TARGETS, targets_of
from tests.policies.support.world import World

# Triggers of the audit, the ledger and prescriptions refuse changes even by the owner.
STOPPED = {
    **{(kept, verb): "PT403" for kept in ("audit_logs", "payment_events", "wallet_transactions")
       for verb in ("update", "delete")},
    ("wallet_transactions", "insert"): "PT409",
    ("wallets", "update"): "PT409",
    ("prescription_medications", "update"): "PT409",
}  # fmt: skip


def closed(verb: str) -> list[tuple[str, str]]:
    """The tables on which no persona may use the verb."""
    opened = {line.relation for line in lines() if line.cells[verb] not in ("-", "none")}
    return [(relation, verb) for relation in TARGETS if relation not in opened]


CLOSED = list(chain.from_iterable(closed(verb) for verb in ("insert", "update", "delete")))


@pytest.mark.parametrize(("relation", "verb"), CLOSED)
def test_the_database_owner_can_do_what_others_are_refused(relation: str, verb: str, world: World) -> None:
    allowed: tuple[str | None, ...] = (
        (None, STOPPED[relation, verb]) if (relation, verb) in STOPPED else (None, "23503", "23505")
    )
    assert outcome(world, relation, verb) in allowed


def outcome(world: World, relation: str, verb: str) -> str | None:
    """The SQLSTATE of the error that `postgres` gets, or None."""
    statement = _statement(world, relation, verb)
    try:
        with world.db.transaction(force_rollback=True):
            done = world.db.execute(*statement)
            assert done.rowcount == 1
    except psycopg.Error as error:
        return error.sqlstate
    return None


def _statement(world: World, relation: str, verb: str) -> tuple[bytes, dict[str, Any]]:
    if verb == "insert":
        values = targets_of(world, relation)[0].values
        marks = ", ".join(f"%({column})s" for column in values)
        return f"insert into public.{relation} ({', '.join(values)}) values ({marks})".encode(), values
    key, where = {"key": rows_of(world, relation)[0].key}, f"where {key_sql(relation)} = %(key)s"
    if verb == "delete":
        return f"delete from public.{relation} {where}".encode(), key
    changes = ", ".join(f"{name} = %({name})s" for name in CHANGES[relation])
    return f"update public.{relation} set {changes} {where}".encode(), {**CHANGES[relation], **key}

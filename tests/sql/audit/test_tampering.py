"""The verifier notices whatever the owner of the database changes in sealed rows, with triggers off.

`make soak` (CAREBASE_SOAK) tries a thousand random tamperings, an ordinary run a part of them.
"""

import os
import random
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from ops.audit.chain import verify
from ops.audit.heads import Heads
from ops.schema.scratch import Cluster
from tests.sql.support.audit_sealing import head, seal_all, unguarded, verified, write
from tests.sql.support.audit_tampering import TAMPERINGS
from tests.sql.support.connection import Sql
from tests.support.progress import shown

TIMES = 1000 if os.environ.get("CAREBASE_SOAK") else 150
SealedChain = tuple[psycopg.Connection[Any], list[int], Heads]


@pytest.fixture(scope="module")
def sealed_chain(sealing: Cluster) -> Iterator[SealedChain]:
    """A sealed chain: the connection, ids of updates in the middle of the chain, and the anchored head."""
    with sealing.connect() as conn:
        middle = [write(conn, 8)[2:] for _ in range(4)]
        seal_all(sealing)
        conn.execute("alter table private.audit_chain drop constraint audit_chain_seq_range")
        yield conn, [row for rows in middle for row in rows[:-1]], head(conn)


@pytest.mark.parametrize("name", TAMPERINGS)
def test_each_kind_of_tampering_is_detected(name: str, sealed_chain: SealedChain) -> None:
    conn, rows, heads = sealed_chain
    with unguarded(conn):
        TAMPERINGS[name](Sql(conn), random.Random(1), rows[3])
        assert verify(conn, heads).broken != []
    assert verify(conn, heads).broken == []


def test_random_tamperings_are_all_detected(
    sealed_chain: SealedChain,
) -> None:
    conn, rows, heads = sealed_chain
    chance = random.Random(9)
    missed = []
    for number in shown("tamperings", range(TIMES), TIMES):
        name, row = chance.choice(list(TAMPERINGS)), chance.choice(rows)
        with unguarded(conn):
            TAMPERINGS[name](Sql(conn), chance, row)
            if not verify(conn, heads).broken:
                missed.append((number, name, row))
    assert missed == []


def test_the_first_broken_link_is_reported(
    sealed_chain: SealedChain,
) -> None:
    conn, rows, heads = sealed_chain
    with unguarded(conn):
        conn.execute("update public.audit_logs set action_type = 'x' where id = any (%s)", [rows[4:6]])
        seq = Sql(conn).one("select seq from private.audit_chain where audit_id = %s", rows[4])
        assert verify(conn, heads).broken[0] == f"link {seq} (audit row {rows[4]}): the audit row was changed"


@pytest.mark.parametrize("erasing", [
    "delete from private.audit_values where audit_id = %s",
    "update private.audit_values set old_values = null, new_values = null where audit_id = %s",
])  # fmt: skip
def test_erased_values_are_counted_and_are_not_tampering(erasing: str, sealed_chain: SealedChain) -> None:
    conn, rows, heads = sealed_chain
    with unguarded(conn):
        conn.execute(erasing.encode(), [rows[0]])
        found = verify(conn, heads)
    assert (found.broken, found.erased) == ([], 1)


def test_an_intact_chain_verifies_and_counts_unsealed_rows(sealing: Cluster) -> None:
    seal_all(sealing)
    with sealing.connect() as conn:
        waiting = len(write(conn, 2))
    found = verified(sealing)
    assert (found.broken, found.pending, found.erased) == ([], waiting, 0)

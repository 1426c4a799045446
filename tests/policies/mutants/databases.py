"""The two databases that each mutant changes."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg

from devstack.config import ROOT, Config
from ops.schema import declared
from ops.schema.catalog import Snapshot, differences, snapshot
from ops.schema.scratch import Cluster
from tests.policies.mutants.mutant import Mutant
from tests.support.stack import Stack


@dataclass(frozen=True)
class Databases:
    """The database of the stack, and the declared schema without rows.

    The tests of the schema get the second one, because some of them count all rows of a table.
    """

    declared: Cluster
    conns: tuple[psycopg.Connection[Any], ...]

    @classmethod
    @contextmanager
    def of(cls, stack: Stack) -> Iterator["Databases"]:
        """That of a running stack, and one in a new cluster."""
        with ExitStack() as opened:
            empty = opened.enter_context(Cluster.started())
            with empty.connect() as conn:
                declared.build(conn)
            clusters = (Cluster(Config(root=ROOT, home=stack.home, base=stack.base)), empty)
            yield cls(empty, tuple(opened.enter_context(each.connect("supabase_admin")) for each in clusters))

    @contextmanager
    def changed_by(self, mutant: Mutant) -> Iterator[None]:
        """Apply the mutant to both databases during a block."""
        with ExitStack() as undoing:
            for conn in self.conns:
                execute(conn, mutant.apply)
                undoing.callback(execute, conn, mutant.undo)
            yield

    def undo(self, mutant: Mutant) -> None:
        """Run the statement that undoes the mutant."""
        for conn in self.conns:
            execute(conn, mutant.undo)

    def snapshots(self) -> list[Snapshot]:
        """What the catalog of each says."""
        return [snapshot(conn) for conn in self.conns]

    def differences(self, before: list[Snapshot]) -> list[str]:
        """What differs from earlier snapshots."""
        pairs = zip(before, self.snapshots(), strict=True)
        return [line for earlier, now in pairs for line in differences(earlier, now)]


def execute(conn: psycopg.Connection[Any], sql: str) -> None:
    """Runs SQL without notifying PostgREST, which would reload its schema cache for no benefit."""
    with conn.transaction():
        conn.execute("set local search_path = ''")
        conn.execute("set local event_triggers = off")
        conn.execute(sql.encode())

"""Reads the allowed changes of status from the catalog's triggers (sql/01_foundation/status_moves.sql)."""

from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

_TRIGGERS: LiteralString = r"""
select c.relname, (string_to_array(encode(t.tgargs, 'escape'), '\000'))[:t.tgnargs],
    obj_description(t.oid, 'pg_trigger')
from pg_trigger as t inner join pg_class as c on c.oid = t.tgrelid
where t.tgfoid = 'private.check_move'::regproc and not t.tgisinternal
order by c.relname
"""


@dataclass(frozen=True)
class Machine:
    """A table with a status: the allowed moves, the code for any other move, and the trigger's comment."""

    table: str
    code: str
    moves: dict[str, list[str]]
    comment: str | None

    @property
    def pairs(self) -> set[tuple[str, str]]:
        """Each move as a pair of the old and the new state."""
        return {(old, new) for old, ahead in self.moves.items() for new in ahead}

    @property
    def final(self) -> list[str]:
        """Final states, in the order in which they are reached."""
        reached = dict.fromkeys(new for ahead in self.moves.values() for new in ahead)
        return [state for state in reached if state not in self.moves]


def read(conn: psycopg.Connection[Any]) -> list[Machine]:
    """Read the moves of the connected database, by table."""
    found = conn.execute(_TRIGGERS).fetchall()
    return [Machine(table, code, _moves(moves), comment) for table, (code, *moves), comment in found]


def _moves(arguments: list[str]) -> dict[str, list[str]]:
    pairs = (argument.split(" -> ") for argument in arguments)
    return {old: ahead.split(", ") for old, ahead in pairs}

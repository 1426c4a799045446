"""Tries single cells of the access matrix, without a pytest run for each."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx
import psycopg

from ops.access.matrix import lines
from ops.access.rows import VERBS
from tests.policies.mutants.mutant import Mutant
from tests.policies.support import bucket_attempts, rpc_attempts, table_attempts
from tests.policies.support.existing_rows import rows_of
from tests.policies.support.matrix import expected
from tests.policies.support.personas import PERSONAS, sign_up_personas
from tests.policies.support.rows_to_write import is_table, targets_for
from tests.policies.support.world import World
from tests.support.clients import People, shared_http
from tests.support.stack import Stack

CELLS = {(line.relation, line.persona): line.cells for line in lines()}
# Personas that meet most terms of a rule.
_FIRST = ("patient", "stranger", "doctor_active", "anonymous", "doctor_unverified", "deactivated")
# A helper has the same effect in every relation that uses it, so a few relations are enough.
_FEW = 3


@dataclass
class Stage:
    """The world of the matrix in this stack, built when it is first used and again after `clear`."""

    stack: Stack
    _world: list[World] = field(default_factory=list)

    @property
    def world(self) -> World:
        if not self._world:
            people = People(self.stack)
            db = psycopg.connect(people.env["SUPABASE_DB_URL"], autocommit=True)
            self._world.append(World(db, sign_up_personas(people, db)))
        return self._world[0]

    def clear(self) -> None:
        for world in self._world:
            world.db.close()
        self._world.clear()
        shared_http().close()
        shared_http.cache_clear()


@dataclass(frozen=True)
class Cell:
    """One cell of the matrix; `fails` tells whether the persona reaches other rows than it says."""

    stage: Stage
    relation: str
    persona: str
    verb: str
    uses_shared_world = True

    @property
    def name(self) -> str:
        return f"access-matrix.csv::{self.verb}[{self.relation}-{self.persona}]"

    def fails(self) -> bool:
        try:
            return not self._holds(self.stage.world)
        except (AssertionError, KeyError, StopIteration, httpx.HTTPError, psycopg.Error):
            return True

    def _holds(self, world: World) -> bool:
        cells, kind = CELLS[self.relation, self.persona], self.relation.partition(":")[0]
        name = self.relation.removeprefix(f"{kind}:")
        if kind == "rpc":
            reached, targets = rpc_attempts.call(world, name, self.persona)
            return reached == expected(cells["select"], self.persona, targets)
        if kind == "bucket":
            files = bucket_attempts.files_of(world, name, self.persona)
            wanted = {verb: expected(cell, self.persona, files) for verb, cell in cells.items()}
            found = bucket_attempts.every(world, name, self.persona, files)
            return found == {verb: set() if keys == "-" else keys for verb, keys in wanted.items()}
        return self._is_right_of_table(world, cells[self.verb])

    def _is_right_of_table(self, world: World, cell: str) -> bool:
        client, rows = world.cast.clients[self.persona], rows_of(world, self.relation)
        reached: set[str] | str = "?"
        try:
            if self.verb == "select":
                reached = table_attempts.select(client, self.relation, rows)
            elif self.verb == "insert":
                rows = targets_for(world, self.relation, self.persona)
                reached = table_attempts.insert(client, self.relation, world, rows)
            elif self.verb == "update":
                reached = table_attempts.update(client, self.relation, rows, self.persona)
            else:
                reached = table_attempts.delete(client, self.relation, rows)
        finally:
            if self.verb != "select" and reached not in ("-", set()):
                world.forget()
        return reached == expected(cell, self.persona, rows)


def cells(stage: Stage, mutant: Mutant) -> Iterator[Cell]:
    """The cells that could detect the mutant, the fastest and likeliest first."""
    some = [name for name in mutant.relations if (name, PERSONAS[0]) in CELLS]
    some = some[:_FEW] if mutant.kind == "body" else some
    for verb in VERBS:
        for relation in some if verb in mutant.verbs else ():
            if verb == "select" or is_table(relation):
                yield from (Cell(stage, relation, persona, verb) for persona in _order(mutant.role))
    for relation in some:  # One attempt covers all verbs of a bucket; an RPC has only one.
        if ":" in relation and "select" not in mutant.verbs:
            yield from (Cell(stage, relation, persona, "select") for persona in _order(mutant.role))


def _order(role: str) -> list[str]:
    first = [role] if role in PERSONAS else list(_FIRST)
    return [*first, *(persona for persona in PERSONAS if persona not in first)]

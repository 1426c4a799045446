"""The world of the access matrix on its own stack; every change is recorded and undone."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg

from devstack.config import ROOT, Config
from ops.schema.scratch import Cluster
from tests.fuzz.support.catalog import Catalog
from tests.fuzz.support.row_marks import RowMarks
from tests.policies.support.case_types import Row
from tests.policies.support.existing_rows import ROWS, key_columns, rows_of
from tests.policies.support.personas import sign_up_personas
from tests.policies.support.world import World
from tests.support.clients import People
from tests.support.shared_stack import shared_stack

CAPTURE = Path(__file__).with_name("capture.sql")
_PARENT = "select inhparent::regclass::text from pg_catalog.pg_inherits where inhrelid = %s::regclass"


@dataclass(frozen=True)
class Change:
    """A change of a row; `relation` includes the schema unless it is public."""

    relation: str
    verb: str
    old: dict[str, Any]
    new: dict[str, Any]

    @property
    def key(self) -> str:
        return key_in(self.relation, self.old or self.new)


class RecordedWorld:
    """`rows` holds every row of the API's relations by relation and key; it is the same before every step."""

    def __init__(self, world: World, owner: psycopg.Connection[Any]) -> None:
        self.world, self.owner = world, owner
        self.labels = {name: {row.key: row for row in rows_of(world, name)} for name in ROWS}
        self.catalog = Catalog(owner)
        owner.execute("set session_replication_role = replica")
        self._remove_own_records()
        self.marks = RowMarks(owner, self.catalog)
        self.rows = {name: self._read(name) for name in self.catalog.relations}
        owner.execute(CAPTURE.read_bytes())
        self._parents: dict[str, str] = {}

    def last_change(self) -> int:
        """The id of the last recorded change, so that preparations of a step can be skipped."""
        found = self.owner.execute("select coalesce(max(id), 0) from fuzz.changes").fetchone()
        return int(found[0]) if found else 0

    def changes(self, after: int) -> list[Change]:
        """The changes after this id."""
        query = "select place::text, op, old, new from fuzz.changes where id > %s order by id"
        found = self.owner.execute(query, [after]).fetchall()
        return [Change(self._name(place), op.lower(), old or {}, new or {}) for place, op, old, new in found]

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """Undoes all changes after the block."""
        try:
            with self.world.scratch():
                yield
        finally:
            self.owner.execute("select fuzz.undo()")

    @cached_property
    def by_person(self) -> dict[str, str]:
        """Personas by their profile's id."""
        return {person: name for name, person in self.world.ids.items()}

    def label(self, relation: str, key: str) -> Row | None:
        """The labels of a row that the world inserted, if any."""
        return self.labels.get(relation, {}).get(key)

    def _remove_own_records(self) -> None:
        """Detaches the records that personas who are no patients got at sign-up; the matrix assumes none."""
        patients = [next(iter(subject.own)) for subject in self.world.subjects()]
        ids = [self.world.ids[name] for name in patients]
        sql = """update public.patients set profile_id = null
                 where profile_id is not null and profile_id <> all (%s)"""
        self.owner.execute(sql, [ids])

    def _read(self, name: str) -> dict[str, dict[str, Any]]:
        rows = self.owner.execute(f"select to_jsonb(t) from public.{name} as t".encode()).fetchall()
        return {key_in(name, row): row for (row,) in rows}

    def _name(self, place: str) -> str:
        """The name of the relation; a partition has the name of its table."""
        if place not in self._parents:
            found = self.owner.execute(_PARENT, [place]).fetchone()
            self._parents[place] = str(found[0] if found else place).removeprefix("public.")
        return self._parents[place]


def key_in(relation: str, row: dict[str, Any]) -> str:
    """The key of a row; missing columns are `None`."""
    return ":".join(str(row.get(column)) for column in key_columns(relation))


@contextmanager
def recorded_world() -> Iterator[RecordedWorld]:
    """Starts a stack with the world; removes it afterwards."""
    with shared_stack(uuid.uuid4().hex, os.getpid()) as stack:
        cluster, people = Cluster(Config(root=ROOT, home=stack.home, base=stack.base)), People(stack)
        with psycopg.connect(stack.env["SUPABASE_DB_URL"], autocommit=True) as db:
            world = World(db, sign_up_personas(people, db))
            with cluster.connect("supabase_admin") as owner:
                yield RecordedWorld(world, owner)

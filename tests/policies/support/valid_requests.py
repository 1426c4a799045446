"""A persona who may write a row of a relation, and their valid request, which a test makes invalid."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from ops.access.matrix import lines
from tests.policies.support.existing_rows import filter_of, key_columns, rows_of
from tests.policies.support.matrix import reaches
from tests.policies.support.personas import WITH_PROFILE
from tests.policies.support.rows_to_write import STAYS, UPSERTS, change_of, targets_of
from tests.policies.support.world import World

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
LINES = {(line.relation, line.persona): line.cells for line in lines()}


@dataclass(frozen=True)
class Sender:
    """A persona and a valid request; `send` takes the JSON body."""

    persona: str
    values: dict[str, Any]
    send: Callable[[Any], httpx.Response]
    world: World
    relation: str

    def rows(self) -> list[tuple[str]]:
        """The rows of the relation that contain the persona's id or an id of the valid request."""
        named = [self.world.ids[self.persona], *re.findall(_UUID, json.dumps(self.values))]
        query = f"select r::text from public.{self.relation} as r where r::text ~ %s order by 1"
        return self.world.db.execute(query.encode(), ["|".join(named)]).fetchall()


def inserter(world: World, relation: str) -> Sender | None:
    """The first persona who may insert one of the targets."""
    params = {"on_conflict": UPSERTS[relation]} if relation in UPSERTS else {}
    prefer = "return=representation" + (",resolution=merge-duplicates" if params else "")
    for persona in WITH_PROFILE:
        for target in targets_of(world, relation):
            if _may(relation, persona, "insert", target):
                send = sending(world, persona, "POST", relation, params, prefer)
                return Sender(persona, target.values, send, world, relation)
    return None


def changer(world: World, relation: str) -> Sender | None:
    """The first persona who may change one of the rows."""
    for persona in WITH_PROFILE:
        for row in rows_of(world, relation):
            if _may(relation, persona, "update", row):
                where = filter_of(relation, [row])
                send = sending(world, persona, "PATCH", relation, where, "return=representation")
                return Sender(persona, change_of(relation, persona), send, world, relation)
    return None


def _may(relation: str, persona: str, verb: str, row: Any) -> bool:
    cell = LINES[relation, persona][verb]
    return cell not in ("-", "none") and reaches(cell, persona, row)


def sending(
    world: World, persona: str, method: str, path: str, params: dict[str, str], prefer: str = ""
) -> Callable[[Any], httpx.Response]:
    """A function that sends JSON that httpx refuses to encode, such as half a surrogate pair."""
    headers = {"Prefer": prefer, "Content-Type": "application/json"}
    client = world.cast.clients[persona]
    return lambda body: client.rest(
        method, path, params=params, headers=headers, content=json.dumps(body).encode()
    )


def removed(world: World, relation: str, rows: list[dict[str, Any]]) -> bool:
    """Deletes inserted rows if possible; returns whether it did."""
    if relation in UPSERTS or relation in STAYS:
        return False
    columns = key_columns(relation)
    where = " and ".join(f"{column} = %s" for column in columns)
    for row in rows:
        query = f"delete from public.{relation} where {where}"
        world.db.execute(query.encode(), [row[name] for name in columns])
    return True

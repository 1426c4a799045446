"""An answer about a row that a persona may not read is the answer about a row that does not exist."""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.policies.bad_values.test_bad_arguments import ARGUMENTS
from tests.policies.support.bad_values import NOWHERE
from tests.policies.support.case_types import Row
from tests.policies.support.existing_rows import filter_of
from tests.policies.support.foreign_ids import CELLS, ForeignIds, table_of
from tests.policies.support.matrix import reaches
from tests.policies.support.rows_to_write import TARGETS, targets_for
from tests.policies.support.rpc_attempts import RPCS
from tests.policies.support.valid_requests import removed
from tests.policies.support.world import World

PERSONAS = (
    "anonymous", "patient", "stranger", "doctor_active", "doctor_consulted", "doctor_ended", "doctor_blocked",
    "caregiver_pending", "caregiver_viewer", "caregiver_primary", "caregiver_deactivated", "agent_assigned",
    "agent_unassigned", "hospital_admin", "hospital_admin_other", "admin_aal1", "deactivated",
)  # fmt: skip
# Where a request with a foreign id may succeed, and why. A refusal is always that of an absent id.
KNOWN = {
    ("file_shares", "shared_with"): "the recipient told the id, and a wrong one has to show",
    ("files", "log_id"): "an entry of the diary of the same patient, who removed it",
    ("read_health_record", "record_id"): "sensitive entries are read through this function only",
    ("record_change", "audit_id"): "record_history shows the change, and audit_logs does not",
    ("search_doctors", "hospital_id"): "the directory is public",
}
# The time of a row that the call itself made.
NOW = re.compile(r'"created_at": ?"[^"]*"')
Said = tuple[int, str]


@pytest.fixture(scope="module")
def world(own_world: World) -> World:
    return own_world


@pytest.fixture(scope="module")
def foreign(world: World) -> ForeignIds:
    return ForeignIds(world)


@pytest.mark.parametrize("name", sorted(RPCS))
def test_an_rpc_does_not_tell_foreign_from_absent(name: str, world: World, foreign: ForeignIds) -> None:
    ids = {arg: kind for arg, kind in world.db.execute(ARGUMENTS, [name]).fetchall() if kind in NOWHERE}
    different: list[tuple[str, str, Said, Said]] = []
    for persona in PERSONAS if ids else ():
        cell = CELLS[f"rpc:{name}", persona]["select"]
        for target in RPCS[name].targets(world) if cell != "-" else ():
            works = reaches(cell, persona, target)
            for arg, key in _hidden(foreign, persona, target, ids, works):
                keys = key, NOWHERE[ids[arg]]
                told = [_call(world, persona, name, target, {arg: one}) for one in keys]
                if told[0] != told[1]:
                    different.append((persona, arg, told[0], told[1]))
    assert [one for one in different if not _is_known(name, *one)] == []


def _hidden(
    foreign: ForeignIds, persona: str, target: Row, ids: dict[str, str], works: bool
) -> Iterator[tuple[str, Any]]:
    """The ids in the call that the persona may not read. If the call works, each is replaced by such ids."""
    for arg in ids:
        key = target.values.get(arg)
        if not works and key is not None and not foreign.reads(persona, table_of(arg), key):
            yield arg, key
        elif works:
            yield from ((arg, other) for other in foreign.of(persona, table_of(arg)) if other != key)


def _call(world: World, persona: str, name: str, target: Row, changed: dict[str, Any]) -> Said:
    answer = world.cast.clients[persona].rpc(name, **{**target.values, **changed})
    if answer.is_success:
        undo = RPCS[name].undo
        if undo:
            undo(world, target)
        world.forget()
    status, text = _said(answer)
    return status, NOW.sub("", re.sub(rf"\b{str(*changed.values())}\b", "the id that was sent", text))


@pytest.mark.parametrize("relation", sorted(TARGETS))
def test_an_insert_does_not_tell_foreign_from_absent(
    relation: str, world: World, foreign: ForeignIds
) -> None:
    different: list[tuple[str, str, Said, Said]] = []
    for persona in PERSONAS:
        if CELLS[relation, persona]["insert"] == "-":
            continue
        for target in targets_for(world, relation, persona):
            for column, key, nowhere in foreign.named_by(target, relation, persona):
                told = [
                    _insert(world, persona, relation, {**target.values, column: value})
                    for value in (key, nowhere)
                ]
                if told[0] != told[1]:
                    different.append((persona, column, told[0], told[1]))
    assert [one for one in different if not _is_known(relation, *one)] == []


def _insert(world: World, persona: str, relation: str, values: dict[str, Any]) -> Said:
    answer = world.cast.clients[persona].rest(
        "POST", relation, json=values, headers={"Prefer": "return=representation"}
    )
    if answer.is_success:
        removed(world, relation, answer.json())
        world.forget()
        return answer.status_code, ""
    return _said(answer)


@pytest.mark.parametrize("relation", sorted(TARGETS))
def test_an_update_does_not_tell_foreign_from_absent(
    relation: str, world: World, foreign: ForeignIds
) -> None:
    """A row that the persona changes is given a reference to a foreign row."""
    different: list[tuple[str, str, Said, Said]] = []
    for persona in PERSONAS:
        for row in foreign.changed_by(persona, relation):
            for column, (table, kind) in foreign.writable(relation).items():
                for key in foreign.of(persona, table):
                    told = [
                        _update(world, persona, relation, row, {column: one}) for one in (key, NOWHERE[kind])
                    ]
                    if told[0] != told[1]:
                        different.append((persona, column, told[0], told[1]))
    assert [one for one in different if not _is_known(relation, *one)] == []


def _update(world: World, persona: str, relation: str, row: Row, values: dict[str, Any]) -> Said:
    answer = world.cast.clients[persona].rest(
        "PATCH", relation, params=filter_of(relation, [row]), json=values,
    )  # fmt: skip
    if answer.is_success:
        world.forget()
    return _said(answer)


def _is_known(name: str, _: str, column: str, foreign: Said, __: Said) -> bool:
    return (name, column) in KNOWN and foreign[0] < 300


def _said(answer: httpx.Response) -> Said:
    return answer.status_code, answer.text

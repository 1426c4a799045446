"""Tries one verb on one table as a persona: returns the keys it reached, or `-` if it has no right."""

from typing import Any

import httpx

from ops.access.rows import VERBS
from tests.policies.support.case_types import Row
from tests.policies.support.existing_rows import filter_of, key_columns, key_of, rows_of
from tests.policies.support.personas import LOCKED_OUT
from tests.policies.support.rows_to_write import STAYS, UPSERTS, change_of, is_table, targets_for
from tests.policies.support.world import World
from tests.support.clients import Client

Touched = set[str]
Tried = dict[str, tuple[Touched | str, list[Row]]]
NO_RIGHT = "-"
RETURNING = {"Prefer": "return=representation"}


def every(world: World, relation: str, persona: str) -> Tried:
    """Tries each verb; returns the keys it reached and the rows it was tried on."""
    client, rows = world.cast.clients[persona], rows_of(world, relation)
    tried: Tried = {"select": (select(client, relation, rows), rows)}
    if not is_table(relation):
        return tried | dict.fromkeys(("insert", "update", "delete"), (NO_RIGHT, []))
    targets = targets_for(world, relation, persona)
    try:
        tried["insert"] = insert(client, relation, world, targets), targets
        tried["update"] = update(client, relation, rows, persona), rows
        tried["delete"] = delete(client, relation, rows), rows
    finally:
        if len(tried) < len(VERBS) or any(tried[verb][0] not in ("-", set()) for verb in VERBS[1:]):
            world.forget()
    return tried


def select(client: Client, relation: str, rows: list[Row]) -> Touched | str:
    """Selects all columns of these rows."""
    answer = client.rest("GET", relation, params={"select": "*", **filter_of(relation, rows)})
    return _touched(answer, relation)


def update(client: Client, relation: str, rows: list[Row], persona: str) -> Touched | str:
    changes = change_of(relation, persona)
    answer = client.rest("PATCH", relation, params=filter_of(relation, rows), json=changes, headers=RETURNING)
    return _touched(answer, relation)


def delete(client: Client, relation: str, rows: list[Row]) -> Touched | str:
    answer = client.rest("DELETE", relation, params=filter_of(relation, rows), headers=RETURNING)
    return _touched(answer, relation)


def insert(client: Client, relation: str, world: World, targets: list[Row]) -> Touched | str:
    """Inserts each target in its own request and deletes inserted rows again."""
    touched: Touched = set()
    for target in targets:
        outcome = _insert(client, relation, world, target)
        if outcome == NO_RIGHT:
            return NO_RIGHT
        if outcome:
            touched.add(target.key)
    return touched


def _insert(client: Client, relation: str, world: World, target: Row) -> bool | str:
    params, prefer = {}, "return=representation"
    if relation in UPSERTS:
        params, prefer = {"on_conflict": UPSERTS[relation]}, f"{prefer},resolution=merge-duplicates"
    answer = client.rest("POST", relation, params=params, json=target.values, headers={"Prefer": prefer})
    if answer.is_success:
        if relation not in UPSERTS and relation not in STAYS:
            _remove(world, relation, answer.json()[0])
        return True
    return NO_RIGHT if _refused(answer) == NO_RIGHT else False


def _remove(world: World, relation: str, row: dict[str, Any]) -> None:
    columns = key_columns(relation)
    where = " and ".join(f"{column} = %s" for column in columns)
    world.db.execute(f"delete from public.{relation} where {where}".encode(), [row[name] for name in columns])


def _touched(answer: httpx.Response, relation: str) -> Touched | str:
    if not answer.is_success:
        refused = _refused(answer)
        assert refused == NO_RIGHT, f"{relation}: {answer.text}"
        return refused
    return {key_of(relation, row) for row in answer.json()}


def _refused(answer: httpx.Response) -> str:
    """`-` if the role or the session has no right to the verb, `policy` if a policy refused this row."""
    problem = answer.json()
    if problem["message"] in LOCKED_OUT.values():
        return NO_RIGHT
    assert problem["code"] == "42501", answer.text
    if problem["message"].startswith("permission denied for"):
        return NO_RIGHT
    assert problem["message"].startswith("new row violates row-level security policy"), answer.text
    return "policy"

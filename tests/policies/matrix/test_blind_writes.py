"""A write that returns no rows is decided by its own policy alone, without the policy for reading."""

from typing import Any

import pytest

from ops.access.matrix import lines
from tests.policies.support.existing_rows import key_sql, rows_of
from tests.policies.support.matrix import expected
from tests.policies.support.rows_to_write import CHANGES, STAYS, UPSERTS, targets_for
from tests.policies.support.world import World

CELLS = {(line.relation, line.persona): line.cells for line in lines()}
# Personas who may write if the cell allows it, and personas who never may.
WRITERS = ("patient", "doctor_active", "caregiver_primary", "agent_assigned", "hospital_admin", "admin_aal2")
OTHERS = ("stranger", "doctor_ended", "deactivated")
BLIND = {"Prefer": "return=minimal"}


@pytest.fixture(scope="module")
def world(own_world: World) -> World:
    """A delete without filter also removes what other tests rely on, such as a doctor's hours."""
    return own_world


def cases(verb: str) -> list[tuple[str, str]]:
    """Tables with a right for `authenticated`, each with a few personas who may write and who may not."""
    tables = {relation for (relation, who), cells in CELLS.items() if who == "patient" and cells[verb] != "-"}
    return [(table, who) for table in sorted(tables & CHANGES.keys()) for who in _personas(table, verb)]


def _personas(table: str, verb: str) -> list[str]:
    """Leaves out personas who reach all rows, because they would change rows of concurrent tests."""
    safe = [who for who in WRITERS if CELLS[table, who][verb] != "all"]
    able = [who for who in safe if CELLS[table, who][verb] not in ("-", "none")]
    return [*able[:3], *(who for who in safe if who not in able)][:4] + list(OTHERS)


def is_subject(column: str) -> bool:
    """Whether the column identifies a person. Concurrent tests never write about people of this world."""
    return column.endswith("_id") or column == "email"


def versions(world: World, relation: str, about: dict[str, Any] | None = None) -> dict[str, Any]:
    """Each row's key and last writing transaction, only of rows about the people of `about` if given."""
    same = {name: str(value) for name, value in (about or {}).items() if is_subject(name) and value}
    where = " and ".join(["true", *(f"{name}::text = %({name})s" for name in same)])
    found = world.db.execute(
        f"select {key_sql(relation)}, xmin::text from public.{relation} where {where}".encode(), same
    )
    return dict(found.fetchall())


@pytest.mark.parametrize(("relation", "persona"), cases("update"))
def test_an_update_without_filter_changes_only_own_rows(relation: str, persona: str, world: World) -> None:
    rows = rows_of(world, relation)
    before = versions(world, relation)
    answer = world.cast.clients[persona].rest("PATCH", relation, json=CHANGES[relation], headers=BLIND)
    after = versions(world, relation)
    world.forget()
    assert answer.is_success, "a filterless update skips rows of others"
    changed = {row.key for row in rows if before[row.key] != after[row.key]}
    assert changed == expected(CELLS[relation, persona]["update"], persona, rows)


@pytest.mark.parametrize(("relation", "persona"), cases("delete"))
def test_a_delete_without_filter_removes_only_own_rows(relation: str, persona: str, world: World) -> None:
    rows = rows_of(world, relation)
    world.cast.clients[persona].rest("DELETE", relation, headers=BLIND)
    left = versions(world, relation)
    world.forget()
    gone = {row.key for row in rows if row.key not in left}
    assert gone == expected(CELLS[relation, persona]["delete"], persona, rows)


@pytest.mark.parametrize(("relation", "persona"), cases("insert"))
def test_a_blind_insert_writes_only_allowed_rows(relation: str, persona: str, world: World) -> None:
    targets, reached = targets_for(world, relation, persona), set()
    for target in targets:
        _delete_upserted(world, relation, target.values)
        before = versions(world, relation, target.values)
        world.cast.clients[persona].rest("POST", relation, json=target.values, headers=BLIND)
        landed = versions(world, relation, target.values).keys() - before.keys()
        if landed:
            reached.add(target.key)
        _take_back(world, relation, landed)
    world.forget()
    assert reached == expected(CELLS[relation, persona]["insert"], persona, targets)


def _delete_upserted(world: World, relation: str, values: dict[str, Any]) -> None:
    """Deletes the row of an earlier upsert, so that the insert adds a new row."""
    named = [column for column in UPSERTS.get(relation, "").split(",") if column in values]
    if named:
        where = " and ".join(f"{column}::text = %({column})s" for column in named)
        world.db.execute(f"delete from public.{relation} where {where}".encode(), values)


def _take_back(world: World, relation: str, landed: set[str]) -> None:
    if relation not in STAYS:
        sql = f"delete from public.{relation} where {key_sql(relation)} = any (%s)"
        world.db.execute(sql.encode(), [list(landed)])


def test_a_blind_update_cannot_give_settings_to_another(world: World) -> None:
    rows_of(world, "user_settings")
    other = world.ids["stranger"]
    world.db.execute("delete from public.user_settings where user_id = %s", [other])
    answer = world.cast.clients["patient"].rest(
        "PATCH", "user_settings", json={"user_id": other}, headers=BLIND
    )
    world.db.execute("insert into public.user_settings (user_id) values (%s) on conflict do nothing", [other])
    assert answer.json()["code"] == "42501"


def test_a_read_mark_stays_in_its_own_conversation(world: World) -> None:
    client, talk = world.cast.clients["doctor_active"], world.talks["doctor_active"]
    me = world.ids["doctor_active"]
    world.db.execute("delete from public.conversation_reads where profile_id = %s", [me])
    world.db.execute(
        "insert into public.conversation_reads (conversation_id, profile_id) values (%s, %s)", [talk, me]
    )

    def moved(conversation: str) -> int:
        change = {"conversation_id": conversation, "last_read_message_id": None}
        return client.rest("PATCH", "conversation_reads", json=change, headers=BLIND).status_code

    assert (moved(world.strangers_talk), moved(talk)) == (403, 204)

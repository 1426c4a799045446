"""Rows of people to whom a persona has no relation change no answer: two worlds that differ in such rows."""

import re
from typing import Any, LiteralString

import psycopg
import pytest

from ops.access.matrix import lines
from tests.policies.support.existing_rows import ROWS, key_columns, rows_of
from tests.policies.support.rpc_attempts import RPCS
from tests.policies.support.world import World

CELLS = {(line.relation, line.persona): line.cells for line in lines()}
PERSONAS = (
    "anon", "anonymous", "patient", "stranger", "doctor_active", "doctor_ended", "caregiver_primary",
    "caregiver_deactivated", "agent_assigned", "agent_unassigned", "hospital_admin", "admin_aal1",
    "service_role",
)  # fmt: skip
# Functions that return what everybody may know, or that only read. Every other function changes something.
READS = (
    "adherence", "care_team", "caregiver_dashboard", "doctor_dashboard", "export_patient", "free_slots",
    "hospital_dashboard", "nearest_hospitals", "patient_dashboard", "record_history", "search_doctors",
    "sync_changes",
)  # fmt: skip
COLUMNS: LiteralString = """
    select string_agg(quote_ident(a.attname), ', ') from pg_attribute as a
    where a.attrelid = %s::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.attidentity = '' and a.attname not in ('id', 'client_id')
"""
# The directory, which everybody reads and other tests change meanwhile.
PUBLIC = {"doctors", "hospitals", "availability_slots", "free_slots", "nearest_hospitals", "search_doctors"}
# What differs between two calls that follow each other.
CLOCK = re.compile(r'"(as_of|change_seq|next|generated_at|read_at)": ?("[^"]*"|\d+)')


@pytest.fixture(scope="module")
def world(own_world: World) -> World:
    return own_world


def test_rows_of_strangers_change_no_answer(world: World) -> None:
    for relation in ROWS:
        rows_of(world, relation)
    calls = {name: RPCS[name].targets(world) for name in READS}
    _answers(world, calls)  # a dashboard lists the latest reads, which these are from now on
    first, before = _answers(world, calls), _answers(world, calls)
    # Reading leaves rows in the log.
    logged = {what for what in before if before[what] != first[what]}
    read = {"audit_logs", "export_patient", "record_history"}
    # service_role also reads the rows of other tests, which run at the same time
    own = {what.split()[0] for who, what in logged if who != "service_role"}
    assert own <= read | PUBLIC
    copied = _copy_rows_of(world, world.ids["deactivated"])
    assert len(copied) > 15, copied
    after = _answers(world, calls)
    changed = {what for what in before.keys() - logged if before[what] != after[what]}
    assert len({what for who, what in changed if who == "service_role"}) > 15, "an operator reads the copies"
    seen = {what for what in changed if what[0] != "service_role" and what[1].split()[0] not in PUBLIC}
    assert seen == set()


def _answers(world: World, calls: dict[str, Any]) -> dict[tuple[str, str], tuple[int, str, str]]:
    """Each persona's answers: every table with its exact count, and the functions that read."""
    found = {}
    for persona in PERSONAS:
        client = world.cast.clients[persona]
        for relation in ROWS:
            if CELLS[relation, persona]["select"] != "-":
                order = {"order": ",".join(key_columns(relation))}
                answer = client.rest("GET", relation, params=order, headers={"Prefer": "count=exact"})
                found[persona, relation] = answer.status_code, answer.text, answer.headers["Content-Range"]
        for name, targets in calls.items():
            for target in targets if CELLS[f"rpc:{name}", persona]["select"] != "-" else ():
                answer = client.rpc(name, **target.values)
                found[persona, f"{name} {target.values}"] = answer.status_code, CLOCK.sub("", answer.text), ""
    return found


def _copy_rows_of(world: World, patient: str) -> list[str]:
    """Copies each row that names the patient, as if the same had happened to them twice."""
    copied = []
    for relation in ROWS:
        row = world.db.execute(COLUMNS, [f"public.{relation}"]).fetchone()
        columns = row[0] if row else ""
        if "patient_id" in columns.split(", ") and _copied(world, relation, columns, patient):
            copied.append(relation)
    return copied


def _copied(world: World, relation: str, columns: str, patient: str) -> int:
    query = f"""insert into public.{relation} ({columns}) select {columns} from public.{relation}
                where patient_id = %s limit 1 on conflict do nothing"""
    try:
        with world.db.transaction():
            world.db.execute("set local session_replication_role = replica")
            return world.db.execute(query.encode(), [patient]).rowcount
    except psycopg.Error:
        return 0

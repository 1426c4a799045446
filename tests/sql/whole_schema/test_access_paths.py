"""Policies use indexes and do not scan whole tables, shown on tables that are large enough."""

import json
import uuid
from collections.abc import Iterator
from typing import Any, LiteralString

import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.sql.support.many_people import CONVERSATIONS, add_many_people
from tests.support.databases import declared_database

QUERIES: dict[str, LiteralString] = {
    "messages": "select * from public.messages order by created_at desc limit 50",
    "conversations": "select * from public.conversations",
    "health_realtime": "select * from public.health_realtime where timestamp > '2026-01-05'",
    "patients": "select * from public.patients",
    "profiles": "select * from public.profiles",
    "documents": "select * from public.documents",
    "patient_doctor_links": "select * from public.patient_doctor_links",
    "notifications": "select * from public.notifications",
    "audit_logs": "select * from public.audit_logs",
}
# A row of each relation for each person or pair.
ROWS: tuple[LiteralString, ...] = (
    "insert into public.patient_doctor_links (patient_id, doctor_id, status) select *, 'active' from pairs",
    "insert into private.doctor_patients (patient_id, doctor_id) select * from pairs",
    *CONVERSATIONS,
    """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
       select 'pulse', '2026-01-06', 70, id from public.patients""",
    """insert into public.documents (user_id, document_name, document_type, document_url)
       select id, 'a', 'b', id || '/c.pdf' from public.profiles""",
    "insert into public.notifications (user_id, title, message) select id, 'a', 'b' from public.profiles",
    """insert into public.audit_logs (user_id, action, resource_type, resource_id, patient_id)
       select doctor_id, 'insert', 'patients', patient_id::text, patient_id from pairs""",
)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Instead of the one all tests share: rows that they rolled back are still scanned."""
    with declared_database() as database:
        yield database


@pytest.fixture
def vacuumed(cluster: Cluster) -> None:
    """Removes the dead rows of earlier tests: they enlarge the indexes, and the plan changes."""
    with cluster.connect() as conn:
        conn.execute("vacuum full")


@pytest.fixture
def pair(vacuumed: None, sql: Sql) -> tuple[uuid.UUID, uuid.UUID]:
    """A patient and their doctor among 1,200 others with records, chats and vitals."""
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    talk = sql.conversation(patient, doctor)
    sql.run(
        "insert into public.messages (conversation_id, sender_id, body) values (%s, %s, 'hi')", talk, patient
    )
    add_many_people(sql, ROWS)
    return patient, doctor


def test_a_policy_scans_no_whole_table(pair: tuple[uuid.UUID, uuid.UUID], sql: Sql) -> None:
    for person in pair:
        for relation, query in QUERIES.items():
            with sql.acting(person):
                plan = sql.one("explain (analyze, format json) " + query)
            scans = [node for node in nodes(plan[0]["Plan"]) if node["Node Type"] == "Seq Scan"]
            read = sum(node["Actual Rows"] + node.get("Rows Removed by Filter", 0) for node in scans)
            assert read < 100, (relation, json.dumps(scans))


def nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """All nodes of a plan."""
    return [plan, *(node for child in plan.get("Plans", []) for node in nodes(child))]

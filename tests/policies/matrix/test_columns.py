"""policies/column-matrix.csv lists who may write which columns; others are refused over HTTP."""

import csv
from typing import Any

import psycopg
import pytest

from devstack.config import ROOT
from ops.access import rights
from tests.policies.support.current_rights import assert_current
from tests.policies.support.existing_rows import rows_of
from tests.policies.support.rows_to_write import targets_of
from tests.policies.support.world import World

# (relation, column, a valid value): columns that an attacker would most like to set.
TEMPTING = [
    ("profiles", "role", "admin"), ("profiles", "is_verified", True), ("profiles", "is_active", True),
    ("profiles", "email", "victim@example.com"), ("profiles", "subscription_plan", "gold"),
    ("profiles", "created_at", "2000-01-01T00:00:00Z"), ("doctors", "is_verified", True),
    ("doctors", "rating", 5),
    ("doctors", "total_consultations", 900), ("documents", "verification_status", "verified"),
    ("patients", "profile_id", None), ("patients", "deleted_at", None), ("patients", "created_by", None),
    ("emergency_contacts", "patient_id", None), ("patient_doctor_links", "status", "active"),
    ("patient_doctor_links", "blocked_by", None), ("conversations", "doctor_id", None),
    ("messages", "body", "changed"), ("messages", "sender_id", None), ("video_calls", "status", "ended"),
    ("doses", "status", "taken"), ("doses", "taken_at", None), ("doses", "recorded_by", None),
    ("measurements", "recorded_by", None), ("measurements", "deleted_at", None),
    ("files", "deleted_at", None),
    ("medications", "change_seq", 1), ("file_shares", "shared_by", None), ("daily_logs", "author_id", None),
    ("health_realtime", "value", 1), ("notifications", "title", "changed"), ("audit_logs", "user_id", None),
    ("emergency_requests", "status", "resolved"), ("emergency_requests", "assigned_physician_id", None),
    ("ambulance_requests", "status", "completed"), ("ambulance_requests", "ambulance_eta", 1),
    ("hospital_patients", "discharge_date", None),
]  # fmt: skip
FORGED = [
    ("messages", "sender_type", "doctor"), ("messages", "created_at", "2000-01-01T00:00:00Z"),
    ("messages", "id", 1), ("measurements", "recorded_by", None), ("measurements", "change_seq", 1),
    ("daily_logs", "author_id", None), ("medications", "deleted_at", None),
    ("medications", "created_by", None),
    ("files", "uploaded_by", None), ("files", "mime_type", "text/html"), ("files", "size", 1),
    ("file_shares", "patient_id", None), ("file_shares", "shared_by", None), ("doses", "status", "taken"),
    ("patient_doctor_links", "status", "active"), ("patient_doctor_links", "requested_by", None),
    ("patient_doctor_links", "created_at", "2000-01-01T00:00:00Z"),
    ("documents", "verification_status", "verified"),
    ("documents", "verified_by", None), ("emergency_contacts", "created_at", "2000-01-01T00:00:00Z"),
    ("health_realtime", "id", 1), ("message_attachments", "conversation_id", 1),
    ("conversation_reads", "last_read_at", "2000-01-01T00:00:00Z"), ("user_settings", "id", None),
    ("emergency_requests", "status", "accepted"), ("emergency_requests", "hospital_id", None),
    ("emergency_requests", "requested_by", None),
    ("emergency_requests", "created_at", "2000-01-01T00:00:00Z"),
    ("ambulance_requests", "status", "assigned"), ("ambulance_requests", "assigned_hospital_id", None),
    ("ambulance_requests", "ambulance_id", None), ("ambulance_requests", "requested_by", None),
]  # fmt: skip


def written() -> set[tuple[str, str, str, str]]:
    with (ROOT / rights.COLUMNS).open(newline="") as file:
        return {
            (row["relation"], row["role"], verb, column)
            for row in csv.DictReader(file)
            for verb in ("insert", "update")
            for column in row[verb].split()
        }


def test_the_catalog_grants_the_columns_of_the_file_only(db: psycopg.Connection[Any]) -> None:
    assert_current(rights.COLUMNS, rights.column_matrix(db))


def ungranted(db: psycopg.Connection[Any], verb: str) -> dict[str, list[str]]:
    """Columns that signed-in roles may not write; generated columns are left out."""
    rows = db.execute(
        """select c.relname, array_agg(a.attname::text order by a.attnum)
           from pg_class as c inner join pg_attribute as a on a.attrelid = c.oid
           where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
               and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a'
               and not has_column_privilege('authenticated', c.oid, a.attnum, %s)
           group by c.relname""",
        [verb],
    ).fetchall()
    return dict(rows)


@pytest.mark.parametrize("verb", ["insert", "update"])
def test_every_column_that_is_not_granted_is_refused(verb: str, world: World) -> None:
    patient, taken = world.cast.clients["patient"], []
    for relation, columns in ungranted(world.db, verb).items():
        for column in columns:
            row = {column: None}
            answer = (
                patient.insert(relation, row)
                if verb == "insert"
                else patient.update(relation, row, **{column: "is.null"})
            )
            if (answer.status_code, answer.json().get("code")) != (403, "42501"):
                taken.append((relation, column, answer.status_code))
    assert taken == []


@pytest.mark.parametrize(("relation", "column", "value"), TEMPTING)
def test_owners_cannot_set_columns_of_the_backend(
    relation: str, column: str, value: Any, world: World
) -> None:
    rows = rows_of(world, relation)
    owner = "doctor_active" if relation == "doctors" else "patient"
    mine = next(row for row in rows if owner in row.own)
    client = world.cast.clients[owner]
    assert client.select(relation, id=f"eq.{mine.key}"), "the owner reads the row"
    answer = client.update(relation, {column: value}, id=f"eq.{mine.key}")
    assert (answer.status_code, answer.json()["code"]) == (403, "42501"), answer.text


@pytest.mark.parametrize(("relation", "column", "value"), FORGED)
def test_nobody_sets_a_column_of_the_backend_on_insert(
    relation: str, column: str, value: Any, world: World
) -> None:
    targets = targets_of(world, relation)
    mine = next(target for target in targets if "patient" in target.own and target.open)
    answer = world.cast.clients["patient"].insert(relation, {**mine.values, column: value})
    assert (answer.status_code, answer.json()["code"]) == (403, "42501"), answer.text
    assert answer.json()["message"].startswith("permission denied for table")

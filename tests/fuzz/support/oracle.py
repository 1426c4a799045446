"""The expected rights to each row, from the matrix, the labels of the world and the relationships."""

import csv
from functools import cache
from typing import Any

from devstack.config import ROOT
from ops.access.matrix import lines
from tests.fuzz.support.recorded_world import RecordedWorld
from tests.fuzz.support.relationships import Relationships
from tests.policies.support.case_types import Row
from tests.policies.support.matrix import reaches

# Columns that name a person.
_PEOPLE = (
    "profile_id", "user_id", "doctor_id", "caregiver_id", "agent_id", "admin_id", "sender_id", "payer_id",
    "shared_with", "uploaded_by", "recorded_by", "author_id", "started_by", "requested_by", "accepted_by",
    "assigned_physician_id", "ordered_by", "created_by", "invited_by",
)  # fmt: skip
# Columns that must name the person who acts.
ACTORS = ("sender_id", "author_id", "recorded_by", "uploaded_by", "started_by", "requested_by", "created_by")
_CLINICAL_AND_OWN = {"author", "made", "physician"}


class Oracle:
    """Computes rights from the rows before a step, without the policies."""

    def __init__(self, recorded: RecordedWorld) -> None:
        self.recorded, self.relationships = recorded, Relationships(recorded.rows)
        self.cells = {(line.relation, line.persona): line.cells for line in lines()}
        self.grants = _grants()
        self._seen: dict[tuple[str, str], frozenset[str]] = {}

    def cell(self, persona: str, relation: str, verb: str = "select") -> str:
        """The cell of the matrix; `-` for relations that it does not contain."""
        return self.cells.get((relation, persona), {}).get(verb, "-")

    def visible(self, persona: str, relation: str) -> frozenset[str]:
        """The keys of all rows that the persona may read."""
        if (persona, relation) not in self._seen:
            rows = self.recorded.rows.get(relation, {}).items()
            self._seen[persona, relation] = frozenset(
                key for key, row in rows if self.may(persona, relation, "select", key, row)
            )
        return self._seen[persona, relation]

    def may(self, persona: str, relation: str, verb: str, key: str, row: dict[str, Any]) -> bool:
        """Whether the verb reaches this row for the persona."""
        cell = self.cell(persona, relation, verb)
        if cell in ("-", "none"):
            return False
        label = self._label(relation, key, row) if verb != "insert" else None
        return reaches(cell, persona, label) if label else self.has(cell, persona, relation, row)

    def _label(self, relation: str, key: str, row: dict[str, Any]) -> Row | None:
        """The label of the row, or of its conversation, because each conversation has its own readers."""
        talk = row.get("conversation_id")
        if relation == "message_attachments":
            message = self.recorded.rows["messages"].get(str(row.get("message_id")), {})
            talk = message.get("conversation_id")
        return self.recorded.label(relation, key) or self.recorded.label("conversations", str(talk))

    def granted(self, persona: str, relation: str, verb: str) -> set[str]:
        """The columns that the persona may write."""
        role = persona if persona == "service_role" else "authenticated"
        return self.grants.get((relation, role), {}).get(verb, set())

    def concerned(self, persona: str, relation: str, row: dict[str, Any]) -> bool:
        """Whether the persona has a relationship to the row."""
        words = ("care", "log", "manage", "assigned", "hospital", "treat", "known")
        return any(self.has(word, persona, relation, row) for word in words)

    def has(self, cell: str, persona: str, relation: str, row: dict[str, Any]) -> bool:
        """Whether the word reaches the row for the persona, according to the relationships."""
        if row.get("deleted_at") and cell != "all":
            return False
        me = self.recorded.world.ids.get(persona, persona)
        if cell == "open":
            return self._is_open(persona, relation, row)
        if cell == "all" or self._owns(me, relation, row):
            return True
        if cell == "listed":
            return self._listed(relation, row)
        return cell not in _CLINICAL_AND_OWN and self._bound(cell, me, relation, row)

    def _owns(self, me: str, relation: str, row: dict[str, Any]) -> bool:
        if relation in ("profiles", "doctors") and row.get("id") == me:
            return True
        if me in self.relationships.given[relation, str(row.get("id"))]:
            return True
        if me in {row.get(column) for column in _PEOPLE} and not self._only_names(relation, row, me):
            return True
        if relation in ("payment_events", "dispatch_offers"):
            return any(
                me in self.relationships.runs[key] for key in self.relationships.hospitals_of(relation, row)
            )
        if relation.startswith(("hospital", "ambulances", "analytics")) and relation != "hospital_patients":
            entry = relation in ("hospitals", "hospital_settings")
            people = self.relationships.represents if entry else self.relationships.runs
            return any(me in people[key] for key in self.relationships.hospitals_of(relation, row))
        return any(
            me in self.relationships.of("own", patient)
            for patient in self.relationships.patients_of(relation, row)
        ) or any(
            self._owns(me, "wallets", self.recorded.rows["wallets"].get(row.get(column, ""), {}))
            for column in ("wallet_id",)
            if row.get(column)
        )

    def _only_names(self, relation: str, row: dict[str, Any], me: str) -> bool:
        """Whether a clinical row only names this person, who has no access to the patient any more."""
        return relation in _OF_THE_PATIENT and not any(
            me in self.relationships.of(word, patient)
            for patient in self.relationships.patients_of(relation, row)
            for word in ("own", "care", "assigned", "author")
        )

    def _bound(self, word: str, me: str, relation: str, row: dict[str, Any]) -> bool:
        at = self.relationships.hospitals_of(relation, row) if word == "hospital" else set()
        patients = self.relationships.patients_of(relation, row)
        return any(me in self.relationships.runs[key] for key in at) or any(
            me in self.relationships.of(word, patient) for patient in patients
        )

    def _listed(self, relation: str, row: dict[str, Any]) -> bool:
        if relation == "hospitals":
            return bool(row["is_active"] and row["verification_status"] == "verified")
        doctor = self.recorded.rows["profiles"].get(str(row.get("doctor_id", row.get("id"))), {})
        at = row.get("hospital_id")
        works = not at or doctor.get("id") in self.relationships.employs[at]
        return bool(doctor.get("is_verified") and doctor.get("is_active") and works)

    def _is_open(self, persona: str, relation: str, row: dict[str, Any]) -> bool:
        talk = self._label(relation, "", row)
        if talk:
            return talk.open and persona in talk.everybody
        return self.concerned(persona, relation, row)


_OF_THE_PATIENT = frozenset({
    "consultations", "case_history", "prescriptions", "prescription_medications", "prescription_summaries",
    "surgeries", "health_records", "lab_reports", "record_openings",
    "conversations", "messages", "message_attachments",
    "video_calls", "conversation_reads", "measurements", "daily_logs", "files", "agent_assisted_patients",
})  # fmt: skip


@cache
def _grants() -> dict[tuple[str, str], dict[str, set[str]]]:
    with (ROOT / "policies" / "column-matrix.csv").open(newline="") as file:
        return {
            (line["relation"], line["role"]): {verb: set(line[verb].split()) for verb in ("insert", "update")}
            for line in csv.DictReader(file)
        }

"""Answers about a patient's record: the care team, invitation codes, changes, history, and the export."""

from ops.typegen.answers.patient import ADHERENCE_COUNTS
from ops.typegen.shapes import (
    BOOLEAN,
    INTEGER,
    JSON,
    LOCAL_TIMESTAMP,
    TEXT,
    TIMESTAMP,
    UUID,
    Either,
    Many,
    Maybe,
    Record,
    Row,
    RowsByTable,
    columns,
    words,
)

SYNCED = {
    "daily_logs": "DailyLogChange",
    "doses": "DoseChange",
    "files": "FileChange",
    "measurements": "MeasurementChange",
    "medication_schedules": "MedicationScheduleChange",
    "medications": "MedicationChange",
}

ADHERENCE = Record("Adherence", {"medication_id": Maybe(UUID), "medication": Maybe(TEXT), **ADHERENCE_COUNTS})
CARE_TEAM_MEMBER = Record(
    "CareTeamMember",
    {
        "profile_id": UUID,
        **columns("profiles", "full_name avatar_url"),
        "kind": words("patient", "caregiver", "doctor", "agent"),
        "role": Maybe(TEXT),
    },
)
FREE_SLOT = Record(
    "FreeSlot",
    {
        "slot_id": UUID,
        "hospital_id": Maybe(UUID),
        "starts_at": TIMESTAMP,
        "ends_at": TIMESTAMP,
        "local_start": LOCAL_TIMESTAMP,
    },
)
INVITATION = Record("InvitationWithCode", {"code": TEXT, "invitation": Row("caregiver_invitations")})
HISTORY_ENTRY = Record(
    "HistoryEntry",
    {
        **columns("audit_logs", "id created_at action action_type resource_type resource_id impact_level"),
        **columns("audit_logs", "details"),
        "actor_name": Maybe(TEXT),
        "actor_role": TEXT,
        "sealed": BOOLEAN,
        "seq": Maybe(INTEGER),
        "chain_hash": Maybe(TEXT),
    },
)
FIELD_CHANGE = Record("FieldChange", {"field": TEXT, "old_value": Maybe(JSON), "new_value": Maybe(JSON)})
SYNC_CHANGE = Either(
    "SyncChange",
    "relation",
    tuple(
        Record(name, {"relation": words(table), "id": UUID, "row": Maybe(Row(table))})
        for table, name in SYNCED.items()
    ),
)
SYNC_PAGE = Record("SyncPage", {"changes": Many(SYNC_CHANGE), "next": TEXT, "more": BOOLEAN})
EXPORT = Record(
    "PatientExport",
    {
        "patient_id": UUID,
        "exported_at": TIMESTAMP,
        "tables": RowsByTable(),
        "next": Maybe(TEXT),
    },
)
_DRUG = columns("prescription_medications", "name dosage frequency duration instructions")
PRESCRIPTION_SUMMARY = Record(
    "PrescriptionSummary",
    {
        **columns("prescriptions", "id consultation_id patient_id doctor_id status is_active instructions"),
        **columns("prescriptions", "follow_up_date archived_at created_at updated_at"),
        "medications": Many(Record("PrescribedDrug", _DRUG)),
    },
)
NEW_DRUG = Record("NewDrug", _DRUG, optional=frozenset({"instructions"}))
NEW_ATTACHMENT = Record(
    "NewAttachment",
    columns("message_attachments", "object_path file_name mime_type file_size"),
    optional=frozenset({"file_name", "mime_type", "file_size"}),
)
INVITED_ROLE = words("primary", "secondary", "viewer")
LOGGED_STATUS = words("taken", "skipped", "pending")

"""The dashboards of patients and caregivers."""

from ops.typegen.answers.shared import (
    DOSE_COUNTS,
    LOCAL_DAY,
    NEXT_APPOINTMENT,
    UNREAD_MESSAGES,
    UNREAD_NOTIFICATIONS,
)
from ops.typegen.shapes import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    TIMESTAMP,
    UUID,
    Column,
    Many,
    Maybe,
    Record,
    Type,
    columns,
    counts,
    words,
)

ADHERENCE_COUNTS: dict[str, Type] = {**counts("due taken skipped missed unlogged"), "rate": Maybe(NUMBER)}

_HEADER = Record(
    "PatientHeader",
    {
        **columns("patients", "id name date_of_birth gender allergies"),
        **columns("patient_conditions", "medical_conditions"),
        "has_account": BOOLEAN,
        "is_own": BOOLEAN,
        "avatar_url": Maybe(TEXT),
        "time_zone": Maybe(TEXT),
    },
)
_DOSE = Record(
    "DoseOfToday",
    {
        **columns("doses", "id medication_id amount due_at status taken_at"),
        "medication": Maybe(TEXT),
        "strength": Maybe(TEXT),
        "local_time": TEXT,
        "scheduled": BOOLEAN,
    },
)
_TODAY = Record("PatientToday", {**LOCAL_DAY, **DOSE_COUNTS, "doses": Many(_DOSE)})
_SHARE = Record("AdherenceShare", ADHERENCE_COUNTS)
_TREND = Record(
    "Trend",
    {
        "mean": Maybe(NUMBER),
        "before": Maybe(NUMBER),
        "change": Maybe(NUMBER),
        "direction": Maybe(words("steady", "rising", "falling")),
    },
)
_VITAL = Record(
    "VitalSign",
    {
        "metric": TEXT,
        **columns("health_realtime", "value units source"),
        "measured_at": TIMESTAMP,
        "hours_24": _TREND,
        "days_7": _TREND,
    },
)
_MEDICATION = Record(
    "ActiveMedication",
    {
        **columns("medications", "id name strength form instructions as_needed stock_count"),
        "refill_due": BOOLEAN,
        "next_due_at": Maybe(TIMESTAMP),
    },
)
_EMERGENCY = Record(
    "OpenEmergency",
    {
        "kind": words("emergency", "ambulance"),
        "status": words("pending", "offered", "accepted", "assigned", "en_route", "arrived"),
        **columns("emergency_requests", "id emergency_type hospital_id created_at"),
        "severity": Maybe(Column("emergency_requests", "severity")),
        "hospital": Maybe(TEXT),
        "ambulance_eta": Maybe(INTEGER),
    },
)
_READ = Record(
    "RecordRead",
    {
        **columns("audit_logs", "resource_type resource_id"),
        "read_at": TIMESTAMP,
        "reader": Maybe(TEXT),
        "role": TEXT,
        "purpose": Maybe(Column("record_openings", "purpose")),
        "valid_until": Maybe(TIMESTAMP),
    },
)

PATIENT_DASHBOARD = Record(
    "PatientDashboard",
    {
        "as_of": TIMESTAMP,
        "patient": _HEADER,
        "today": _TODAY,
        "adherence": Record("AdherenceShares", {"days_7": _SHARE, "days_30": _SHARE}),
        "appointments": Many(NEXT_APPOINTMENT),
        "messages": UNREAD_MESSAGES,
        "vitals": Many(_VITAL),
        "measurements": Many(
            Record("LatestMeasurement", columns("measurements", "type value value2 unit measured_at"))
        ),
        "medications": Many(_MEDICATION),
        "emergencies": Many(_EMERGENCY),
        "reads": Many(_READ),
        "notifications": UNREAD_NOTIFICATIONS,
    },
)
_CARED_FOR = Record(
    "CaredForPatient",
    {
        "patient_id": UUID,
        **columns("patients", "name date_of_birth"),
        "role": Column("patient_caregivers", "role"),
        "since": TIMESTAMP,
        "avatar_url": Maybe(TEXT),
        "today": Record("CaredForToday", {**LOCAL_DAY, **DOSE_COUNTS}),
        "unread": INTEGER,
        "next_appointment": Maybe(NEXT_APPOINTMENT),
        "open_emergencies": INTEGER,
    },
)
CAREGIVER_DASHBOARD = Record(
    "CaregiverDashboard",
    {"as_of": TIMESTAMP, "patients": Many(_CARED_FOR), "notifications": UNREAD_NOTIFICATIONS},
)

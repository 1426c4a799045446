"""The hospital administrator's dashboard, and the hospitals near a place."""

from ops.typegen.answers.shared import LOCAL_DAY, UNREAD_NOTIFICATIONS
from ops.typegen.shapes import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    TIMESTAMP,
    Many,
    Maybe,
    Record,
    columns,
    counts,
)

_RESOURCE = Record(
    "ResourceTotals",
    {"category": TEXT, **counts("kinds total in_use available maintenance"), "rate": Maybe(NUMBER)},
)
_STAY = Record(
    "LatestAdmission",
    {
        **columns("hospital_patients", "id patient_id room_number admission_date assigned_physician_id"),
        "patient": Maybe(TEXT),
        "physician": Maybe(TEXT),
    },
)
_LINE = Record(
    "WaitingLine",
    {"department": TEXT, **counts("waiting called critical"), "longest_wait_minutes": Maybe(INTEGER)},
)
_EMERGENCY = Record(
    "HospitalEmergency",
    {
        **columns("emergency_requests", "id patient_id emergency_type severity status created_at"),
        "patient": Maybe(TEXT),
    },
)
_EMERGENCIES = Record(
    "HospitalEmergencies",
    {
        **counts("open to_answer"),
        "by_status": Record("EmergencyStatusCounts", counts("accepted assigned en_route arrived")),
        "by_severity": Record("EmergencySeverityCounts", counts("low medium high critical")),
        "latest": Many(_EMERGENCY),
    },
)
_BOOKS = Record(
    "MonthFinances",
    {
        "currency": TEXT,
        **dict.fromkeys(("revenue", "expense", "refund", "adjustment", "net"), NUMBER),
    },
)
_ASSESSMENT = Record(
    "AssessmentDue",
    {
        **columns("hospital_compliance_tracking", "id compliance_type status score"),
        "next_assessment_due": TIMESTAMP,
        "overdue": BOOLEAN,
    },
)

HOSPITAL_DASHBOARD = Record(
    "HospitalDashboard",
    {
        "as_of": TIMESTAMP,
        "hospital": Record(
            "HospitalHeader",
            columns("hospitals", "id name time_zone currency capacity is_active verification_status"),
        ),
        "today": Record("LocalDay", LOCAL_DAY),
        "resources": Many(_RESOURCE),
        "admissions": Record("Admissions", {**counts("active admitted_today"), "latest": Many(_STAY)}),
        "waitlist": Many(_LINE),
        "emergencies": _EMERGENCIES,
        "ambulances": Record("AmbulanceCounts", counts("total available dispatched maintenance off_duty")),
        "finances": Record("Finances", {"fiscal_month": TEXT, "currencies": Many(_BOOKS)}),
        "compliance_due": Many(_ASSESSMENT),
        "notifications": UNREAD_NOTIFICATIONS,
    },
)
NEARBY_HOSPITAL = Record(
    "NearbyHospital",
    {
        **columns("hospitals", "id name address phone email city state country latitude longitude"),
        **columns("hospitals", "departments specialities capacity"),
        "distance_km": NUMBER,
    },
)

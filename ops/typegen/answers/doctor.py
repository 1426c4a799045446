"""The doctor's dashboard."""

from ops.typegen.answers.shared import LOCAL_DAY, UNREAD_MESSAGES, UNREAD_NOTIFICATIONS
from ops.typegen.shapes import INTEGER, NUMBER, TEXT, TIMESTAMP, UUID, Many, Maybe, Record, columns, counts

_BOOKING = Record(
    "BookingCard",
    {
        **columns("appointments", "id appointment_number status type consultation_type starts_at ends_at"),
        **columns("appointments", "proposed_starts_at expires_at patient_id hospital_id"),
        "patient": Maybe(TEXT),
        "hospital": Maybe(TEXT),
    },
)
_TODAY = Record(
    "DoctorToday",
    {
        **LOCAL_DAY,
        "counts": Record(
            "BookingCounts",
            counts("proposed awaiting_payment pending confirmed completed no_show canceled declined expired"),
        ),
        "appointments": Many(_BOOKING),
    },
)
_REQUEST = Record(
    "LinkRequest",
    {
        **columns("patient_doctor_links", "id patient_id"),
        "patient": Maybe(TEXT),
        "requested_at": TIMESTAMP,
    },
)
_CONSULTATION = Record(
    "OpenConsultation",
    {
        **columns("consultations", "id patient_id status type consultation_type scheduled_at started_at"),
        "patient": Maybe(TEXT),
    },
)
_EARNINGS = Record(
    "Earnings",
    {
        "currency": TEXT,
        **dict.fromkeys(("today", "week", "month", "total", "refunded"), NUMBER),
        "payments": INTEGER,
    },
)

DOCTOR_DASHBOARD = Record(
    "DoctorDashboard",
    {
        "as_of": TIMESTAMP,
        "doctor": Record(
            "DoctorHeader",
            {
                "id": UUID,
                **columns("doctors", "display_name specialization avatar_url rating total_consultations"),
                **columns("doctors", "is_verified is_available"),
            },
        ),
        "today": _TODAY,
        "next_appointments": Many(_BOOKING),
        "link_requests": Record("LinkRequests", {"pending": INTEGER, "latest": Many(_REQUEST)}),
        "messages": UNREAD_MESSAGES,
        "consultations": Record("OpenConsultations", {"open": INTEGER, "list": Many(_CONSULTATION)}),
        "patients": INTEGER,
        "earnings": Many(_EARNINGS),
        "notifications": UNREAD_NOTIFICATIONS,
    },
)

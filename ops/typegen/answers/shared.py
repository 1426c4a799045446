"""Records that several dashboards contain."""

from ops.typegen.shapes import (
    DATE,
    INTEGER,
    TEXT,
    TIMESTAMP,
    Column,
    Many,
    Maybe,
    Record,
    Type,
    columns,
    counts,
)

LOCAL_DAY: dict[str, Type] = {
    "date": DATE,
    "time_zone": TEXT,
    "starts_at": TIMESTAMP,
    "ends_at": TIMESTAMP,
}
DOSE_COUNTS = counts("due taken skipped missed pending overdue")

UNREAD_CONVERSATION = Record(
    "UnreadConversation",
    {
        "conversation_id": Column("conversations", "id"),
        **columns("conversations", "type patient_id doctor_id"),
        "patient": Maybe(TEXT),
        "doctor": Maybe(TEXT),
        "unread": INTEGER,
        "last_message_at": TIMESTAMP,
    },
)
UNREAD_MESSAGES = Record("UnreadMessages", {"total": INTEGER, "conversations": Many(UNREAD_CONVERSATION)})
UNREAD_NOTIFICATIONS = Record(
    "UnreadNotifications",
    {
        "unread": INTEGER,
        "latest": Many(
            Record("UnreadNotification", columns("notifications", "id type title message data created_at"))
        ),
    },
)
NEXT_APPOINTMENT = Record(
    "NextAppointment",
    {
        **columns("appointments", "id appointment_number status type consultation_type starts_at ends_at"),
        **columns("appointments", "proposed_starts_at expires_at doctor_id hospital_id"),
        "doctor": Maybe(TEXT),
        "specialization": Maybe(TEXT),
        "hospital": Maybe(TEXT),
    },
)

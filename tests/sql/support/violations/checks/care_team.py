"""Checks of links, caregivers, invitations, agents and break-glass grants."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import long, outside

CHECKS: dict[str, tuple[Values, Bad]] = {
    "public.patient_doctor_links": (
        {},
        {"patient_doctor_links_status_check": outside("status", "paused")},
    ),
    "public.patient_caregivers": (
        {},
        {"patient_caregivers_role_check": outside("role", "owner")},
    ),
    "public.caregiver_invitations": (
        {},
        {
            "caregiver_invitations_role_check": outside("role", "owner"),
            "caregiver_invitations_status_check": outside("status", "lost"),
            "caregiver_invitations_label_length": long("label", 200),
            "caregiver_invitations_expires_at_range": [
                {"created_at": "2026-01-01T00:00Z", "expires_at": "2026-01-01T00:00Z"},
                {"created_at": "2026-01-01T00:00Z", "expires_at": "2026-01-31T00:01Z"},
            ],
        },
    ),
    "public.agent_assignments": (
        {},
        {
            "agent_assignments_status_check": [{"status": "paused", "completed_at": "now"}],
            "agent_assignments_notes_length": long("notes", 5000, empty=False),
            "agent_assignments_completed_at_known": [
                {"status": "active", "completed_at": "now"},
                {"status": "completed"},
            ],
        },
    ),
    "public.agent_assisted_patients": (
        {},
        {"agent_assisted_patients_bookings_range": outside("appointment_booking_count", -1, 1_000_001)},
    ),
    "public.break_glass_grants": (
        {},
        {
            "break_glass_grants_reason_length": outside("reason", " too short" + " " * 9, "x" * 1001),
            "break_glass_grants_expires_at_range": [
                {"granted_at": "2026-01-01T00:00Z", "expires_at": "2026-01-01T00:00Z"},
                {"granted_at": "2026-01-01T00:00Z", "expires_at": "2026-01-02T00:01Z"},
            ],
        },
    ),
}

"""Checks of bookings and their reminders, prescribed medications and hospital finances."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import LATE, SOMEBODY, long, outside

CHECKS: dict[str, tuple[Values, Bad]] = {
    "public.appointments": (
        {},
        {
            "appointments_appointment_number_format": outside("appointment_number", "12847", "#", "#1x"),
            "appointments_starts_at_range": outside("starts_at", "1999-12-31T23:59Z", LATE, "infinity"),
            "appointments_duration_minutes_range": outside("duration_minutes", 4, 481),
            "appointments_type_check": outside("type", "party"),
            "appointments_consultation_type_check": outside("consultation_type", "by letter"),
            "appointments_status_check": outside("status", "lost"),
            "appointments_canceled_at_known": [
                {"status": "canceled"},
                {"status": "pending", "canceled_at": "now"},
            ],
            "appointments_cancel_reason_code": outside("cancel_reason", "ill", "", "pat-preg"),
            "appointments_two_people": [{"patient_id": SOMEBODY, "doctor_id": SOMEBODY}],
        },
    ),
    "public.appointment_reminders": (
        {},
        {
            "appointment_reminders_channel_check": outside("channel", "pigeon"),
            "appointment_reminders_status_check": outside("status", "lost"),
            "appointment_reminders_sent_at_known": [
                {"status": "sent"},
                {"status": "pending", "sent_at": "now"},
            ],
        },
    ),
    "public.prescription_medications": (
        {},
        {
            "prescription_medications_name_length": long("name", 200),
            "prescription_medications_dosage_length": long("dosage", 200),
            "prescription_medications_frequency_length": long("frequency", 200),
            "prescription_medications_duration_length": long("duration", 200),
            "prescription_medications_instructions_length": long("instructions", 2000, empty=False),
            "prescription_medications_position_range": outside("position", 0, 51),
        },
    ),
    "public.hospital_financial_data": (
        {},
        {
            "hospital_financial_data_fiscal_month_format": outside(
                "fiscal_month", "2026-13", "2026-1", "26-01"
            )
        },
    ),
}

"""What each check is there to refuse, where no module beside this one tries whole rows.

For each table: what else a row needs, then for each check the columns that break it, and nothing else.
"""

from tests.sql.support.violations.attempts import Bad, Values

LATE = "2200-01-02T00:00Z"
SOMEBODY = "00000000-0000-4000-8000-000000000001"
SCHEDULED = {"schedule_id": SOMEBODY, "due_date": "2026-01-01", "due_time": "08:00", "time_zone": "UTC"}


def long(column: str, most: int, *, empty: bool = True) -> list[Values]:
    """Text of one character too many; also none at all, unless `empty` is fine."""
    return [{column: "x" * (most + 1)}, *([{column: ""}] if empty else [])]


def outside(column: str, *values: object) -> list[Values]:
    return [{column: value} for value in values]


PLATFORM: dict[str, tuple[Values, Bad]] = {
    "private.idempotency_keys": (
        {},
        {
            "idempotency_keys_key_length": long("key", 255),
            "idempotency_keys_status_check": outside("status", "failed"),
        },
    ),
    "private.outbox": (
        {},
        {
            "outbox_status_check": outside("status", "sent"),
            "outbox_topic_length": long("topic", 100),
        },
    ),
    "public.job_runs": (
        {},
        {
            "job_runs_error_code_length": long("error_code", 100, empty=False),
            "job_runs_job_length": long("job", 100),
            "job_runs_status_check": outside("status", "lost"),
        },
    ),
    "private.audit_chain": (
        {},
        {
            "audit_chain_seq_range": outside("seq", 0),
            "audit_chain_row_hash_sha256": outside("row_hash", b"x" * 31, b"x" * 33),
            "audit_chain_chain_hash_sha256": outside("chain_hash", b"x" * 31, b"x" * 33),
        },
    ),
    "private.audit_anchors": (
        {},
        {
            "audit_anchors_chain_hash_sha256": outside("chain_hash", b"x" * 31),
            "audit_anchors_object_key_length": long("object_key", 1024),
        },
    ),
    "public.audit_logs": (
        {},
        {
            "audit_logs_action_check": outside("action", "truncate"),
            "audit_logs_action_category_check": outside("action_category", "other"),
            "audit_logs_impact_level_check": outside("impact_level", "none"),
        },
    ),
    "public.notifications": (
        {},
        {
            "notifications_type_length": long("type", 100),
            "notifications_title_length": long("title", 200),
            "notifications_message_length": long("message", 2000, empty=False),
        },
    ),
}
PEOPLE: dict[str, tuple[Values, Bad]] = {
    "public.profiles": (
        {},
        {
            "profiles_email_length": long("email", 320, empty=False),
            "profiles_subscription_plan_length": long("subscription_plan", 50),
        },
    ),
    "public.doctors": (
        {},
        {
            "doctors_experience_years_range": outside("experience_years", -1, 81),
            "doctors_rating_range": outside("rating", -1, "5.01"),
            "doctors_total_consultations_range": outside("total_consultations", -1),
        },
    ),
    "public.documents": (
        {},
        {"documents_verification_status_check": outside("verification_status", "lost")},
    ),
    "public.push_devices": (
        {},
        {
            "push_devices_platform_check": outside("platform", "toaster"),
            "push_devices_token_length": [{"token": "x" * 7}, {"token": "x" * 4097}],
            "push_devices_app_version_length": long("app_version", 50, empty=False),
        },
    ),
}
CARE_TEAM: dict[str, tuple[Values, Bad]] = {
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
BOOKINGS: dict[str, tuple[Values, Bad]] = {
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
            "appointments_cancel_reason_length": long("cancel_reason", 500),
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
TALKS: dict[str, tuple[Values, Bad]] = {
    "public.conversations": (
        {},
        {
            "conversations_type_check": outside("type", "party"),
            "conversations_status_check": outside("status", "paused"),
            "conversations_title_length": long("title", 200, empty=False),
            "conversations_doctor_named": [{"type": "doctor_consultation"}],
        },
    ),
    "public.messages": (
        {},
        {
            "messages_sender_type_check": [{"sender_type": "stranger", "sender_id": SOMEBODY}],
            "messages_sender_named": [{"sender_type": "patient"}],
        },
    ),
    "public.message_attachments": (
        {},
        {
            "message_attachments_bucket_check": outside("bucket", "patient-files"),
            "message_attachments_file_size_range": outside("file_size", -1, 50 * 1024**3 + 1),
            "message_attachments_object_path_length": long("object_path", 1024),
        },
    ),
    "public.video_calls": (
        {},
        {
            "video_calls_status_check": outside("status", "lost"),
            "video_calls_ended_reason_check": outside("ended_reason", "bored"),
            "video_calls_provider_length": long("provider", 50),
            "video_calls_room_name_length": long("room_name", 255),
            "video_calls_room_url_length": long("room_url", 2048, empty=False),
            "video_calls_recording_url_length": long("recording_url", 2048, empty=False),
        },
    ),
}
AT_HOME: dict[str, tuple[Values, Bad]] = {
    "public.doses": (
        {"client_id": SOMEBODY, "status": "taken", "taken_at": "2026-01-01T00:00Z"},
        {
            "doses_amount_range": outside("amount", 0, 100_001),
            "doses_due_at_range": outside("due_at", "1899-12-31T00:00Z", LATE),
            "doses_local_time_known": [
                {"schedule_id": SOMEBODY, "due_date": "2026-01-01", "due_time": "08:00"},
                {"schedule_id": SOMEBODY, "due_time": "08:00", "time_zone": "Africa/Lagos"},
            ],
            "doses_note_length": long("note", 2000, empty=False),
            "doses_status_check": [{"status": "lost", "taken_at": None, **SCHEDULED}],
            "doses_taken_at_known": [{"taken_at": None}],
            "doses_time_zone_length": long("time_zone", 100, empty=False),
            "doses_unscheduled_client_id": [{"client_id": None}],
            "doses_unscheduled_taken": [{"status": "pending", "taken_at": None}],
        },
    ),
    "public.files": (
        {},
        {
            "files_bucket_check": outside("bucket", "message-files"),
            "files_mime_type_length": long("mime_type", 255, empty=False),
            "files_size_range": outside("size", -1),
            "files_storage_path_length": long("storage_path", 1024),
        },
    ),
    "public.health_realtime": (
        {},
        {
            "health_realtime_email_length": long("email", 320, empty=False),
            "health_realtime_timestamp_range": outside("timestamp", "1899-12-31T00:00Z", LATE, "infinity"),
            "health_realtime_value_range": outside("value", 1.1e15, -1.1e15, "NaN", "Infinity"),
        },
    ),
    "public.health_aggregated": (
        {},
        {
            "health_aggregated_metric_name_length": long("metric_name", 100),
            "health_aggregated_period_check": outside("period", "week"),
            "health_aggregated_sample_count_range": outside("sample_count", 0),
            "health_aggregated_units_length": long("units", 50, empty=False),
        },
    ),
}
MONEY: dict[str, tuple[Values, Bad]] = {
    "public.payments": (
        {},
        {
            "payments_failure_code_length": long("failure_code", 100),
            "payments_payment_method_length": long("payment_method", 50),
            "payments_transaction_id_length": long("transaction_id", 255),
        },
    ),
    "public.refunds": (
        {},
        {
            "refunds_amount_range": outside("amount", "0.00", "NaN"),
            "refunds_provider_reference_length": long("provider_reference", 255),
            "refunds_reason_length": long("reason", 500),
            "refunds_status_check": outside("status", "lost"),
            "refunds_refunded_at_known": [
                {"status": "succeeded"},
                {"status": "pending", "refunded_at": "now"},
            ],
        },
    ),
    "public.payment_events": (
        {},
        {
            "payment_events_event_id_length": long("event_id", 255),
            "payment_events_event_type_length": long("event_type", 100),
            "payment_events_payload_digest_sha256": outside("payload_digest", "0" * 63, "G" * 64),
            "payment_events_payment_gateway_check": outside("payment_gateway", "cash"),
        },
    ),
    "public.wallets": (
        {"account": "fees"},
        {
            "wallets_balance_range": [
                {"account": None, "profile_id": SOMEBODY, "balance": "-0.01"},
                {"account": None, "profile_id": SOMEBODY, "balance": "NaN"},
                {"balance": "NaN"},
            ],
            "wallets_account_name": outside("account", "Fees", "1st", ""),
            "wallets_currency_iso4217": outside("currency", "ABC", "ngn"),
            "wallets_shard_range": outside("shard", -1, 256),
        },
    ),
    "public.wallet_transactions": (
        {},
        {
            "wallet_transactions_amount_range": outside("amount", "0.00", "NaN"),
            "wallet_transactions_description_length": long("description", 500),
            "wallet_transactions_reference_id_length": long("reference_id", 255),
            "wallet_transactions_transaction_type_check": outside("transaction_type", "gift"),
        },
    ),
}
REFUSED = {**PLATFORM, **PEOPLE, **CARE_TEAM, **BOOKINGS, **TALKS, **AT_HOME, **MONEY}

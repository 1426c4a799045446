"""For each unique index: the columns of a row that it must not accept twice."""

from tests.sql.support.violations.attempts import Values
from tests.sql.support.violations.checks.values import SOMEBODY

HERE = SOMEBODY.replace("4000", "4001")


def sent(table: str) -> tuple[str, Values]:
    """An entry that an app sends again after it got no answer, with the same client_id."""
    return table, {"patient_id": HERE, "client_id": SOMEBODY}


DOUBLES: dict[str, tuple[str, Values]] = {
    "agent_assignments_one_open": ("public.agent_assignments", {"patient_id": HERE, "agent_id": SOMEBODY}),
    "ambulance_requests_one_live_dispatch": (
        "public.ambulance_requests",
        {"ambulance_id": HERE, "assigned_hospital_id": SOMEBODY, "status": "en_route"},
    ),
    "ambulances_registration_unique": ("public.ambulances", {"registration": "LAG 123-AB"}),
    "analytics_data_unique": ("public.analytics_data", {"metric_name": "beds", "metric_date": "2026-01-01"}),
    "appointment_notes_one_each": ("public.appointment_notes", {"appointment_id": HERE}),
    "appointment_reminders_one_pending": (
        "public.appointment_reminders",
        {"appointment_id": HERE, "profile_id": SOMEBODY, "channel": "sms", "remind_at": "2026-01-01T00:00Z"},
    ),
    "appointments_appointment_number_unique": ("public.appointments", {"appointment_number": "#12847"}),
    "audit_chain_audit_id_unique": ("private.audit_chain", {"audit_id": 7}),
    "caregiver_invitation_codes_code_hash_unique": (
        "private.caregiver_invitation_codes", {"code_hash": b"x" * 32},
    ),
    "consultations_appointment_id_unique": ("public.consultations", {"appointment_id": HERE}),
    "conversations_unique_pair": (
        "public.conversations", {"patient_id": HERE, "doctor_id": SOMEBODY, "type": "doctor_consultation"},
    ),
    "daily_logs_client_id_unique": sent("public.daily_logs"),
    "dispatch_offers_one_accepted_ambulance": (
        "public.dispatch_offers", {"ambulance_request_id": HERE, "status": "accepted", "answered_at": "now"},
    ),
    "dispatch_offers_one_accepted_emergency": (
        "public.dispatch_offers", {"emergency_request_id": HERE, "status": "accepted", "answered_at": "now"},
    ),
    "dispatch_offers_one_open_ambulance": (
        "public.dispatch_offers", {"ambulance_request_id": HERE, "hospital_id": SOMEBODY},
    ),
    "dispatch_offers_one_open_emergency": (
        "public.dispatch_offers", {"emergency_request_id": HERE, "hospital_id": SOMEBODY},
    ),
    "doses_client_id_unique": ("public.doses", {**sent("")[1], "status": "taken", "taken_at": "now"}),
    "doses_schedule_due_unique": (
        "public.doses",
        {
            "schedule_id": HERE, "due_at": "2026-01-01T08:00Z", "due_date": "2026-01-01", "due_time": "08:00",
            "time_zone": "UTC",
        },
    ),
    "emergency_contacts_one_primary": ("public.emergency_contacts", {"patient_id": HERE, "is_primary": True}),
    "file_shares_unique": ("public.file_shares", {"file_id": HERE, "shared_with": SOMEBODY}),
    "files_client_id_unique": sent("public.files"),
    "files_object_unique": ("public.files", {"bucket": "patient-files", "storage_path": "a/b/c.pdf"}),
    "health_aggregated_unique": (
        "public.health_aggregated",
        {"patient_id": HERE, "metric_name": "pulse", "period": "day", "timestamp": "2026-01-01T00:00Z"},
    ),
    "health_records_document_path_unique": (
        "public.health_records", {"document_path": "a/b/c.pdf"},
    ),
    "hospital_patients_one_active": (
        "public.hospital_patients", {"hospital_id": HERE, "patient_id": SOMEBODY},
    ),
    "hospital_resources_unique": (
        "public.hospital_resources", {"hospital_id": HERE, "category": "bed", "name": "ICU 1"},
    ),
    "hospital_staff_unique": ("public.hospital_staff", {"hospital_id": HERE, "profile_id": SOMEBODY}),
    "lab_reports_object_path_unique": ("public.lab_reports", {"object_path": "a/b/c.pdf"}),
    "measurements_client_id_unique": sent("public.measurements"),
    "medication_schedules_client_id_unique": sent("public.medication_schedules"),
    "medications_client_id_unique": sent("public.medications"),
    "message_attachments_object_unique": ("public.message_attachments", {"object_path": "1/b/c.pdf"}),
    "messages_client_id_unique": (
        "public.messages", {"conversation_id": 1, "sender_id": HERE, "client_id": SOMEBODY, "body": "hi"},
    ),
    "outbox_dedupe_key_unique": ("private.outbox", {"dedupe_key": "call 1 rang"}),
    "patient_caregivers_unique": (
        "public.patient_caregivers", {"patient_id": HERE, "caregiver_id": SOMEBODY},
    ),
    "patient_doctor_links_unique": (
        "public.patient_doctor_links", {"patient_id": HERE, "doctor_id": SOMEBODY},
    ),
    "place_requests_one_open": ("public.place_requests", {"hospital_id": HERE, "patient_id": SOMEBODY}),
    "place_requests_one_transfer": ("public.place_requests", {"stay_id": HERE}),
    "patient_waitlist_one_live": (
        "public.patient_waitlist", {"hospital_id": HERE, "patient_id": SOMEBODY, "department": "eye"},
    ),
    "patients_profile_id_unique": ("public.patients", {"profile_id": SOMEBODY}),
    "payment_events_event_unique": (
        "public.payment_events", {"payment_gateway": "stripe", "event_id": "evt_1"},
    ),
    "payments_one_paid": (
        "public.payments", {"consultation_id": HERE, "status": "succeeded", "paid_at": "now"},
    ),
    "payments_transaction_unique": (
        "public.payments", {"payment_gateway": "stripe", "transaction_id": "pi_1"},
    ),
    "prescription_medications_position_unique": (
        "public.prescription_medications", {"prescription_id": HERE, "position": 1},
    ),
    "profiles_license_number_unique": ("public.profiles", {"license_number": "MDCN 1", "is_verified": True}),
    "push_devices_token_unique": ("public.push_devices", {"token": "t" * 20}),
    "refunds_reference_unique": (
        "public.refunds", {"payment_gateway": "stripe", "provider_reference": "re_1"},
    ),
    "user_settings_user_id_unique": ("public.user_settings", {"user_id": SOMEBODY}),
    "video_calls_one_live_per_conversation": (
        "public.video_calls", {"conversation_id": 1, "status": "ringing"},
    ),
    "wallet_transactions_transfer_unique": (
        "public.wallet_transactions", {"transfer_id": HERE, "wallet_id": SOMEBODY},
    ),
    "wallets_account_unique": ("public.wallets", {"account": "fees", "currency": "NGN", "shard": 1}),
    "wallets_profile_currency_unique": ("public.wallets", {"profile_id": SOMEBODY, "currency": "NGN"}),
}  # fmt: skip

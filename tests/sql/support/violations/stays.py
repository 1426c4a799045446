"""The tables of stays and waiting lists: for each a valid row, and the values that make it invalid."""

from tests.sql.support.violations.attempts import Bad, Values

CARE: dict[str, tuple[Values, Bad]] = {
    "hospital_patients": (
        {"hospital_id": None, "patient_id": None, "room_number": "12", "notes": "calm"},
        {
            "hospital_patients_status_check": [{"status": "asleep", "discharge_date": "tomorrow"}],
            "hospital_patients_discharge_date_known": [
                {"status": "discharged"}, {"discharge_date": "tomorrow"},
            ],
            "hospital_patients_discharge_date_order": [
                {"status": "discharged", "discharge_date": "yesterday"},
            ],
            "hospital_patients_admission_date_range": [{"admission_date": "infinity"}],
            "hospital_patients_room_number_length": [{"room_number": ""}],
            "hospital_patients_notes_length": [{"notes": "x" * 10_001}],
        },
    ),
    "patient_waitlist": (
        {"hospital_id": None, "patient_id": None, "department": "eye", "reason": "pain"},
        {
            "patient_waitlist_department_length": [{"department": ""}],
            "patient_waitlist_reason_length": [{"reason": ""}],
            "patient_waitlist_priority_check": [{"priority": "urgent"}],
            "patient_waitlist_status_check": [{"status": "gone"}],
            "patient_waitlist_estimated_wait_time_range": [
                {"estimated_wait_time": -1}, {"estimated_wait_time": 10_081},
            ],
            "patient_waitlist_called_at_known": [{"called_at": "now"}, {"status": "called"}],
            "patient_waitlist_completed_at_known": [
                {"status": "called", "called_at": "now", "completed_at": "now"},
                {"status": "completed", "called_at": "now"},
            ],
            "patient_waitlist_completed_at_order": [
                {"status": "completed", "called_at": "tomorrow", "completed_at": "now"},
            ],
        },
    ),
    "place_requests": (
        {"hospital_id": None, "patient_id": None, "kind": "admission", "asked_as": "patient"},
        {
            "place_requests_kind_check": [{"kind": "visit"}],
            "place_requests_status_check": [{"status": "lost", "ended_at": "now"}],
            "place_requests_asked_as_check": [{"asked_as": "agent"}],
            "place_requests_stay_known": [{"kind": "transfer"}],
            "place_requests_department_length": [{"department": ""}],
            "place_requests_reason_length": [{"reason": ""}, {"reason": "x" * 2001}],
            "place_requests_line_known": [{"kind": "waitlist"}, {"kind": "waitlist", "reason": "pain"}],
            "place_requests_asking_hospital_known": [{"asked_as": "hospital"}],
            "place_requests_expires_at_range": [{"expires_at": "yesterday"}, {"expires_at": "infinity"}],
            "place_requests_both_agreed": [
                {"status": "accepted", "ended_at": "now"},
                {"status": "accepted", "ended_at": "now", "patient_agreed_at": "now"},
            ],
            "place_requests_ended_at_known": [{"status": "declined"}, {"ended_at": "now"}],
        },
    ),
}  # fmt: skip

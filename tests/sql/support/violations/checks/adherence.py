"""Checks of doses, files and vitals."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import LATE, SOMEBODY, long, outside

SCHEDULED = {"schedule_id": SOMEBODY, "due_date": "2026-01-01", "due_time": "08:00", "time_zone": "UTC"}
CHECKS: dict[str, tuple[Values, Bad]] = {
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

"""Checks of conversations, messages, attachments and calls."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import SOMEBODY, long, outside

CHECKS: dict[str, tuple[Values, Bad]] = {
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

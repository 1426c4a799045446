"""Checks of idempotency keys, the outbox, jobs, the audit log and notifications."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import long, outside

CHECKS: dict[str, tuple[Values, Bad]] = {
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

"""Checks of payments, refunds, provider events and wallets."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import SOMEBODY, long, outside

CHECKS: dict[str, tuple[Values, Bad]] = {
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

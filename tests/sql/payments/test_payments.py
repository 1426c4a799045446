"""Payments change status only as allowed, a consultation is paid once, refunds stay within the payment."""

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.payments import consultation, move, payment, row

STATUSES = ["pending", "processing", "succeeded", "failed", "canceled", "refunded", "partially_refunded"]
MOVES = {
    "pending": {"processing", "succeeded", "failed", "canceled"},
    "processing": {"succeeded", "failed", "canceled"},
    "failed": {"processing", "succeeded"},
    "canceled": {"processing", "succeeded"},
    "succeeded": {"partially_refunded", "refunded"},
    "partially_refunded": {"refunded"},
    "refunded": set(),
}
PATHS = {
    "pending": [], "processing": ["processing"], "succeeded": ["succeeded"], "failed": ["failed"],
    "canceled": ["canceled"], "refunded": ["succeeded", "refunded"],
    "partially_refunded": ["succeeded", "partially_refunded"],
}  # fmt: skip


@pytest.mark.parametrize("start", STATUSES)
def test_a_payment_changes_status_only_as_allowed(start: str, sql: Sql) -> None:
    one = payment(sql)
    move(sql, one, *PATHS[start])
    for target in set(STATUSES) - MOVES[start] - {start}:
        with sql.refused("PT409", "payment_transition_not_allowed"):
            move(sql, one, target)
    for target in MOVES[start]:
        with sql.conn.transaction(force_rollback=True):
            move(sql, one, target)
            paid = sql.one("select paid_at is not null from public.payments where id = %s", one)
            assert paid == (target in {"succeeded", "refunded", "partially_refunded"})


def test_a_consultation_is_paid_once(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    care = consultation(sql, patient, doctor)
    first, second, third = (
        payment(sql, patient_id=patient, doctor_id=doctor, consultation_id=care) for _ in range(3)
    )
    move(sql, first, "failed")
    move(sql, second, "succeeded")
    for late in (first, third):
        with sql.refused("23505", "payments_one_paid"):
            move(sql, late, "succeeded")
    move(sql, second, "refunded")
    move(sql, third, "succeeded")


def test_nobody_pays_for_another_patients_consultation(sql: Sql) -> None:
    doctor = sql.doctor()
    care = consultation(sql, sql.sign_up(), doctor)
    with sql.refused("23503", "payments_consultation_id_fkey"):
        payment(sql, doctor_id=doctor, consultation_id=care)


def test_a_providers_reference_is_unique(sql: Sql) -> None:
    payment(sql, transaction_id="pi_1")
    payment(sql, transaction_id="pi_1", payment_gateway="paystack")
    with sql.refused("23505", "payments_transaction_unique"):
        payment(sql, transaction_id="pi_1")


@pytest.mark.parametrize(("column", "value", "name"), [
    ("amount", 0, "payments_amount_range"), ("amount", -1, "payments_amount_range"),
    ("amount", "NaN", "payments_amount_range"), ("currency", "XYZ", "payments_currency_iso4217"),
    ("currency", "ngn", "payments_currency_iso4217"),
    ("payment_gateway", "cash", "payments_payment_gateway_check"),
    ("status", "succeeded", "payments_paid_at_known"), ("paid_at", "now", "payments_paid_at_known"),
    ("status", "paid", "payments_status_check"),
])  # fmt: skip
def test_an_invalid_payment_is_refused(column: str, value: object, name: str, sql: Sql) -> None:
    with sql.refused("23514", name):
        payment(sql, **{column: value})


@pytest.mark.parametrize("change", [
    "amount = 1", "currency = 'USD'", "payer_id = doctor_id", "transaction_id = 'pi_2'",
    "paid_at = now() + '1 d'", "payment_gateway = 'wallet'",
])  # fmt: skip
def test_the_terms_of_a_payment_cannot_change(change: str, sql: Sql) -> None:
    one = payment(sql, transaction_id="pi_1")
    move(sql, one, "succeeded")
    with sql.refused("PT409", "payment_is_fixed"):
        sql.conn.execute(f"update public.payments set {change} where id = %s".encode(), [one])


def test_refunds_stay_within_the_payment_and_set_its_status(sql: Sql) -> None:
    one = payment(sql)
    with sql.refused("PT409", "payment_not_refundable"):
        row(sql, "refunds", payment_id=one, amount=1)
    move(sql, one, "succeeded")
    part = row(sql, "refunds", payment_id=one, amount=60)
    with sql.refused("PT409", "refund_exceeds_payment"):
        row(sql, "refunds", payment_id=one, amount="40.01")
    row(sql, "refunds", payment_id=one, amount=40, status="succeeded")
    status = "select status from public.payments where id = %s"
    assert sql.one(status, one) == "partially_refunded"
    sql.run("update public.refunds set status = 'failed' where id = %s", part)
    rest = row(sql, "refunds", payment_id=one, amount=60)
    sql.run("update public.refunds set status = 'succeeded' where id = %s", rest)
    assert sql.one(status, one) == "refunded"
    assert sql.one("select count(*) from public.refunds where refunded_at is not null") == 2
    with sql.refused("PT409", "refund_transition_not_allowed"):
        sql.run("update public.refunds set status = 'pending' where id = %s", part)
    with sql.refused("PT409", "refund_is_fixed"):
        sql.run("update public.refunds set amount = 1 where id = %s", part)


def test_payments_and_refunds_are_audited_with_the_amount(sql: Sql) -> None:
    one = payment(sql)
    move(sql, one, "succeeded")
    row(sql, "refunds", payment_id=one, amount=30)
    told = sql.rows("""
        select action_type, action_category, financial_impact, patient_id is not null from public.audit_logs
        where resource_type in ('payments', 'refunds') order by id
    """)
    assert told == [
        ("payments.insert", "financial", 100, True),
        ("payments.succeeded", "financial", 100, True),
        ("refunds.insert", "financial", 30, True),
    ]


@pytest.mark.parametrize("change", [
    "update public.payment_events set event_type = 'x'", "delete from public.payment_events",
    "truncate public.payment_events",
])  # fmt: skip
def test_a_providers_event_is_stored_once_and_unchanged(change: str, sql: Sql) -> None:
    event = {
        "payment_gateway": "stripe",
        "event_id": "evt_1",
        "event_type": "paid",
        "payload_digest": "0" * 64,
    }
    row(sql, "payment_events", **event)
    with sql.refused("23505", "payment_events_event_unique"):
        row(sql, "payment_events", **event)
    with sql.refused("PT403", "money_is_append_only"):
        sql.conn.execute(change.encode())


def test_currencies_are_those_of_iso_4217(sql: Sql) -> None:
    assert sql.one("""
        select array_agg(c order by c)
        from unnest(array['NGN', 'KES', 'INR', 'GBP', 'EUR', 'XXX', 'XAU', 'usd', '', 'HRK']) as c
        where private.is_currency(c)
    """) == ["EUR", "GBP", "INR", "KES", "NGN"]

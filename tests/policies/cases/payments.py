"""Payments, refunds and wallets. No app may write them."""

import uuid

from tests.policies.support.case_builders import Values, nobodys, rows_of_profiles
from tests.policies.support.case_types import Row
from tests.policies.support.personas import ENCOUNTERED, LINKED
from tests.policies.support.world import PATIENT, World, token

DIGEST = "0" * 64
PAYMENT = """
    insert into public.payments
        (payer_id, patient_id, doctor_id, amount, payment_gateway, transaction_id, status, paid_at)
    values (%s, %s, %s, 100, 'stripe', %s, 'succeeded', now()) returning id
"""


def payments(world: World) -> list[Row]:
    """One payment by each persona for the patient, and one by the stranger to each doctor."""
    patient, stranger, doctor = (world.ids[name] for name in ("patient", "stranger", "other_doctor"))
    paid = [
        Row(world.one(PAYMENT, key, patient, doctor, token()), own | PATIENT) for key, own in world.profiles()
    ]
    earned = [
        Row(world.one(PAYMENT, stranger, stranger, world.ids[name], token()), frozenset({"stranger", name}))
        for name in (*LINKED, *ENCOUNTERED)
    ]
    return [*paid, *earned]


def refunds(world: World) -> list[Row]:
    sql = "insert into public.refunds (payment_id, amount) values (%s, 1) returning id"
    return [Row(world.one(sql, row.key), row.own) for row in payments(world)]


def payment_events(world: World) -> list[Row]:
    sql = """insert into public.payment_events (payment_gateway, event_id, event_type, payload_digest)
             values ('stripe', %s, 'charge.succeeded', %s) returning id"""
    return [Row(world.one(sql, token(), DIGEST))]


def wallet_transactions(world: World) -> list[Row]:
    """A credit to each wallet; no persona reads the other entry, in the platform's wallet."""
    sql = """select private.post_transfer(private.platform_wallet('gateway_stripe', 'NGN', t.key),
                 private.wallet_of(%s, 'NGN'), 5, 'matrix', t.key)
             from (values (%s)) as t (key)"""
    entry = "select id from public.wallet_transactions where transfer_id = %s and transaction_type = %s"
    transfers = [(world.one(sql, key, token()), own) for key, own in world.profiles()]
    received = [Row(world.one(entry, transfer, "credit"), own) for transfer, own in transfers]
    return [*received, Row(world.one(entry, transfers[0][0], "debit"))]


def _people(world: World) -> Values:
    payer = world.ids["patient"]
    return {"payer_id": payer, "patient_id": payer, "doctor_id": world.ids["other_doctor"]}


def _entry(world: World) -> Values:
    wallet = world.one("select private.wallet_of(%s, 'NGN')", world.ids["patient"])
    return {
        "wallet_id": wallet, "transfer_id": str(uuid.uuid4()), "transaction_type": "credit", "amount": 5,
        "balance_after": 5,
    }  # fmt: skip


ROWS = {
    "payments": payments,
    "refunds": refunds,
    "payment_events": payment_events,
    "wallets": rows_of_profiles("select private.wallet_of(%s, 'NGN')"),
    "wallet_transactions": wallet_transactions,
}
TARGETS = {
    "payments": lambda world: [Row("", values={**_people(world), "amount": 1, "payment_gateway": "wallet"})],
    "refunds": lambda world: [Row("", values={"payment_id": payments(world)[0].key, "amount": 1})],
    "payment_events": nobodys(payment_gateway="stripe", event_id="e", event_type="t", payload_digest=DIGEST),
    "wallets": lambda world: [Row("", values={"profile_id": world.ids["patient"], "currency": "USD"})],
    "wallet_transactions": lambda world: [Row("", values=_entry(world))],
}
CHANGES = {
    "payments": {"status": "refunded"},
    "refunds": {"status": "succeeded"},
    "payment_events": {"event_type": "other"},
    "wallets": {"balance": 1000},
    "wallet_transactions": {"amount": 1000},
}

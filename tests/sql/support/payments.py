"""Payments and wallets, inserted as the workflows will insert them."""

import uuid
from typing import Any, LiteralString

import psycopg

from tests.sql.support.connection import Sql

TRANSFER: LiteralString = "select private.post_transfer(%s, %s, %s, 'test', %s)"


def row(sql: Sql, table: LiteralString, **values: Any) -> uuid.UUID:
    """Inserts a row; returns its id."""
    names, marks = ", ".join(values), ", ".join(["%s"] * len(values))
    query = f"insert into public.{table} ({names}) values ({marks}) returning id"
    return uuid.UUID(str(sql.conn.execute(query.encode(), list(values.values())).fetchone()[0]))  # type: ignore[index] # it returns one


def payment(sql: Sql, **values: Any) -> uuid.UUID:
    """A payment of 100, with new people unless they are given."""
    patient = values.pop("patient_id", None) or sql.sign_up()
    doctor = values.pop("doctor_id", None) or sql.doctor()
    given = {"payer_id": patient, "patient_id": patient, "doctor_id": doctor, "amount": 100}
    return row(sql, "payments", **{**given, "payment_gateway": "stripe", **values})


def consultation(sql: Sql, patient: uuid.UUID, doctor: uuid.UUID) -> uuid.UUID:
    return row(sql, "consultations", patient_id=patient, doctor_id=doctor, scheduled_at="now")


def move(sql: Sql, payment_id: uuid.UUID, *statuses: str) -> None:
    for status in statuses:
        sql.run("update public.payments set status = %s where id = %s", status, payment_id)


def wallet(sql: Sql, balance: int = 0, currency: str = "NGN") -> uuid.UUID:
    """A new wallet of a new person, filled from the payment provider's account."""
    made = sql.one("select private.wallet_of(%s, %s)", sql.sign_up(), currency)
    if balance:
        sql.one(TRANSFER, outside(sql, currency), made, balance, str(uuid.uuid4()))
    return uuid.UUID(str(made))


def outside(sql: Sql, currency: str = "NGN") -> uuid.UUID:
    """The wallet of the payment provider."""
    return uuid.UUID(str(sql.one("select private.platform_wallet('gateway_stripe', %s, 'key')", currency)))


def balance(sql: Sql, wallet_id: uuid.UUID) -> int:
    return int(sql.one("select balance from public.wallets where id = %s", wallet_id))


def refused(error: psycopg.Error) -> str:
    return f"{error.sqlstate} {error.diag.message_primary}"

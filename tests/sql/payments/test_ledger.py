"""A balance follows from its entries, a transfer sums to zero, and entries never change."""

import random
import uuid
from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.payments import TRANSFER, balance, outside, row, wallet

ENTRY: LiteralString = """
    insert into public.wallet_transactions (wallet_id, transfer_id, transaction_type, amount, balance_after)
    values (%s, gen_random_uuid(), %s, 10, 999)
"""
# Wallets whose balance differs from their entries, and transfers that do not sum to zero.
WRONG: LiteralString = """
    select w.id::text from public.wallets as w
    where w.balance <> coalesce((
        select sum(case e.transaction_type when 'credit' then e.amount else -e.amount end)
        from public.wallet_transactions as e where e.wallet_id = w.id
    ), 0) or w.balance <> coalesce((
        select e.balance_after from public.wallet_transactions as e
        where e.wallet_id = w.id order by e.created_at desc limit 1
    ), 0)
    union all
    select e.transfer_id::text from public.wallet_transactions as e group by e.transfer_id
    having sum(case e.transaction_type when 'credit' then e.amount else -e.amount end) <> 0
"""


def test_a_key_transfers_once(sql: Sql) -> None:
    one, other = wallet(sql, 100), wallet(sql)
    transfers = {sql.one(TRANSFER, one, other, 30, "key") for _ in range(3)}
    assert len(transfers) == 1
    assert (balance(sql, one), balance(sql, other)) == (70, 30)
    with sql.refused("PT409", "idempotency_key_reused"):
        sql.one(TRANSFER, one, other, 31, "key")
    with sql.refused("PT409", "idempotency_key_reused"):
        sql.one(TRANSFER, other, one, 30, "key")
    assert sql.rows(WRONG) == []


def test_a_transfer_beyond_the_balance_is_refused(sql: Sql) -> None:
    one, other = wallet(sql, 100), wallet(sql)
    with sql.refused("PT409", "insufficient_funds"):
        sql.one(TRANSFER, one, other, "100.01", "key")
    sql.one(TRANSFER, one, other, 100, "key")
    assert (balance(sql, one), balance(sql, other), balance(sql, outside(sql))) == (0, 100, -100)


@pytest.mark.parametrize(("amount", "code"), [
    (0, "PT422"), (-5, "PT422"), ("NaN", "23514"), ("0.001", "PT422"), (None, "PT422"),
])  # fmt: skip
def test_an_invalid_amount_is_refused(amount: object, code: str, sql: Sql) -> None:
    one, other = wallet(sql, 100), wallet(sql)
    with sql.refused(code):
        sql.one(TRANSFER, one, other, amount, "key")
    assert (balance(sql, one), balance(sql, other)) == (100, 0)


def test_a_transfer_between_currencies_is_refused(sql: Sql) -> None:
    with sql.refused("PT409", "transfer_not_balanced"):
        sql.one(TRANSFER, wallet(sql, 100), wallet(sql, currency="KES"), 10, "key")


def test_unknown_and_identical_wallets_are_refused(sql: Sql) -> None:
    one = wallet(sql, 100)
    with sql.refused("PT404", "wallet_not_found"):
        sql.one(TRANSFER, one, uuid.uuid4(), 10, "key")
    with sql.refused("PT422", "transfer_invalid"):
        sql.one(TRANSFER, one, one, 10, "key")


@pytest.mark.parametrize("kind", ["credit", "debit"])
def test_a_transfer_of_one_entry_is_refused_even_to_the_owner(kind: str, sql: Sql) -> None:
    one = wallet(sql, 100)
    with sql.refused("PT409", "transfer_not_balanced"):
        sql.run(ENTRY, one, kind)
    assert balance(sql, one) == 100


def test_an_entry_ignores_a_balance_that_is_sent(sql: Sql) -> None:
    one, other = wallet(sql, 100), wallet(sql)
    sql.run("""
        insert into public.wallet_transactions
            (wallet_id, transfer_id, transaction_type, amount, balance_after, created_at)
        select w, %s, k, 10, 5000, '2001-01-01' from (values (%s, 'debit'), (%s, 'credit')) as e (w, k)
    """, uuid.uuid4(), one, other)  # fmt: skip
    assert sql.rows(WRONG) == []


@pytest.mark.parametrize("change", [
    "update public.wallet_transactions set amount = 1", "delete from public.wallet_transactions",
    "truncate public.wallet_transactions",
])  # fmt: skip
def test_ledger_entries_cannot_be_changed_or_deleted(change: str, sql: Sql) -> None:
    wallet(sql, 100)
    with sql.refused("PT403", "money_is_append_only"):
        sql.conn.execute(change.encode())


@pytest.mark.parametrize(("change", "code"), [
    ("balance = 5", "balance_follows_the_entries"), ("currency = 'USD'", "wallet_is_fixed"),
    ("profile_id = gen_random_uuid()", "wallet_is_fixed"),
])  # fmt: skip
def test_only_an_entry_changes_a_wallet(change: str, code: str, sql: Sql) -> None:
    one = wallet(sql, 100)
    with sql.refused("PT409", code):
        sql.conn.execute(f"update public.wallets set {change} where id = %s".encode(), [one])


def test_a_wallet_opens_empty_and_one_per_currency(sql: Sql) -> None:
    person = sql.sign_up()
    assert balance(sql, row(sql, "wallets", profile_id=person, currency="GBP", balance=50)) == 0
    with sql.refused("23505", "wallets_profile_currency_unique"):
        row(sql, "wallets", profile_id=person, currency="GBP")
    with sql.refused("23514", "wallets_owner_known"):
        row(sql, "wallets", currency="GBP")


def test_random_transfers_agree_with_a_model(sql: Sql) -> None:
    chance = random.Random(20)
    wallets = [wallet(sql, 50) for _ in range(4)]
    model = dict.fromkeys(wallets, 50)
    for step in range(150):
        one, other = chance.sample(wallets, 2)
        amount = chance.randint(1, 40)
        if model[one] < amount:
            with sql.refused("PT409", "insufficient_funds"):
                sql.one(TRANSFER, one, other, amount, str(step))
        else:
            sql.one(TRANSFER, one, other, amount, str(step))
            model[one], model[other] = model[one] - amount, model[other] + amount
    assert {one: balance(sql, one) for one in wallets} == model
    assert sql.rows(WRONG) == []

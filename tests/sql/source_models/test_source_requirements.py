"""Requirements in the notes of the source models about the whole schema; the map names these tests."""

import uuid
from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql

OURS = "('public'::regnamespace, 'private'::regnamespace)"
# Source a numbers most of these; logs, jobs and the outbox are numbered to have an order.
NUMBERED = {
    "patient_doctor_links", "conversations", "messages", "message_attachments", "video_calls",
    "health_realtime", "health_aggregated", "audit_logs", "job_runs", "private.outbox",
}  # fmt: skip
# Rows that mean nothing without their account or record, or that can be computed again.
CHILDREN = {
    "profiles", "doctors", "user_settings", "push_devices", "emergency_contacts", "conversation_reads",
    "notifications", "availability_slots", "appointment_reminders", "private.doctor_patients",
    "private.duplicate_reviews", "private.code_attempts", "account_blocks", "record_openings",
}  # fmt: skip


def test_a_trigger_dates_every_change(sql: Sql) -> None:
    # Only a ledger entry changes a wallet; the trigger that changes the balance also sets updated_at.
    assert undated(sql) == [("wallets",)]
    sql.run("create table public.planted (id uuid, updated_at timestamptz)")
    assert set(undated(sql)) == {("wallets",), ("planted",)}


def test_a_ledger_entry_dates_the_wallet(sql: Sql) -> None:
    wallets = [
        sql.one(
            """insert into public.wallets (profile_id, account, updated_at) values (%s, %s, '2000-01-01')
               returning id""",
            *owner,
        )
        for owner in ((sql.sign_up({"role": "patient"}), None), (None, "gateway_test"))
    ]
    sql.run(
        """insert into public.wallet_transactions
               (wallet_id, transfer_id, transaction_type, amount, balance_after)
           select w.id, t.id, w.kind, 5, 0 from gen_random_uuid() as t (id),
               (values (%s, 'credit'), (%s, 'debit')) as w (id, kind)""",
        *wallets,
    )
    dates = sql.rows("select updated_at = now() from public.wallets where id = any (%s)", wallets)
    assert dates == [(True,), (True,)]


def undated(sql: Sql) -> list[tuple[str]]:
    """Tables whose `updated_at` no unconditional trigger sets."""
    return sql.rows(f"""
        select c.oid::regclass::text from pg_class as c
        inner join pg_attribute as a on a.attrelid = c.oid and a.attname = 'updated_at' and not a.attisdropped
        where c.relnamespace in {OURS} and c.relkind in ('r', 'p') and not exists (
            select from pg_trigger as t
            where t.tgrelid = c.oid and t.tgfoid = 'private.set_updated_at()'::regprocedure
                and t.tgtype = 1 + 2 + 16 and t.tgenabled = 'O' and t.tgqual is null -- row, before, update
        )
    """)


def test_every_column_has_a_type_that_the_sources_require(sql: Sql) -> None:
    loose = sql.rows(f"""
        select a.attrelid::regclass::text, a.attname, format_type(a.atttypid, a.atttypmod)
        from pg_attribute as a inner join pg_class as c on c.oid = a.attrelid and c.relkind in ('r', 'p')
        where c.relnamespace in {OURS} and a.attnum > 0 and a.atttypid in (
            'json'::regtype, 'varchar'::regtype, 'char'::regtype, 'money'::regtype, 'real'::regtype,
            'timestamp'::regtype, 'timetz'::regtype, 'xml'::regtype
        )
    """)
    assert loose == []


def test_keys_are_uuids_except_in_numbered_tables(sql: Sql) -> None:
    numbered = sql.rows(f"""
        select c.oid::regclass::text from pg_class as c
        inner join pg_attribute as a on a.attrelid = c.oid and a.attname = 'id'
        where a.atttypid <> 'uuid'::regtype and c.relnamespace in {OURS} and c.relkind in ('r', 'p')
    """)
    assert {table for (table,) in numbered} == NUMBERED


def test_deleting_a_person_deletes_no_clinical_or_money_row(sql: Sql) -> None:
    gone = sql.rows(f"""
        select distinct conrelid::regclass::text from pg_constraint
        where contype = 'f' and confdeltype = 'c' and connamespace in {OURS} and confrelid in (
            'auth.users'::regclass, 'public.profiles'::regclass, 'public.doctors'::regclass,
            'public.patients'::regclass
        )
    """)
    assert {table for (table,) in gone} == CHILDREN


@pytest.mark.parametrize("who", ["patient", "doctor", "hospital"])
def test_patient_id_references_patients(sql: Sql, who: str) -> None:
    """patient_id has a foreign key to patients alone; doctor_id and hospital_id likewise."""
    loose = sql.rows(f"""
        select a.attrelid::regclass::text from pg_attribute as a
        inner join pg_class as c on c.oid = a.attrelid and c.relkind in ('r', 'p')
        where c.relnamespace = 'public'::regnamespace and a.attname = '{who}_id' and not exists (
            select from pg_constraint as k
            where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
                and k.confrelid = 'public.{who}s'::regclass
        )
    """)
    assert loose == ([] if who == "doctor" else [("audit_logs",)])  # kept after the row is deleted


def test_money_is_numeric_and_has_a_currency(sql: Sql) -> None:
    columns = sql.rows(f"""
        select c.oid::regclass::text, format_type(a.atttypid, a.atttypmod),
            exists (select from pg_attribute where attrelid = c.oid and attname = 'currency' and attnotnull)
        from pg_attribute as a inner join pg_class as c on c.oid = a.attrelid and c.relkind in ('r', 'p')
        where c.relnamespace in {OURS} and a.attname ~ '^(amount|balance|balance_after|.*_(fee|rate))$'
            and c.relname not in ('doses') -- an amount of tablets
    """)
    assert {kind for _, kind, _ in columns} == {"numeric(14,2)"}
    # A ledger entry has the currency of its wallet.
    assert {table for table, _, named in columns if not named} == {"wallet_transactions"}


def test_check_user_role_checks_the_given_person(sql: Sql) -> None:
    """In source d this function compares a column with itself and is true for everybody."""
    patient, doctor = sql.sign_up({"role": "patient"}), sql.doctor()
    ask: LiteralString = "select public.check_user_role(%s, %s)"
    assert [sql.one(ask, person, "DOCTOR") for person in (doctor, patient, uuid.uuid4())] == [
        True,
        False,
        False,
    ]
    words = {"PHYSICIAN": True, "physician": True, "physicians": False}
    assert {word: sql.one(ask, doctor, word) for word in words} == words
    with sql.acting(patient):
        assert sql.one(ask, patient, "patient")
        assert not sql.one(ask, patient, "admin")

"""What has to hold for every table and function, whoever adds one. A failure says which file needs what."""

from pathlib import Path

from devstack.config import ROOT
from tests.sql.support.audited_tables import audited_tables
from tests.sql.support.connection import Sql
from tests.support.declared_in import file_of, policies_of

OURS = "('public', 'private', 'workflows', 'partitions')"
# Tables that are not audited, and why.
UNAUDITED = {
    "user_settings": "no patient data",
    "push_devices": "no patient data",
    "conversation_reads": "read marks follow from what a person has opened",
    "health_aggregated": "computed from audited rows",
    "notifications": "follow from audited rows",
    "audit_logs": "the audit itself",
    "job_runs": "no patient data",
    "payment_events": "an append-only log itself, of what providers told",
    "wallet_transactions": "an append-only log itself; a second row each would halve the pace of the ledger",
    "availability_slots": "published hours: public, and no patient's",
    "appointment_reminders": "follow from an audited booking",
    "analytics_data": "figures that jobs derive",
}
AUDIT = (
    "create trigger {0}_audit after insert or update or delete on public.{0} "
    "for each row execute function private.audit('patient_data', 'updated_at');"
)


def test_row_level_security_guards_every_table(sql: Sql) -> None:
    open_tables = sql.rows(f"""
        select oid::regclass::text from pg_class
        where relnamespace::regnamespace::text in {OURS} and relkind in ('r', 'p') and not relrowsecurity
    """)
    missing = [
        f"{policies_of(table)} needs: alter table {table} enable row level security;"
        for (table,) in open_tables
    ]
    assert missing == []


def test_every_table_type_and_function_says_what_it_is(sql: Sql) -> None:
    silent = sql.rows(f"""
        select 'table', oid::regclass::text from pg_class
        where relnamespace::regnamespace::text in {OURS} and relkind in ('r', 'p', 'v')
            and obj_description(oid, 'pg_class') is null
        union all
        select 'function', oid::regprocedure::text from pg_proc
        where pronamespace::regnamespace::text in ('public', 'workflows')
            and obj_description(oid, 'pg_proc') is null
    """)
    assert [f"{file_of(name)} needs: comment on {kind} {name} is '…';" for kind, name in silent] == []


def test_every_foreign_key_has_an_index_that_begins_with_it(sql: Sql) -> None:
    unindexed = sql.rows(rf"""
        select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint as c
        where contype = 'f' and connamespace::regnamespace::text in {OURS} and not exists (
            select from pg_index as i
            where i.indrelid = c.conrelid
                and coalesce(pg_get_expr(i.indpred, i.indrelid) ~ '^\(\w+ IS NOT NULL\)$', true)
                and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
        )
    """)
    assert [f"{file_of(table)} needs an index on {table} for {key}" for table, key in unindexed] == []


def test_every_unique_index_says_which_race_it_prevents(sql: Sql) -> None:
    silent = sql.rows("""
        select i.indrelid::regclass::text, case when c.oid is null then 'index' else 'constraint' end,
            i.indexrelid::regclass::text
        from pg_index as i
        left join pg_constraint as c on c.conindid = i.indexrelid and c.contype = 'u'
        where i.indisunique and not i.indisprimary
            and (select relnamespace from pg_class where oid = i.indrelid) in (
                'public'::regnamespace, 'private'::regnamespace
            )
            and obj_description(c.oid, 'pg_constraint') is null
            and obj_description(i.indexrelid, 'pg_class') is null
    """)
    missing = [
        f"{file_of(table)} needs: comment on {kind} {name} … is '<which race it prevents>';"
        for table, kind, name in silent
    ]
    assert missing == []


def test_every_function_sets_its_search_path(sql: Sql) -> None:
    loose = sql.rows(f"""
        select p.pronamespace::regnamespace || '.' || p.proname from pg_proc as p
        where pronamespace::regnamespace::text in {OURS}
            and coalesce('search_path=""' <> all (proconfig), true)
    """)
    assert [f"{file_of(name)}: {name} needs: set search_path = ''" for (name,) in loose] == []


def test_each_table_is_audited_or_has_a_reason_not_to_be(sql: Sql) -> None:
    tables = {name for (name,) in sql.rows("select tablename from pg_tables where schemaname = 'public'")}
    audited = audited_tables(sql)
    missing = [
        f"{file_of(name)} needs: {AUDIT.format(name)} Or UNAUDITED in {Path(__file__).relative_to(ROOT)} "
        "needs the reason why not."
        for name in sorted(tables - audited - UNAUDITED.keys())
    ]
    assert missing == []
    assert UNAUDITED.keys() & audited == set(), "audited, so that no reason is needed"
    assert UNAUDITED.keys() - tables == set(), "no such table"

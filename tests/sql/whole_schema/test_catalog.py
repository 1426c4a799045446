"""Rules for every table and function."""

from tests.sql.support.connection import Sql

OURS = "('public', 'private', 'workflows', 'partitions')"
AUDITED = {
    "profiles", "doctors", "documents", "patients", "emergency_contacts", "patient_doctor_links",
    "conversations", "messages", "message_attachments", "video_calls", "health_realtime",
    "patient_caregivers", "agent_assignments", "agent_assisted_patients", "break_glass_grants",
    "caregiver_invitations",
    "appointments", "appointment_notes", "surgeries",
    "consultations", "case_history", "prescriptions", "prescription_medications", "health_records",
    "lab_reports",
    "payments", "refunds", "wallets",
    "medications", "medication_schedules", "doses", "measurements", "daily_logs", "files", "file_shares",
    "hospitals", "hospital_settings", "hospital_staff", "hospital_resources", "hospital_financial_data",
    "hospital_compliance_tracking", "hospital_patients", "patient_waitlist",
    "emergency_requests", "ambulances", "ambulance_requests", "dispatch_offers",
}  # fmt: skip
# Derived from an audited row, or no patient data; sql/90_audit/audited_tables.sql says why.
UNAUDITED = {
    "user_settings", "push_devices", "conversation_reads", "health_aggregated", "notifications", "audit_logs",
    "job_runs", "payment_events", "wallet_transactions",
    "availability_slots", "appointment_reminders", "analytics_data",
}  # fmt: skip


def test_row_level_security_guards_every_table(sql: Sql) -> None:
    open_tables = sql.rows(f"""
        select oid::regclass::text from pg_class
        where relnamespace::regnamespace::text in {OURS} and relkind in ('r', 'p') and not relrowsecurity
    """)
    assert open_tables == []


def test_every_table_type_and_function_has_a_comment(sql: Sql) -> None:
    silent = sql.rows(f"""
        select oid::regclass::text from pg_class
        where relnamespace::regnamespace::text in {OURS} and relkind in ('r', 'p', 'v')
            and obj_description(oid, 'pg_class') is null
        union all
        select oid::regprocedure::text from pg_proc
        where pronamespace::regnamespace::text in ('public', 'workflows')
            and obj_description(oid, 'pg_proc') is null
    """)
    assert silent == []


def test_every_foreign_key_has_an_index_that_begins_with_it(sql: Sql) -> None:
    unindexed = sql.rows(rf"""
        select conrelid::regclass::text, conname from pg_constraint as c
        where contype = 'f' and connamespace::regnamespace::text in {OURS} and not exists (
            select from pg_index as i
            where i.indrelid = c.conrelid
                and coalesce(pg_get_expr(i.indpred, i.indrelid) ~ '^\(\w+ IS NOT NULL\)$', true)
                and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
        )
    """)
    assert unindexed == []


def test_every_unique_index_has_a_comment(sql: Sql) -> None:
    silent = sql.rows("""
        select i.indexrelid::regclass::text from pg_index as i
        left join pg_constraint as c on c.conindid = i.indexrelid and c.contype = 'u'
        where i.indisunique and not i.indisprimary
            and (select relnamespace from pg_class where oid = i.indrelid) in (
                'public'::regnamespace, 'private'::regnamespace
            )
            and obj_description(c.oid, 'pg_constraint') is null
            and obj_description(i.indexrelid, 'pg_class') is null
    """)
    assert silent == []


def test_every_function_sets_its_search_path(sql: Sql) -> None:
    loose = sql.rows(f"""
        select oid::regprocedure::text from pg_proc
        where pronamespace::regnamespace::text in {OURS}
            and coalesce('search_path=""' <> all (proconfig), true)
    """)
    assert loose == []


def test_each_table_is_audited_or_has_a_reason_not_to_be(sql: Sql) -> None:
    tables = {name for (name,) in sql.rows("select tablename from pg_tables where schemaname = 'public'")}
    watched = {name for (name,) in sql.rows("""
        select distinct tgrelid::regclass::text from pg_trigger
        where tgparentid = 0 and tgfoid in (
            'private.audit'::regproc, 'private.audit_vitals'::regproc
        )
    """)}  # fmt: skip
    assert watched == AUDITED
    assert tables == AUDITED | UNAUDITED

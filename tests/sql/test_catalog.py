"""What has to hold for every table and function, whoever adds one."""

from tests.policies.matrix import lines
from tests.sql.support import Sql

OURS = "('public', 'private', 'workflows', 'partitions')"
# The helpers policies ask, and the definers behind the RPCs of the access matrix.
HELPERS = {
    "private.me", "private.is_admin", "private.admin_from", "private.admin_from_number", "private.own_patient_ids",
    "private.readable_patient_ids", "private.readable_profile_ids", "private.readable_conversation_ids",
    "private.writable_conversation_ids",
}  # fmt: skip
AUDITED = {
    "profiles", "doctors", "documents", "patients", "emergency_contacts", "patient_doctor_links", "conversations",
    "messages", "message_attachments", "video_calls", "health_realtime",
}  # fmt: skip
# Derived from an audited row, or no patient data; sql/90_audit_watched.sql says why.
UNAUDITED = {
    "user_settings", "push_devices", "conversation_reads", "health_aggregated", "notifications", "audit_logs",
    "job_runs",
}  # fmt: skip


def test_row_level_security_guards_every_table(sql: Sql) -> None:
    open_tables = sql.rows(f"""
        select oid::regclass::text from pg_class
        where relnamespace::regnamespace::text in {OURS} and relkind in ('r', 'p') and not relrowsecurity
    """)
    assert open_tables == []


def test_every_table_type_and_function_says_what_it_is(sql: Sql) -> None:
    silent = sql.rows(f"""
        select oid::regclass::text from pg_class
        where relnamespace::regnamespace::text in {OURS} and relkind in ('r', 'p', 'v')
            and obj_description(oid, 'pg_class') is null
        union all
        select oid::regprocedure::text from pg_proc
        where pronamespace::regnamespace::text in ('public', 'workflows') and obj_description(oid, 'pg_proc') is null
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


def test_every_unique_index_says_which_race_it_prevents(sql: Sql) -> None:
    silent = sql.rows("""
        select i.indexrelid::regclass::text from pg_index as i
        left join pg_constraint as c on c.conindid = i.indexrelid and c.contype = 'u'
        where i.indisunique and not i.indisprimary
            and (select relnamespace from pg_class where oid = i.indrelid) in (
                'public'::regnamespace, 'private'::regnamespace
            )
            and coalesce(obj_description(c.oid, 'pg_constraint'), obj_description(i.indexrelid, 'pg_class')) is null
    """)
    assert silent == []


def test_no_definer_is_open_to_phones_unless_the_matrix_names_it(sql: Sql) -> None:
    found = sql.rows(f"""
        select p.pronamespace::regnamespace || '.' || p.proname from pg_proc as p
        where p.prosecdef and p.pronamespace::regnamespace::text in {OURS} and (
            has_function_privilege('anon', p.oid, 'execute')
            or has_function_privilege('authenticated', p.oid, 'execute')
        )
    """)
    behind = {"private." + line.relation.removeprefix("rpc:") for line in lines() if line.relation.startswith("rpc:")}
    assert {name for (name,) in found} <= HELPERS | behind


def test_nothing_is_open_to_everybody(sql: Sql) -> None:
    public = sql.rows(f"""
        select p.oid::regprocedure::text from pg_proc as p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a
        where a.grantee = 0 and p.pronamespace::regnamespace::text in {OURS}
        union all
        select c.oid::regclass::text from pg_class as c, aclexplode(c.relacl) as a
        where a.grantee = 0 and c.relnamespace::regnamespace::text in {OURS}
    """)
    assert public == []


def test_functions_keep_to_their_search_path(sql: Sql) -> None:
    loose = sql.rows(f"""
        select oid::regprocedure::text from pg_proc
        where pronamespace::regnamespace::text in {OURS} and coalesce('search_path=""' <> all (proconfig), true)
    """)
    assert loose == []


def test_workflows_are_for_the_two_workflow_roles_only(sql: Sql) -> None:
    others = sql.rows("""
        select p.proname, array_agg(r.rolname) from pg_proc as p
        cross join pg_roles as r
        where p.pronamespace = 'workflows'::regnamespace and has_function_privilege(r.oid, p.oid, 'execute')
            and r.rolname in ('anon', 'authenticated', 'service_role', 'workflow_api', 'workflow_jobs')
        group by p.oid, p.proname having not bool_and(r.rolname like 'workflow_%')
    """)
    assert others == []


def test_workflow_roles_touch_no_table(sql: Sql) -> None:
    touched = sql.rows("""
        select c.oid::regclass::text, r.rolname from pg_class as c cross join pg_roles as r
        where r.rolname in ('workflow_api', 'workflow_jobs') and c.relkind in ('r', 'p', 'v', 'S')
            and c.relnamespace::regnamespace::text in ('public', 'private', 'partitions', 'workflows', 'auth', 'storage')
            and (
                c.relkind <> 'S' and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate')
                or c.relkind <> 'S' and has_any_column_privilege(r.oid, c.oid, 'select, insert, update')
            )
    """)
    assert touched == []


def test_policies_are_one_a_role_and_verb_and_never_simply_true(sql: Sql) -> None:
    doubled = sql.rows("""
        select schemaname, tablename, cmd, r.role from pg_policies cross join unnest(roles) as r (role)
        where schemaname in ('public', 'private', 'storage') group by 1, 2, 3, 4 having count(*) > 1
    """)
    careless = sql.rows("""
        select policyname from pg_policies
        where schemaname in ('public', 'private', 'storage')
            and (qual = 'true' or with_check = 'true' or permissive <> 'PERMISSIVE' or roles = '{public}' or cmd = 'ALL')
    """)
    assert (doubled, careless) == ([], [])


def test_each_table_is_audited_or_has_a_reason_not_to_be(sql: Sql) -> None:
    tables = {name for (name,) in sql.rows("select tablename from pg_tables where schemaname = 'public'")}
    watched = {name for (name,) in sql.rows("""
        select distinct tgrelid::regclass::text from pg_trigger
        where tgfoid in ('private.audit'::regproc, 'private.audit_vitals'::regproc) and tgparentid = 0
    """)}  # fmt: skip
    assert watched == AUDITED
    assert tables == AUDITED | UNAUDITED

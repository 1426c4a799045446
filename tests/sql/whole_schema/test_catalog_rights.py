"""The rights in the catalog are exactly those that are written down."""

from pathlib import Path

from devstack.config import ROOT
from ops.access.matrix import lines
from tests.sql.support.connection import Sql

OURS = "('public', 'private', 'workflows', 'partitions')"
# The helpers that policies call, and the security definer functions behind the RPCs of the access matrix.
HELPERS = {
    "private.me", "private.is_admin", "private.admin_from", "private.admin_from_number",
    "private.own_patient_ids",
    "private.readable_patient_ids", "private.readable_profile_ids", "private.readable_conversation_ids",
    "private.booking_patient_ids", "private.former_patient_ids", "private.booked_patient_ids",
    "private.treatable_patient_ids", "private.linked_patient_ids", "private.employing_hospital_ids",
    "private.writable_conversation_ids", "private.is_stored", "private.is_unsent",
    "private.doctor_me", "private.managed_patient_ids", "private.family_patient_ids",
    "private.loggable_patient_ids", "private.cared_for_patient_ids", "private.agent_patient_ids",
    "private.administered_hospital_ids", "private.represented_hospital_ids", "private.works_at",
    "private.admitted_patient_ids", "private.physician_hospital_ids", "private.offered_emergency_ids",
    "private.offered_ambulance_request_ids",
    "private.own_wallet_ids", "private.refunded_payment_ids",
    "private.shared_file_ids", "private.shared_objects", "private.upload_folders", "private.admin_buckets",
    "private.is_withheld", "private.is_unfiled", "private.is_announced", "private.note_export",
    "private.take_turn", "private.may_store_more", "private.may_reach",
    "private.presented_name", "private.known_patient_ids", "private.treated_patient_ids",
    "private.latest_reads", "private.set_disputed",
}  # fmt: skip


def test_apps_execute_only_listed_definer_functions(sql: Sql) -> None:
    found = sql.rows(f"""
        select p.pronamespace::regnamespace || '.' || p.proname from pg_proc as p
        where p.prosecdef and p.pronamespace::regnamespace::text in {OURS} and (
            has_function_privilege('anon', p.oid, 'execute')
            or has_function_privilege('authenticated', p.oid, 'execute')
        )
    """)
    behind = {
        "private." + line.relation.removeprefix("rpc:")
        for line in lines()
        if line.relation.startswith("rpc:")
    }
    unknown = {name for (name,) in found} - HELPERS - behind
    assert not unknown, (
        f"add to HELPERS in {Path(__file__).relative_to(ROOT)} what policies ask, "
        f"to policies/access-matrix.csv what apps call: {sorted(unknown)}"
    )


def test_the_role_public_has_no_right(sql: Sql) -> None:
    public = sql.rows(f"""
        select p.oid::regprocedure::text
        from pg_proc as p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a
        where a.grantee = 0 and p.pronamespace::regnamespace::text in {OURS}
        union all
        select c.oid::regclass::text from pg_class as c, aclexplode(c.relacl) as a
        where a.grantee = 0 and c.relnamespace::regnamespace::text in {OURS}
    """)
    assert public == []


def test_only_workflow_roles_execute_workflow_functions(sql: Sql) -> None:
    others = sql.rows("""
        select p.proname, array_agg(r.rolname) from pg_proc as p
        cross join pg_roles as r
        where p.pronamespace = 'workflows'::regnamespace and has_function_privilege(r.oid, p.oid, 'execute')
            and r.rolname in ('anon', 'authenticated', 'service_role', 'workflow_api', 'workflow_jobs')
        group by p.oid, p.proname having not bool_and(r.rolname like 'workflow_%')
    """)
    assert others == []


def test_workflow_roles_have_no_table_rights(sql: Sql) -> None:
    touched = sql.rows("""
        select c.oid::regclass::text, r.rolname from pg_class as c cross join pg_roles as r
        where r.rolname in ('workflow_api', 'workflow_jobs') and c.relkind in ('r', 'p', 'v', 'S')
            and c.relnamespace::regnamespace::text in (
                'public', 'private', 'partitions', 'workflows', 'auth', 'storage'
            )
            and (
                c.relkind <> 'S'
                and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate')
                or c.relkind <> 'S' and has_any_column_privilege(r.oid, c.oid, 'select, insert, update')
            )
    """)
    assert touched == []


def test_one_permissive_policy_for_a_role_and_command_none_true(sql: Sql) -> None:
    doubled = sql.rows("""
        select schemaname, tablename, cmd, r.role from pg_policies cross join unnest(roles) as r (role)
        where schemaname in ('public', 'private', 'storage') and permissive = 'PERMISSIVE'
        group by 1, 2, 3, 4 having count(*) > 1
    """)
    careless = sql.rows("""
        select policyname from pg_policies
        where schemaname in ('public', 'private', 'storage')
            and (
                qual = 'true' or with_check = 'true' or roles = '{public}' or cmd = 'ALL'
            )
    """)
    restrictive = sql.rows("select policyname from pg_policies where permissive = 'RESTRICTIVE'")
    assert (doubled, careless, restrictive) == ([], [], [("Phones sign no download URLs",)])

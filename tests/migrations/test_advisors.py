"""Supabase's advisors find nothing, and each of their lints detects a planted defect."""

from collections.abc import Iterator

import pytest

from ops.migrations import advisors
from tests.support.databases import new_project

PLANTED = {
    "unindexed_foreign_keys": "create table public.p_fk (id int primary key references public.p_base (id), "
    "other int references public.p_base (id))",
    "auth_users_exposed": "create view public.p_users as select email from auth.users;"
    "grant select on public.p_users to anon",
    "auth_rls_initplan": "create table public.p_initplan (id uuid primary key);"
    "alter table public.p_initplan enable row level security;"
    "create policy p on public.p_initplan for select to authenticated using (id = auth.uid())",
    "no_primary_key": "create table public.p_keyless (id int)",
    "unused_index": "create index p_unused on public.p_base (name)",
    "multiple_permissive_policies": "create table public.p_many (id int primary key);"
    "alter table public.p_many enable row level security;"
    "create policy p on public.p_many for select to authenticated using (id > 1);"
    "create policy q on public.p_many for select to authenticated using (id > 2)",
    "policy_exists_rls_disabled": "create table public.p_off (id int primary key);"
    "create policy p on public.p_off for select to authenticated using (id > 1)",
    "rls_enabled_no_policy": "create table public.p_shut (id int primary key);"
    "alter table public.p_shut enable row level security",
    "duplicate_index": "create table public.p_twice (id int primary key, n int);"
    "create index p_twice_1 on public.p_twice (n); create index p_twice_2 on public.p_twice (n)",
    "security_definer_view": "create view public.p_definer as select 1 as one;"
    "grant select on public.p_definer to authenticated",
    "function_search_path_mutable": "create function public.p_f() returns int language sql return 1",
    "rls_disabled_in_public": "create table public.p_open (id int primary key);"
    "grant select on public.p_open to anon",
    "extension_in_public": "create extension citext schema public",
    "rls_references_user_metadata": "create table public.p_meta (id int primary key);"
    "alter table public.p_meta enable row level security;"
    "create policy p on public.p_meta for select to authenticated using "
    "(((select auth.jwt()) -> 'user_metadata' ->> 'x') = 'y' or auth.jwt() ->> 'user_metadata' = 'z')",
    "materialized_view_in_api": "create materialized view public.p_mat as select 1 as one;"
    "grant select on public.p_mat to anon",
    "foreign_table_in_api": "create extension file_fdw schema extensions;"
    "create server p_files foreign data wrapper file_fdw;"
    "create foreign table public.p_foreign (t text) server p_files options (filename '/dev/null');"
    "grant select on public.p_foreign to anon",
    "unsupported_reg_types": "create table public.p_reg (id int primary key, f regproc)",
    "insecure_queue_exposed_in_api": "create schema pgmq; create table pgmq.q_p (id int primary key);"
    "grant select on pgmq.q_p to anon",
    "table_bloat": "create table public.p_bloat (id int, filler text) with (autovacuum_enabled = off);"
    "insert into public.p_bloat select n, repeat('x', 900) from generate_series(1, 40000) as n;"
    "delete from public.p_bloat where id > 20; analyze public.p_bloat",
    "fkey_to_auth_unique": "create table public.p_auth"
    "(id int primary key, phone text references auth.users (phone))",
    "extension_versions_outdated": "create extension pg_trgm schema extensions version '1.5'",
    "sensitive_columns_exposed": "create table public.p_secret (id int primary key, password text);"
    "grant select on public.p_secret to anon",
}


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[set[str]]:
    root = tmp_path_factory.mktemp("exposed")
    (root / "supabase").mkdir()
    (root / "supabase" / "config.toml").write_text('[api]\nschemas = ["public", "pgmq_public"]\n')
    with new_project() as cluster:
        with cluster.connect("supabase_admin") as conn:
            conn.execute("create table public.p_base (id int primary key, name text)")
            for statements in PLANTED.values():
                conn.execute(statements.encode())
        yield {finding.name for finding in advisors.findings(cluster.url(), root)}


@pytest.mark.parametrize("lint", PLANTED)
def test_every_lint_detects_its_defect(reported: set[str], lint: str) -> None:
    assert lint in reported


def test_every_lint_has_a_planted_defect(reported: set[str]) -> None:
    assert reported - PLANTED.keys() == set()


def test_the_lints_check_every_exposed_schema() -> None:
    assert "workflows" in advisors.exposed_schemas()
    with new_project() as cluster:
        with cluster.connect() as conn:
            conn.execute("create schema workflows")
            conn.execute("create view workflows.p_definer as select 1 as one")
            conn.execute("grant select on workflows.p_definer to anon")
        assert [finding.name for finding in advisors.findings(cluster.url())] == ["security_definer_view"]


def test_a_partitioned_table_needs_row_security() -> None:
    with new_project() as cluster, cluster.connect() as conn:
        conn.execute("create table public.p_parts (n int) partition by range (n)")
        assert [finding.detail for finding in advisors.unguarded_partitioned_tables(cluster)] == ["p_parts"]


def test_the_migrated_schema_has_no_warning_and_no_error() -> None:
    assert advisors.check() == []

"""`postgres` has the same rights in the services' schemas as on hosted Supabase."""

from collections.abc import Iterator

import psycopg
import pytest

from ops.schema.scratch import Cluster
from tests.support.databases import new_project

ALLOWED = (
    'create policy "readers" on storage.objects for select to authenticated using (false)',
    "create trigger seen after insert on auth.users for each row execute function public.seen()",
    "insert into storage.buckets (id, name) values ('b', 'b')",
    "alter publication supabase_realtime add table public.mine",
    "alter role authenticator set pgrst.db_schemas = 'public'",
    "create role clerk nologin",
    "create schema workflows",
    "create extension btree_gist with schema extensions",
)
REFUSED = (
    "create table auth.mine (n int)",
    "create table storage.mine (n int)",
    "create table realtime.mine (n int)",
    "create function auth.mine() returns int language sql return 1",
    "create function storage.mine() returns int language sql return 1",
    "create index on auth.users (email)",
    "create index on storage.objects (name)",
    "alter table storage.objects disable row level security",
    "drop table storage.objects",
    "alter table auth.users add column mine int",
    "set role supabase_storage_admin",
    "set role supabase_auth_admin",
    "alter role postgres superuser",
)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with new_project() as cluster:
        yield cluster


@pytest.fixture
def conn(cluster: Cluster) -> Iterator[psycopg.Connection]:
    with psycopg.connect(cluster.url(), autocommit=True) as conn, conn.transaction(force_rollback=True):
        conn.execute("create table public.mine (n int)")
        body = "begin return new; end"
        conn.execute(f"create function public.seen() returns trigger language plpgsql as '{body}'")
        yield conn


@pytest.mark.parametrize("statement", ALLOWED)
def test_postgres_may_do_what_hosted_supabase_allows(conn: psycopg.Connection, statement: str) -> None:
    conn.execute(statement)


@pytest.mark.parametrize("statement", REFUSED)
def test_postgres_may_not_do_what_hosted_supabase_refuses(conn: psycopg.Connection, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege), conn.transaction():
        conn.execute(statement)


def test_creating_a_policy_leaves_postgres_no_ownership(conn: psycopg.Connection) -> None:
    conn.execute('create policy "readers" on storage.objects for select to authenticated using (false)')
    conn.execute('drop policy "readers" on storage.objects')
    with pytest.raises(psycopg.errors.InsufficientPrivilege), conn.transaction():
        conn.execute("alter table storage.objects add column mine int")


def test_new_tables_and_functions_are_open_to_api_roles(conn: psycopg.Connection) -> None:
    conn.execute("create function public.made() returns int language sql return 1")
    for role in ("anon", "authenticated", "service_role"):
        can = conn.execute(
            "select has_table_privilege(%s, 'public.mine', 'insert'),"
            " has_function_privilege(%s, 'public.made()', 'execute')",
            (role, role),
        )
        assert can.fetchone() == (True, True)

"""The auth schema is GoTrue's; each role has exactly the rights that hosted Supabase grants."""

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors

from tests.support.databases import ConfigWithDatabase

Conn = psycopg.Connection[Any]
COLUMNS = (
    "instance_id", "id", "aud", "role", "email", "encrypted_password", "email_confirmed_at", "invited_at",
    "confirmation_token", "confirmation_sent_at", "recovery_token", "recovery_sent_at",
    "email_change_token_new", "email_change", "email_change_sent_at", "last_sign_in_at",
    "raw_app_meta_data", "raw_user_meta_data",
    "is_super_admin", "created_at", "updated_at", "phone", "phone_confirmed_at", "phone_change",
    "phone_change_token", "phone_change_sent_at", "confirmed_at", "email_change_token_current",
    "email_change_confirm_status", "banned_until", "reauthentication_token", "reauthentication_sent_at",
    "is_sso_user", "deleted_at", "is_anonymous",
)  # fmt: skip


@pytest.fixture
def postgres(config: ConfigWithDatabase) -> Iterator[Conn]:
    with psycopg.connect(config.db_url("postgres"), autocommit=True) as conn:
        yield conn


def test_users_has_the_columns_of_the_source_model(postgres: Conn) -> None:
    rows = postgres.execute(
        "select column_name from information_schema.columns "
        "where table_schema = 'auth' and table_name = 'users' order by ordinal_position"
    )
    assert tuple(name for (name,) in rows) == COLUMNS


@pytest.mark.parametrize(
    "statement",
    [
        "create table auth.ours (id int)",
        "create function auth.ours() returns int language sql as 'select 1'",
        "create index ours on auth.users (last_sign_in_at)",
        "alter table auth.users add column ours int",
        "drop table auth.sessions",
        "create view auth.ours as select 1 as one",
    ],
)
def test_postgres_cannot_create_objects_in_auth(postgres: Conn, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        postgres.execute(statement.encode())


def test_postgres_reads_writes_and_adds_triggers(postgres: Conn) -> None:
    with postgres.transaction(force_rollback=True):
        postgres.execute("select count(*) from auth.users")
        postgres.execute(
            "delete from auth.refresh_tokens where revoked and updated_at < now() - interval '1 year'"
        )
        postgres.execute("delete from auth.sessions where not_after < now() - interval '1 year'")
        postgres.execute(
            "create function public.noted() returns trigger language plpgsql as $$ begin return new; end $$"
        )
        postgres.execute(
            "create trigger noted after insert on auth.users for each row execute function public.noted()"
        )


@pytest.mark.parametrize("role", ["anon", "authenticated", "service_role"])
def test_api_roles_see_only_the_functions(postgres: Conn, role: str) -> None:
    with postgres.transaction(force_rollback=True):
        postgres.execute(f"set local role {role}".encode())
        claims = '{"sub": "7b1c6e0e-9a4b-4f9d-8c3b-0d8a4c1f2e11", "role": "x", "email": "a@example.com"}'
        postgres.execute("select set_config('request.jwt.claims', %s, true)", [claims])
        told = postgres.execute(
            "select auth.uid()::text, auth.role(), auth.email(), auth.jwt() ->> 'sub'"
        ).fetchone()
        subject = re.findall(r"[0-9a-f-]{36}", claims)[0]
        assert told == (subject, "x", "a@example.com", subject)
        with pytest.raises(errors.InsufficientPrivilege), postgres.transaction():
            postgres.execute("select id from auth.users")


def test_the_auth_functions_return_null_without_a_request(postgres: Conn) -> None:
    assert (
        postgres.execute("select auth.uid(), auth.role(), auth.email(), auth.jwt()").fetchone() == (None,) * 4
    )


def test_every_auth_table_but_one_has_row_level_security(postgres: Conn) -> None:
    open_tables = postgres.execute(
        "select relname from pg_class where relnamespace = 'auth'::regnamespace and relkind = 'r' "
        "and not relrowsecurity"
    ).fetchall()
    assert open_tables == [("oauth_clients",)]
    owners = postgres.execute(
        "select distinct pg_get_userbyid(relowner) from pg_class "
        "where relnamespace = 'auth'::regnamespace and relkind = 'r'"
    ).fetchall()
    assert owners == [("supabase_auth_admin",)]

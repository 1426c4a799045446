"""The migrations and the declared schema are equal, and the comparison detects differences."""

import re
from typing import Any

import psycopg
import pytest

from devstack.config import ROOT
from ops.migrations.project import MIGRATIONS
from ops.schema.catalog import differences, snapshot
from ops.schema.scratch import Cluster

PLANTED = {
    "grant revoked": "revoke select on public.messages from authenticated",
    "column grant added": "grant references (name) on public.patients to anon",
    "function grant added": "grant execute on function private.require_actor to anon",
    "function open to all": "grant execute on function private.require_actor to public",
    "schema grant added": "grant usage on schema workflows to anon",
    "default privileges": "alter default privileges in schema private grant select on tables to anon",
    "comment dropped": "comment on table public.messages is null",
    "column comment": "comment on column public.messages.id is 'planted'",
    "function body": "create or replace function private.set_updated_at() returns trigger "
    "language plpgsql set search_path = '' as $$ begin return new; end $$",
    "function setting": "alter function private.require_actor reset search_path",
    "function volatility": "alter function private.me() volatile",
    "function security": "alter function private.me() security invoker",
    "function owner": "alter function private.me() owner to service_role",
    "policy added": 'create policy "planted" on public.messages for select to authenticated using (false)',
    "policy on storage": 'create policy "planted" on storage.objects for select to anon using (false)',
    "policy widened": "alter policy {policy} on {policy_table} to public",
    "row security off": "alter table public.messages disable row level security",
    "row security forced": "alter table public.messages force row level security",
    "index added": "create index planted on public.messages (body)",
    "index dropped": "drop index public.messages_conversation_created_idx",
    "default changed": "alter table public.messages alter column message_type set default 'planted'",
    "not null dropped": "alter table public.patients alter column name drop not null",
    "type changed": "alter table public.patients alter column gender type varchar(9)",
    "column added": "alter table public.patients add column planted int",
    "identity changed": "alter table public.video_calls alter column id set generated always",
    "sequence changed": "alter sequence public.messages_id_seq increment by 2",
    "check added": "alter table public.messages add constraint planted check (id > 0) not valid",
    "trigger disabled": "alter table public.messages disable trigger user",
    "trigger on auth.users": "create trigger planted after delete on auth.users {auth_run}",
    "trigger dropped from auth.users": "drop trigger {auth_trigger} on auth.users",
    "enum value": "alter type public.user_role add value 'planted'",
    "view": "create view public.planted as select 1 as one",
    "schema": "create schema planted",
    "partition detached": "alter table public.health_realtime detach partition {partition}",
    "replica identity": "alter table public.messages replica identity full",
    "published": "alter publication supabase_realtime add table public.doctors (id)",
    "publication": "alter publication supabase_realtime set (publish = 'insert')",
    "role": "alter role workflow_api connection limit 1",
    "role setting": "alter role workflow_api set statement_timeout = '99s'",
    "role membership": "grant workflow_api to anon",
    "bucket limit": "update storage.buckets set file_size_limit = 7 where id = 'avatars'",
    "bucket made public": "update storage.buckets set public = not public where id = 'message-files'",
    "bucket added": "insert into storage.buckets (id, name) values ('planted', 'planted')",
    "extension": "create extension hstore with schema extensions",
}

NAMES = """
    select
        (select quote_ident(polname) from pg_policy as p join pg_class as c on c.oid = p.polrelid
         where relnamespace = 'public'::regnamespace order by polname limit 1) as policy,
        (select p.polrelid::regclass::text from pg_policy as p join pg_class as c on c.oid = p.polrelid
         where relnamespace = 'public'::regnamespace order by polname limit 1) as policy_table,
        (select tgname from pg_trigger
         where tgrelid = 'auth.users'::regclass and not tgisinternal limit 1) as auth_trigger,
        (select 'execute function ' || tgfoid::regprocedure from pg_trigger
         where tgrelid = 'auth.users'::regclass and not tgisinternal limit 1) as auth_run,
        (select inhrelid::regclass::text from pg_inherits
         where inhparent = 'public.health_realtime'::regclass limit 1) as partition
"""


def test_declared_and_migrated_are_equal(declared_cluster: Cluster, migrated_cluster: Cluster) -> None:
    with declared_cluster.connect() as declared, migrated_cluster.connect() as migrated:
        expected = snapshot(declared)
        assert len(expected) > 1000
        assert differences(expected, snapshot(migrated)) == []


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_difference_is_detected(conn: psycopg.Connection[Any], planted: str) -> None:
    found = conn.execute(NAMES)
    assert found.description is not None
    names = dict(zip((column.name for column in found.description), found.fetchone() or (), strict=True))
    before = snapshot(conn)
    assert differences(before, snapshot(conn)) == []
    conn.execute(PLANTED[planted].format(**names).encode())
    assert differences(before, snapshot(conn)) != []


def test_no_migration_names_the_partition_of_a_month() -> None:
    """The database makes them for the months around the day on which a migration runs."""
    month = re.compile(r"partitions\.\"?\w+_\d{4}_\d\d\b")
    named = {file.name: month.findall(file.read_text()) for file in (ROOT / MIGRATIONS).glob("*.sql")}
    assert {name: found for name, found in named.items() if found} == {}

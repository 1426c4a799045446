-- Makes PostgREST read the schema again after every change of it.
create function extensions.pgrst_ddl_watch() returns event_trigger
language plpgsql
as $$
begin
    if exists (
        select from pg_event_trigger_ddl_commands() as done
        where (
            done.command_tag = any (array[
                'CREATE SCHEMA', 'ALTER SCHEMA', 'CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO', 'ALTER TABLE',
                'CREATE FOREIGN TABLE', 'ALTER FOREIGN TABLE', 'CREATE VIEW', 'ALTER VIEW',
                'CREATE MATERIALIZED VIEW', 'ALTER MATERIALIZED VIEW', 'CREATE FUNCTION', 'ALTER FUNCTION',
                'CREATE TYPE', 'ALTER TYPE', 'CREATE RULE', 'COMMENT'
            ])
            and coalesce(done.schema_name, '') not in ('pg_temp', 'auth', 'realtime', 'storage')
        )
        or (done.command_tag = 'CREATE TRIGGER' and done.object_identity not like '% pg\_temp.%')
    ) then
        notify pgrst, 'reload schema';
    end if;
end
$$;

create function extensions.pgrst_drop_watch() returns event_trigger
language plpgsql
as $$
begin
    if exists (
        select from pg_event_trigger_dropped_objects() as gone
        where gone.object_type = any (array[
            'schema', 'table', 'foreign table', 'view', 'materialized view', 'function', 'type', 'rule', 'trigger'
        ])
        and not gone.is_temporary
        and coalesce(gone.schema_name, '') not in ('auth', 'realtime', 'storage')
    ) then
        notify pgrst, 'reload schema';
    end if;
end
$$;

-- Hosted projects carry the extension supautils: it lets `postgres` make policies on storage.objects, and drop
-- triggers on auth.users, without owning them. Here `postgres` is a member of the owner roles during that command.
create function extensions.lend_ownership() returns event_trigger
language plpgsql
security definer set search_path = ''
as $$
begin
    grant supabase_auth_admin, supabase_storage_admin, supabase_realtime_admin to postgres
    with inherit true, set false;
end
$$;

create function extensions.return_ownership() returns event_trigger
language plpgsql
security definer set search_path = ''
as $$
begin
    revoke supabase_auth_admin, supabase_storage_admin, supabase_realtime_admin from postgres;
end
$$;

-- Schemas, extensions and the publication that a hosted project starts with.
do $database$
begin
    execute format('alter database %I owner to postgres', current_database());
    execute format('grant all on database %I to postgres, dashboard_user', current_database());
    execute format(
        'grant create on database %I to supabase_auth_admin, supabase_storage_admin, supabase_realtime_admin',
        current_database()
    );
end
$database$;

create schema auth;
create schema storage;
create schema realtime;
create schema extensions;
create schema graphql_public;
-- The CLI records here which migrations ran.
create schema supabase_migrations authorization postgres;

create extension pgcrypto with schema extensions;
create extension "uuid-ossp" with schema extensions;
create extension pg_stat_statements with schema extensions;

grant usage on schema public to postgres, anon, authenticated, service_role;
grant usage, create on schema public to supabase_realtime_admin;
grant usage on schema extensions to postgres, anon, authenticated, service_role, supabase_realtime_admin;
grant usage on schema auth to postgres, anon, authenticated, service_role, supabase_realtime_admin;
grant usage on schema storage to postgres, anon, authenticated, service_role with grant option;
grant usage on schema realtime to postgres with grant option;
grant usage on schema realtime to anon, authenticated, service_role;
grant usage on schema graphql_public to postgres, anon, authenticated, service_role;

-- The services own the objects in their schemas; no other role may create objects there.
grant all on schema auth to supabase_auth_admin, dashboard_user;
grant all on schema storage to supabase_storage_admin with grant option;
grant all on schema storage to dashboard_user;
grant all on schema realtime to supabase_realtime_admin with grant option;
-- Extensions are in the same schemas as in a hosted project; `create extension` as postgres needs the create privilege.
grant all on schema extensions to postgres, dashboard_user;

-- Empty: each project chooses the tables for realtime.
create publication supabase_realtime;
alter publication supabase_realtime owner to postgres;

comment on schema public is 'standard public schema';

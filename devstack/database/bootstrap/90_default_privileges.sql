-- Default privileges, as in a hosted project: API roles have all rights on objects that `postgres` or
-- `supabase_admin` creates in public, until they are revoked.
do $defaults$
declare
    maker text;
    kind text;
begin
    foreach maker in array array['postgres', 'supabase_admin'] loop
        foreach kind in array array['tables', 'functions', 'sequences'] loop
            execute format(
                'alter default privileges for role %I in schema public grant all on %s '
                'to postgres, anon, authenticated, service_role', maker, kind
            );
        end loop;
    end loop;
    foreach kind in array array['tables', 'functions', 'sequences'] loop
        execute format(
            'alter default privileges for role supabase_auth_admin in schema auth grant all on %s '
            'to postgres, dashboard_user', kind
        );
        execute format(
            'alter default privileges for role supabase_storage_admin in schema storage grant all on %s '
            'to postgres, anon, authenticated, service_role', kind
        );
        execute format(
            'alter default privileges for role supabase_admin in schema realtime grant all on %s '
            'to postgres, dashboard_user', kind
        );
        execute format(
            'alter default privileges for role supabase_admin in schema extensions grant all on %s '
            'to postgres with grant option', kind
        );
    end loop;
end
$defaults$;

grant all on all tables in schema extensions to postgres with grant option;
grant all on all routines in schema extensions to postgres with grant option;
grant all on all tables in schema extensions to dashboard_user;
grant all on all routines in schema extensions to dashboard_user;

-- The services' tables: `postgres` may read and write them and create triggers on them, but not alter them.
grant all on all tables in schema auth to postgres, dashboard_user;
grant all on all sequences in schema auth to postgres, dashboard_user;
grant all on all routines in schema auth to postgres, dashboard_user;
grant all on all tables in schema storage to postgres with grant option;
grant all on all sequences in schema storage to postgres, dashboard_user;
grant all on all routines in schema storage to postgres, dashboard_user;
grant execute on all functions in schema auth to supabase_realtime_admin;

do $bookkeeping$
begin
    if to_regclass('auth.schema_migrations') is not null then
        revoke all on auth.schema_migrations from dashboard_user, postgres;
    end if;
    if to_regclass('storage.migrations') is not null then
        revoke all on storage.migrations from anon, authenticated, service_role, postgres;
    end if;
end
$bookkeeping$;

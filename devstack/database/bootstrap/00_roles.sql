-- The roles of a hosted project. They belong to the cluster, so in a second database they exist already.
do $roles$
begin
    if exists (select from pg_roles where rolname = 'authenticator') then
        return;
    end if;

    -- API roles: what PostgREST, Auth and Storage switch to.
    create role anon nologin;
    create role authenticated nologin;
    create role service_role nologin bypassrls;
    create role authenticator noinherit login password 'postgres';
    grant anon, authenticated, service_role to authenticator;

    -- The developer's role. Migrations run as it; it is no superuser.
    create role postgres login createdb createrole replication bypassrls password 'postgres';
    grant anon, authenticated, service_role to postgres with admin option;
    grant authenticator to postgres with admin option; -- for its settings (pgrst.db_schemas and the like)
    grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;
    grant set on parameter
        log_min_messages, log_min_duration_statement, session_replication_role, pgrst.db_schemas, pgrst.db_max_rows,
        pgrst.db_pre_request, pgrst.db_extra_search_path, pgrst.db_aggregates_enabled, pgrst.db_plan_enabled,
        pgrst.server_timing_enabled
    to postgres;

    -- The services' own roles.
    create role supabase_auth_admin noinherit login noreplication password 'postgres';
    create role supabase_storage_admin noinherit createrole login noreplication password 'postgres';
    create role supabase_realtime_admin noinherit createrole login replication password 'postgres';
    create role supabase_functions_admin noinherit createrole login noreplication password 'postgres';
    create role supabase_replication_admin login replication password 'postgres';
    create role supabase_etl_admin login replication bypassrls password 'postgres';
    create role supabase_read_only_user login bypassrls password 'postgres';
    create role dashboard_user nologin createdb createrole replication;
    create role pgbouncer login password 'postgres';
    grant authenticator to supabase_storage_admin;
    grant anon, authenticated, service_role to supabase_realtime_admin;
    grant pg_read_all_data to supabase_read_only_user;
    grant pg_read_all_data to supabase_etl_admin;

    alter role supabase_admin set search_path = "$user", public, auth, extensions;
    alter role postgres set search_path = "$user", public, extensions;
    alter role supabase_auth_admin set search_path = auth;
    alter role supabase_auth_admin set idle_in_transaction_session_timeout = 60000;
    alter role supabase_storage_admin set search_path = storage;
    alter role supabase_realtime_admin set search_path = public, extensions, realtime;

    -- Limits the time of an app's query.
    alter role anon set statement_timeout = '3s';
    alter role authenticated set statement_timeout = '8s';
    alter role authenticator set statement_timeout = '8s';
    alter role authenticator set lock_timeout = '8s';
end
$roles$;

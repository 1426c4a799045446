-- Schemas, extensions and the small functions every domain uses.

create extension if not exists pgcrypto with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists pg_trgm with schema extensions;
-- Distances on the globe: points of a cube, found nearest first by one index (25_hospitals).
create extension if not exists cube with schema extensions;

create schema if not exists private;
comment on schema private is 'Access helpers, machinery and secret rows. Never exposed by PostgREST.';
create schema if not exists workflows;
comment on schema workflows is 'Functions of the backend''s own functions, one transaction each. Exposed, but usable by two roles only.';
create schema if not exists partitions;
comment on schema partitions is 'Partitions of tables in public. Never exposed, so nobody reads around a parent''s policies.';

-- Schema-less, or PUBLIC's built-in right to execute would outlive it.
alter default privileges for role postgres revoke execute on functions from public;

-- Hosted Supabase grants whatever appears in public to its API roles; here every grant is written out.
alter default privileges for role postgres in schema public
revoke all on tables from anon, authenticated, service_role;
alter default privileges for role postgres in schema public
revoke all on sequences from anon, authenticated, service_role;
alter default privileges for role postgres in schema public
revoke all on functions from anon, authenticated, service_role;

create function private.raise_problem(p_status integer, p_code text, p_detail text default null)
returns void
language plpgsql set search_path = '' as $$
begin
    raise exception using
        errcode = 'PT' || p_status, message = p_code, detail = coalesce(p_detail, '');
end;
$$;
comment on function private.raise_problem(integer, text, text) is
'Ends the transaction with an HTTP status and a machine code. The detail never holds a value a caller sent.';

create function private.set_updated_at()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.updated_at := now();
    return new;
end;
$$;
comment on function private.set_updated_at() is 'Trigger: an update leaves its time, whatever the caller sent.';

create function private.is_time_zone(p_name text)
returns boolean
language plpgsql immutable strict set search_path = '' as $$
begin
    -- Postgres also takes POSIX rules (XYZ+3) for a zone; the pattern leaves IANA's names.
    if p_name !~ '^([A-Za-z_]+(/[A-Za-z_]+(-[A-Za-z_]+)*){1,2}|Etc/GMT[+-][0-9]{1,2}|UTC)$' then
        return false;
    end if;
    perform timestamptz '2000-01-01 00:00:00+00' at time zone p_name;
    return true;
exception when invalid_parameter_value then
    return false;
end;
$$;
comment on function private.is_time_zone(text) is 'Whether this is an IANA time zone that this server knows.';

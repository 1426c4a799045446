-- Who calls from a phone. Policies and the functions of every domain use these helpers.
--
-- These, and the access.sql of each domain, are in plpgsql, which keeps a plan as long as the connection lives.
-- Functions in SQL are planned again in every query that calls them, and the helpers call one another. If a generic
-- plan costs as much as a plan for the caller's values, Postgres continues to plan each time; the largest helpers set
-- plan_cache_mode to prevent that.

create function private.me()
returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_claims constant text := current_setting('request.jwt.claims', true);
    v_asked constant text := statement_timestamp() || v_claims;
    v_me uuid;
begin
    if current_setting('carebase.me_asked', true) = v_asked then
        return current_setting('carebase.me', true)::uuid;
    end if;
    v_me := private.person_of(nullif(v_claims, '')::jsonb);
    if v_me is not null then
        perform set_config('carebase.me', v_me::text, true), set_config('carebase.me_asked', v_asked, true);
    end if;
    return v_me;
end;
$$;
comment on function private.me() is
'The caller''s profile id. Null for a caller without a user or a session, for an anonymous sign-in and for a closed or
banned account, even if the token is valid. Raises 401 session_not_found; 403 insufficient_aal. Within one statement, it
checks a token once and keeps the answer.';

create function private.check_request()
returns void
language plpgsql stable set search_path = '' as $$
begin
    if current_user = 'authenticated' then
        perform private.me();
    end if;
end;
$$;
comment on function private.check_request() is
'PostgREST calls this before each request. A policy asks private.me() only when it looks at a row, so without this, an
ended session would learn from the status of the answer whether a row exists.';

create function private.doctor_me()
returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return (select d.id from public.doctors as d where d.id = private.me() and d.is_verified);
end;
$$;
comment on function private.doctor_me() is 'The caller''s id if the caller is a verified doctor, or else null.';

create function private.is_admin()
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    if auth.jwt() ->> 'aal' is distinct from 'aal2' then
        return false;
    end if;
    return exists (
        select from public.profiles as p
        inner join auth.sessions as s on s.user_id = p.id
        where p.id = private.me() and p.role = 'admin' and s.id = private.session_id() and s.aal = 'aal2'
    );
end;
$$;
comment on function private.is_admin() is
'Whether the caller is an admin who signed in with a second factor. Do not use it next to `or` in a policy: the index
look-up then becomes a scan of the table.';

create function private.admin_from()
returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return case when private.is_admin() then uuid '00000000-0000-0000-0000-000000000000' end;
end;
$$;
comment on function private.admin_from() is
'The lowest id for an admin; null for everyone else, so that no id is in the range. A range of ids next to `or` keeps
the index look-up for callers who see few rows: the planner estimates the range as half a percent of the table.';

create function private.admin_from_number()
returns bigint
language plpgsql stable security definer set search_path = '' as $$
begin
    return case when private.is_admin() then 0 end;
end;
$$;
comment on function private.admin_from_number() is 'Like admin_from, for tables with number ids.';

create function private.require_me()
returns uuid
language plpgsql stable set search_path = '' as $$
begin
    if private.me() is null then
        perform private.raise_problem(403, 'profile_inactive');
    end if;
    return private.me();
end;
$$;
comment on function private.require_me() is 'Returns the caller''s profile id, or raises 403 profile_inactive.';

create function private.require_admin()
returns uuid
language plpgsql stable set search_path = '' as $$
begin
    if not exists (select from public.profiles as p where p.id = private.me() and p.role = 'admin') then
        perform private.raise_problem(403, 'role_not_allowed');
    elsif not private.is_admin() then
        perform private.raise_problem(403, 'insufficient_aal');
    end if;
    return private.me();
end;
$$;
comment on function private.require_admin() is
'Returns the caller''s id. Raises unless the caller is an admin who signed in with a second factor.';

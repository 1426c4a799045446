-- Who is calling from a phone. Policies and the functions of every domain ask.
--
-- These, and the access.sql of each domain, are written in plpgsql, which keeps a plan for as long as the connection
-- lives; functions in SQL are planned again in every query that calls them, and one asks the next. Where a plan for
-- nobody's values in particular costs as much as one for the caller's, Postgres would go on planning; the largest
-- helpers are told not to.

create function private.me()
returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return (
        select p.id from public.profiles as p
        inner join auth.users as u on u.id = p.id
        where p.id = auth.uid() and p.is_active and u.deleted_at is null
            and coalesce(u.banned_until <= now(), true)
            and not coalesce((auth.jwt() ->> 'is_anonymous')::boolean, false)
    );
end;
$$;
comment on function private.me() is
'The caller''s profile; null for an anonymous sign-in and for a closed or banned account, whatever their token
says.';

create function private.doctor_me()
returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    if exists (select from public.doctors as d where d.id = auth.uid() and d.is_verified) then
        return private.me();
    end if;
    return null;
end;
$$;
comment on function private.doctor_me() is 'The caller as a verified doctor, or null.';

create function private.is_admin()
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    if auth.jwt() ->> 'aal' is distinct from 'aal2' then
        return false;
    end if;
    return exists (select from public.profiles as p where p.id = private.me() and p.role = 'admin');
end;
$$;
comment on function private.is_admin() is
'An admin who signed in with a second factor. Never beside `or` in a policy: that turns a look-up into a scan.';

create function private.admin_from()
returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return case when private.is_admin() then uuid '00000000-0000-0000-0000-000000000000' end;
end;
$$;
comment on function private.admin_from() is
'Where the ids an admin sees begin; null, so that no id lies in the range, for everybody else. A range of ids beside
`or` stays a look-up for those who see little: the planner takes it for half a percent of the table.';

create function private.admin_from_number()
returns bigint
language plpgsql stable security definer set search_path = '' as $$
begin
    return case when private.is_admin() then 0 end;
end;
$$;
comment on function private.admin_from_number() is 'The same for tables whose ids are numbers.';

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
comment on function private.require_me() is 'The caller''s profile, or 403 profile_inactive.';

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
comment on function private.require_admin() is 'The caller, an admin who signed in with a second factor.';

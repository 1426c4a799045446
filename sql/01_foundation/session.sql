-- Sessions of Supabase Auth: for whom a token or a workflow acts now. GoTrue's own tables decide, not the token.

create function private.session_state(p_user uuid, p_session uuid, p_aal text)
returns text
language plpgsql stable set search_path = '' as $$
declare
    v_session record;
begin
    select
        s.aal >= 'aal2' and p_aal >= 'aal2' as has_second_factor,
        p.is_active and not u.is_anonymous and u.deleted_at is null and coalesce(u.banned_until <= now(), true) as is_open
    into v_session
    from auth.sessions as s
    inner join auth.users as u on u.id = s.user_id
    left join public.profiles as p on p.id = s.user_id
    where s.id = p_session and s.user_id = p_user and coalesce(s.not_after > now(), true) and not exists (
        select from private.settings as t
        where t.name = 'session_timebox' and s.created_at + t.value <= now()
            or t.name = 'session_inactivity'
            and coalesce(s.refreshed_at at time zone 'utc', s.created_at) + t.value <= now()
    );
    return case
        when not found then 'ended'
        when v_session.is_open is not true then 'closed'
        when v_session.has_second_factor or not exists (
            select from auth.mfa_factors as f where f.user_id = p_user and f.status = 'verified'
        ) then 'live'
        else 'below_aal2'
    end;
end;
$$;
comment on function private.session_state(uuid, uuid, text) is
'What this session of this user is now. ended: it was signed out, or has timed out (GoTrue checks this only when a token
is refreshed). closed: the account has no open profile. below_aal2: the account has a verified factor, and the session or the token is below aal2 (a token can be older
than the factor, and a session loses aal2 when its factor is removed). live: anything else.';

create function private.refuse_session(p_status integer, p_code text)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if session_user = 'supabase_storage_admin' then
        raise exception using errcode = 'insufficient_privilege', message = p_code;
    elsif session_user not like 'supabase%' then
        perform private.raise_problem(p_status, p_code);
    end if;
end;
$$;
comment on function private.refuse_session(integer, text) is
'Raises a problem of the caller''s session. Storage answers any error that it does not know with 500, so it gets 42501:
then it answers 403 with the code as the message. Realtime asks for every listener of a change in one statement, and an
error would end the statement for all of them. So for Realtime, this returns, and the caller is nobody.';

create function private.person_of(p_claims jsonb)
returns uuid
language plpgsql stable set search_path = '' as $$
declare
    v_user constant text := nullif(p_claims ->> 'sub', '');
    v_session constant text := nullif(p_claims ->> 'session_id', '');
    v_state text := 'ended';
begin
    if v_user is null or v_session is null or coalesce(p_claims ->> 'is_anonymous', 'false') <> 'false' then
        return null;
    elsif pg_input_is_valid(v_user, 'uuid') and pg_input_is_valid(v_session, 'uuid') then
        v_state := private.session_state(v_user::uuid, v_session::uuid, p_claims ->> 'aal');
    end if;
    if v_state = 'live' then
        return v_user::uuid;
    elsif v_state = 'ended' then
        perform private.refuse_session(401, 'session_not_found');
    elsif v_state = 'below_aal2' then
        perform private.refuse_session(403, 'insufficient_aal');
    end if;
    return null;
end;
$$;
comment on function private.person_of(jsonb) is
'The profile id of the person for whom a token with these claims acts. Null without a user or a session, for an anonymous
sign-in, and for a closed account. Refuses a session that has ended, and a session or token that lacks the second factor
of the account: null would look like an empty record.';

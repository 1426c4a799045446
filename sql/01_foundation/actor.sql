-- Who acts: workflows name an actor, and the audit reads it. Every write calls these functions, so they are in
-- plpgsql, which keeps its plans: a function in SQL would be planned again each time.

create function private.actor_id()
returns uuid
language plpgsql stable set search_path = '' as $$
begin
    return coalesce(nullif(current_setting('carebase.actor', true), '')::uuid, auth.uid());
end;
$$;
comment on function private.actor_id() is
'The person that audit rows name: the actor of a workflow, or else the person of the caller''s token.';

create function private.session_id()
returns uuid
language plpgsql stable set search_path = '' as $$
begin
    return coalesce(
        nullif(current_setting('carebase.session', true), ''), nullif(auth.jwt() ->> 'session_id', '')
    )::uuid;
end;
$$;
comment on function private.session_id() is 'The auth session of the action, if there is one.';

create function private.session_trace(p_session uuid)
returns uuid
language plpgsql immutable set search_path = '' as $$
begin
    return encode(substr(sha256(uuid_send(p_session)), 1, 16), 'hex')::uuid;
end;
$$;
comment on function private.session_trace(uuid) is
'The value by which the audit identifies a session. Patients can read who acted on their record. The id of a live
session lets the functions act for its person, so the audit must not show the id itself.';

create function private.require_session(p_actor uuid, p_session uuid, p_aal text)
returns void
language plpgsql stable set search_path = '' as $$
declare
    v_aal text;
begin
    select coalesce(s.aal::text, 'aal1') into v_aal
    from auth.sessions as s
    where s.id = p_session and s.user_id = p_actor and coalesce(s.not_after > now(), true);
    if not found then
        perform private.raise_problem(401, 'session_not_found');
    elsif v_aal < p_aal then
        perform private.raise_problem(403, 'insufficient_aal');
    end if;
end;
$$;
comment on function private.require_session(uuid, uuid, text) is
'Raises unless this is a live session of this person at this assurance level. It reads GoTrue''s own table.';

create function private.require_actor(
    p_actor uuid, p_session uuid, p_roles public.user_role[] default null, p_aal text default 'aal1'
)
returns void
language plpgsql set search_path = '' as $$
declare
    v_role public.user_role;
begin
    perform private.require_session(p_actor, p_session, p_aal);
    select p.role into v_role
    from public.profiles as p
    inner join auth.users as u on u.id = p.id
    where p.id = p_actor and p.is_active and not u.is_anonymous and u.deleted_at is null
        and coalesce(u.banned_until <= now(), true);
    if not found then
        perform private.raise_problem(403, 'profile_inactive');
    elsif v_role <> all (p_roles) then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    perform set_config('carebase.actor', p_actor::text, true);
    perform set_config('carebase.session', p_session::text, true);
end;
$$;
comment on function private.require_actor(uuid, uuid, public.user_role[], text) is
'First statement of every workflow for a person. Raises unless the actor has this live session, an active profile, the
role and the assurance level, all read from tables. Sets the actor for the audit until the transaction ends.';

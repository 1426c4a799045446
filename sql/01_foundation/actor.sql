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
declare
    v_session constant text := coalesce(
        nullif(current_setting('carebase.session', true), ''), auth.jwt() ->> 'session_id'
    );
begin
    if pg_input_is_valid(v_session, 'uuid') then
        return v_session::uuid;
    end if;
    return null;
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
    v_state constant text := private.session_state(p_actor, p_session, 'aal2');
begin
    if v_state = 'ended' then
        perform private.raise_problem(401, 'session_not_found');
    elsif v_state = 'closed' then
        perform private.raise_problem(403, 'profile_inactive');
    elsif v_state = 'below_aal2' or p_aal > 'aal1' and not exists (
        select from auth.sessions as s where s.id = p_session and s.aal::text >= p_aal
    ) then
        perform private.raise_problem(403, 'insufficient_aal');
    end if;
end;
$$;
comment on function private.require_session(uuid, uuid, text) is
'Raises unless this is a live session of this person with an open account, at this assurance level and, if the account
has a verified factor, at aal2. The functions hand over the session of a token and not its level: the session''s counts.';

create function private.require_actor(
    p_actor uuid, p_session uuid, p_roles public.user_role[] default null, p_aal text default 'aal1'
)
returns void
language plpgsql set search_path = '' as $$
declare
    v_role public.user_role;
begin
    perform private.require_session(p_actor, p_session, p_aal);
    select p.role into v_role from public.profiles as p where p.id = p_actor;
    if v_role <> all (p_roles) then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    perform set_config('carebase.actor', p_actor::text, true);
    perform set_config('carebase.session', p_session::text, true);
end;
$$;
comment on function private.require_actor(uuid, uuid, public.user_role[], text) is
'First statement of every workflow for a person. Raises unless the actor has this live session, an active profile, the
role and the assurance level, all read from tables. Sets the actor for the audit until the transaction ends.';

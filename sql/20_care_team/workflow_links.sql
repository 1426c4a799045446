-- Links between doctors and patients, as the two decide.
--   requested ── approve (doctor) ──> active ── end (either) ──> ended
--   requested ── reject (doctor) ──> ended (the patient withdraws a request with public.withdraw_link)
--   requested, active, ended ── block (either) ──> blocked ── unblock (the side that blocked) ──> ended
--
-- Lock order everywhere: the link, then calls of that pair (50_messaging/calls.sql), so that these functions do not
-- deadlock.

create function private.lock_link(p_actor uuid, p_link_id bigint)
returns public.patient_doctor_links
language plpgsql set search_path = '' as $$
declare
    v_link public.patient_doctor_links;
begin
    select l.* into v_link
    from public.patient_doctor_links as l
    inner join public.patients as p on p.id = l.patient_id and p.deleted_at is null
    where l.id = p_link_id and (p_actor = l.doctor_id or private.manages(p_actor, l.patient_id))
    for update of l;
    if not found then
        perform private.raise_problem(404, 'link_not_found');
    end if;
    return v_link;
end;
$$;
comment on function private.lock_link(uuid, bigint) is
'The link, locked, if the actor is the doctor, the patient or a primary caregiver. The answer does not tell unknown
links from links of other people.';

create function private.require_link_doctor(p_link public.patient_doctor_links, p_actor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_link.doctor_id is distinct from p_actor then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
end;
$$;

create function private.require_verified_doctor(p_actor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if not exists (
        select from public.profiles as p where p.id = p_actor and p.role = 'doctor' and p.is_verified
    ) then
        perform private.raise_problem(403, 'doctor_not_verified');
    end if;
end;
$$;

create function private.require_link_status(p_link public.patient_doctor_links, p_wanted text, p_code text)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_link.status <> p_wanted then
        perform private.raise_problem(409, p_code);
    end if;
end;
$$;

create function private.notify_link(p_link public.patient_doctor_links, p_actor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.notify(
        other.id, 'link.' || t.status, 'Your care team has changed', 'A link of yours is now ' || t.status || '.',
        jsonb_build_object('link_id', p_link.id)
    )
    from (
        select private.people_of_patient(p_link.patient_id)
        union
        select p_link.doctor_id
    ) as other (id)
    cross join (select case p_link.status when 'blocked' then 'ended' else p_link.status end) as t (status)
    where other.id is not null and other.id is distinct from p_actor;
end;
$$;
comment on function private.notify_link(public.patient_doctor_links, uuid) is
'Notifies the doctor and the people who speak for the patient, except the actor, without names. A block is announced as
the end of the link.';

create function private.move_link(
    p_link public.patient_doctor_links, p_actor uuid, p_status text, p_blocked_by uuid default null
)
returns public.patient_doctor_links
language plpgsql set search_path = '' as $$
declare
    v_link public.patient_doctor_links;
begin
    update public.patient_doctor_links as l
    set status = p_status, blocked_by = p_blocked_by
    where l.id = p_link.id
    returning l.* into v_link;
    perform private.notify_link(v_link, p_actor);
    return v_link;
end;
$$;

create function private.link_json(p_link public.patient_doctor_links)
returns jsonb
language sql stable set search_path = '' as $$
    select jsonb_build_object(
        'id', p_link.id, 'patient_id', p_link.patient_id, 'doctor_id', p_link.doctor_id,
        'status', p_link.status, 'requested_by', p_link.requested_by, 'blocked_by', p_link.blocked_by,
        'created_at', p_link.created_at, 'updated_at', p_link.updated_at, 'ended_at', p_link.ended_at
    );
$$;

create function private.answer_link(
    p_actor uuid, p_route text, p_key text, p_link public.patient_doctor_links, p_rooms jsonb default '[]'
)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    return private.store_answer(p_actor, p_route, p_key, jsonb_build_object(
        'link', private.link_json(p_link),
        'conversation_id', (
            select c.id from public.conversations as c
            where c.patient_id = p_link.patient_id and c.doctor_id = p_link.doctor_id
                and c.type = 'doctor_consultation'
        )
    )) || jsonb_build_object('rooms_to_close', p_rooms);
end;
$$;
comment on function private.answer_link(uuid, text, text, public.patient_doctor_links, jsonb) is
'The answer of every link RPC. rooms_to_close is not stored, so only the first answer contains it.';

create function workflows.approve_link(
    p_actor uuid, p_session uuid, p_link_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_link public.patient_doctor_links;
begin
    v_stored := private.begin_request(p_actor, p_session, 'links.approve', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_link := private.lock_link(p_actor, p_link_id);
    perform private.require_link_doctor(v_link, p_actor);
    perform private.require_verified_doctor(p_actor);
    perform private.require_link_status(v_link, 'requested', 'link_not_requested');
    if private.cut_off(p_actor, v_link.patient_id) then
        perform private.raise_problem(409, 'link_not_requested');
    end if;
    v_link := private.move_link(v_link, p_actor, 'active');
    perform private.open_conversation(v_link);
    return private.answer_link(p_actor, 'links.approve', p_key, v_link);
end;
$$;
comment on function workflows.approve_link(uuid, uuid, bigint, text, text) is
'The doctor approves a request; the conversation of the pair is opened. 404 link_not_found, 403 role_not_allowed or
doctor_not_verified, 409 link_not_requested.';

create function workflows.reject_link(
    p_actor uuid, p_session uuid, p_link_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_link public.patient_doctor_links;
begin
    v_stored := private.begin_request(p_actor, p_session, 'links.reject', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_link := private.lock_link(p_actor, p_link_id);
    perform private.require_link_doctor(v_link, p_actor);
    perform private.require_link_status(v_link, 'requested', 'link_not_requested');
    v_link := private.move_link(v_link, p_actor, 'ended');
    return private.answer_link(p_actor, 'links.reject', p_key, v_link);
end;
$$;
comment on function workflows.reject_link(uuid, uuid, bigint, text, text) is
'The doctor rejects a request. 404 link_not_found, 403 role_not_allowed, 409 link_not_requested.';

-- Calls after their start.
--   scheduled ── join (first of the two, from 10 minutes before until 15 after) ──> ringing
--   scheduled ── cancel (either) ──> canceled          ringing ── cancel (caller) ──> canceled
--   ringing ── answer (callee) ──> active ── end (either) ──> ended
--   ringing ── decline (callee) ──> canceled
-- The caller is `started_by`; the first person to join a planned call becomes its caller. A dependant's primary
-- caregivers are one side together: none of them can answer a call that another of them started.

create function private.require_callee(p_call public.video_calls, p_actor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if private.is_doctors_side(p_call, p_call.started_by) = private.is_doctors_side(p_call, p_actor) then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
end;
$$;

create function private.require_call_status(p_call public.video_calls, p_wanted text, p_code text)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_call.status <> p_wanted then
        perform private.raise_problem(409, p_code);
    end if;
end;
$$;

create function private.require_joinable(p_call public.video_calls)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_call.room_url is null or p_call.status not in ('scheduled', 'ringing', 'active') then
        perform private.raise_problem(409, 'call_not_live');
    elsif p_call.status = 'scheduled' and now() < p_call.scheduled_for - interval '10 minutes' then
        perform private.raise_problem(409, 'call_not_open_yet');
    elsif p_call.status = 'scheduled' and now() > p_call.scheduled_for + interval '15 minutes' then
        perform private.raise_problem(409, 'call_not_live');
    end if;
end;
$$;

create function private.ring_planned_call(p_call public.video_calls, p_actor uuid)
returns public.video_calls
language plpgsql set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    update public.video_calls as c
    set status = 'ringing', ringing_at = now(), started_by = p_actor
    where c.id = p_call.id
    returning c.* into v_call;
    perform private.notify_call(v_call, p_actor, 'Incoming call');
    return v_call;
end;
$$;

create function private.open_for_call(p_call public.video_calls, p_actor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.open_for(v.doctor_id, v.patient_id, 'treatment')
    from public.consultations as v where v.id = p_call.consultation_id and v.doctor_id = p_actor;
end;
$$;
comment on function private.open_for_call(public.video_calls, uuid) is
'A doctor who takes the call of an encounter opens the record with it.';

create function private.answer_for_call(
    p_actor uuid, p_route text, p_key text, p_call public.video_calls, p_rooms jsonb default '[]'
)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    return private.store_answer(
        p_actor, p_route, p_key, jsonb_build_object('call', private.call_json(p_call))
    ) || jsonb_build_object('rooms_to_close', p_rooms);
end;
$$;

create function workflows.join_call(p_actor uuid, p_session uuid, p_call_id bigint)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    perform private.require_actor(p_actor, p_session);
    v_call := private.lock_call(p_actor, p_call_id);
    perform private.lock_open_conversation(p_actor, v_call.conversation_id);
    perform private.require_joinable(v_call);
    if v_call.status = 'scheduled' then
        v_call := private.ring_planned_call(v_call, p_actor);
    end if;
    perform private.note_join(p_call_id);
    perform private.open_for_call(v_call, p_actor);
    return jsonb_build_object(
        'call', private.call_json(v_call), 'room_name', v_call.room_name, 'room_url', v_call.room_url,
        'is_owner', exists (
            select from public.conversations as c
            where c.id = v_call.conversation_id and c.doctor_id = p_actor
        ),
        'user_name', (select p.full_name from public.profiles as p where p.id = p_actor)
    );
end;
$$;
comment on function workflows.join_call(uuid, uuid, bigint) is
'Returns the data for a meeting token. 404 call_not_found; 409 call_not_live, call_not_open_yet, link_not_active,
conversation_not_active, call_in_progress.';

create function workflows.answer_call(
    p_actor uuid, p_session uuid, p_call_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_call public.video_calls;
begin
    v_stored := private.begin_request(p_actor, p_session, 'calls.answer', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_call := private.lock_call(p_actor, p_call_id);
    perform private.require_callee(v_call, p_actor);
    perform private.require_call_status(v_call, 'ringing', 'call_not_ringing');
    perform private.lock_open_conversation(p_actor, v_call.conversation_id);
    update public.video_calls as c
    set status = 'active', started_at = now(), answered_by = p_actor
    where c.id = p_call_id
    returning c.* into v_call;
    perform private.open_for_call(v_call, p_actor);
    return private.answer_for_call(p_actor, 'calls.answer', p_key, v_call);
end;
$$;
comment on function workflows.answer_call(uuid, uuid, bigint, text, text) is
'The called side answers the call. 404 call_not_found, 403 role_not_allowed, 409 call_not_ringing, link_not_active,
conversation_not_active.';

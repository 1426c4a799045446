-- The helpers of every call RPC. Lock order: the idempotency key, the pair's link, then the call.

create function private.lock_call(p_actor uuid, p_call_id bigint)
returns public.video_calls
language plpgsql set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    select c.* into v_call from public.video_calls as c where c.id = p_call_id;
    if p_actor <> all (coalesce(private.conversation_people(v_call.conversation_id), '{}')) then
        perform private.raise_problem(404, 'call_not_found');
    end if;
    perform private.lock_link_of(v_call.conversation_id);
    select c.* into strict v_call from public.video_calls as c where c.id = p_call_id for update;
    return v_call;
end;
$$;
comment on function private.lock_call(uuid, bigint) is
'The call, locked, if the actor takes part. The answer does not tell unknown calls from calls of other people.';

create function private.finish_call(p_call public.video_calls, p_status text, p_reason text)
returns public.video_calls
language sql set search_path = '' as $$
    update public.video_calls as c
    set status = p_status, ended_reason = p_reason, ended_at = now()
    where c.id = p_call.id
    returning c.*;
$$;

create function private.end_calls(p_patient_id uuid, p_doctor_id uuid default null, p_planned_too boolean default true)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_call public.video_calls;
    v_rooms jsonb := '[]';
begin
    for v_call in
        select v.* from public.video_calls as v
        inner join public.conversations as c on c.id = v.conversation_id
        -- planned calls are locked even if they stay, so that a call that a person joins at this moment is seen
        where c.patient_id = p_patient_id and (p_doctor_id is null or c.doctor_id = p_doctor_id)
            and v.status in ('scheduled', 'ringing', 'active')
        order by v.id
        for update of v
    loop
        continue when v_call.status = 'scheduled' and not p_planned_too;
        v_call := private.finish_call(
            v_call, case v_call.status when 'active' then 'ended' else 'canceled' end, 'link_ended'
        );
        v_rooms := v_rooms || private.close_room(v_call);
    end loop;
    return v_rooms;
end;
$$;
comment on function private.end_calls(uuid, uuid, boolean) is
'Ends active calls and cancels ringing ones, and planned ones with p_planned_too, of a patient: with one doctor, or with
all. Returns their rooms as rooms_to_close.';

create function private.call_json(p_call public.video_calls)
returns jsonb
language sql stable set search_path = '' as $$
    select jsonb_build_object(
        'id', p_call.id, 'conversation_id', p_call.conversation_id,
        'consultation_id', p_call.consultation_id, 'status', p_call.status,
        'started_by', p_call.started_by, 'answered_by', p_call.answered_by,
        'scheduled_for', p_call.scheduled_for, 'ringing_at', p_call.ringing_at,
        'started_at', p_call.started_at, 'ended_at', p_call.ended_at, 'ended_reason', p_call.ended_reason,
        'recording_enabled', p_call.recording_enabled, 'created_at', p_call.created_at
    );
$$;
comment on function private.call_json(public.video_calls) is
'A call as the functions return it, without room and token.';

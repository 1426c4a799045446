-- Starting a call: reserve, create the room at Daily, confirm or fail. Between the steps no transaction is open.
--   reserve: a row without a room, and the key's lease    confirm: ringing (or scheduled) with its room
--   fail: failed, and the key is free again               neither: the lease ends, a retry continues with the row,
--                                                         or a job marks it failed (never_confirmed)

create function private.require_call_time(p_scheduled_for timestamptz)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_scheduled_for not between now() and now() + interval '90 days' then
        perform private.raise_problem(422, 'scheduled_for_out_of_range');
    end if;
end;
$$;

create function private.require_few_planned_calls(p_conversation_id bigint)
returns void
language plpgsql set search_path = '' as $$
begin
    if (
        select count(*) >= 10 from public.video_calls as c
        where c.conversation_id = p_conversation_id and c.status = 'scheduled'
            and c.scheduled_for is not null
    ) then
        perform private.raise_problem(409, 'too_many_planned_calls');
    end if;
end;
$$;
comment on function private.require_few_planned_calls(bigint) is
'Raises if the pair has ten planned calls: each holds a room at Daily and rings a phone. The caller must hold the
lock.';

create function private.reserved_call(p_call_id bigint)
returns public.video_calls
language sql set search_path = '' as $$
    select c.* from public.video_calls as c
    where c.id = p_call_id and c.status = 'scheduled' and c.room_url is null
    for update;
$$;
comment on function private.reserved_call(bigint) is 'The call, locked, if it still waits for its room, or else null.';

create function private.insert_call(
    p_actor uuid, p_conversation_id bigint, p_scheduled_for timestamptz, p_recording_enabled boolean,
    p_consultation_id uuid
)
returns public.video_calls
language plpgsql set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    perform private.require_call_time(p_scheduled_for);
    perform private.use_quota('calls_to_one', 1, p_conversation_id::text);
    if p_scheduled_for is not null then
        perform private.require_few_planned_calls(p_conversation_id);
    end if;
    if p_consultation_id is not null then
        perform private.require_open_consultation(p_conversation_id, p_consultation_id);
    end if;
    insert into public.video_calls (conversation_id, started_by, scheduled_for, recording_enabled, consultation_id)
    values (p_conversation_id, p_actor, p_scheduled_for, p_recording_enabled, p_consultation_id)
    returning * into v_call;
    return v_call;
end;
$$;

create function workflows.reserve_call(
    p_actor uuid, p_session uuid, p_conversation_id bigint, p_scheduled_for timestamptz,
    p_recording_enabled boolean, p_key text, p_fingerprint text, p_consultation_id uuid default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_lease jsonb;
    v_call public.video_calls;
begin
    -- longer than the function's timeout of 29 s: an attempt that takes over the lease knows that its holder is dead
    v_lease := private.begin_leased_request(
        p_actor, p_session, 'calls.start', p_key, p_fingerprint, interval '35 seconds'
    );
    if v_lease ->> 'state' = 'done' then
        return v_lease;
    end if;
    perform private.lock_open_conversation(p_actor, p_conversation_id);
    v_call := private.reserved_call((v_lease ->> 'resource_id')::bigint);
    if v_call.id is null then
        v_call := private.insert_call(
            p_actor, p_conversation_id, p_scheduled_for, p_recording_enabled, p_consultation_id
        );
        perform private.attach_to_key(p_actor, 'calls.start', p_key, v_call.id::text);
    end if;
    return jsonb_build_object('state', v_lease ->> 'state', 'call', private.call_json(v_call));
end;
$$;
comment on function workflows.reserve_call(uuid, uuid, bigint, timestamptz, boolean, text, text, uuid) is
'Reserves a call and returns {state: started|resumed|done, call, response}. 404 conversation_not_found,
consultation_not_found; 409 link_not_active, conversation_not_active, consultation_is_over, in_progress,
idempotency_key_reused, and call_in_progress through video_calls_one_live_per_conversation; 422
scheduled_for_out_of_range; 429 quota_exceeded.';

create function private.set_room(p_call public.video_calls, p_room_name text, p_room_url text)
returns public.video_calls
language sql set search_path = '' as $$
    update public.video_calls as c
    set room_name = p_room_name, room_url = p_room_url,
        status = case when c.scheduled_for is null then 'ringing' else c.status end,
        ringing_at = case when c.scheduled_for is null then now() end
    where c.id = p_call.id
    returning c.*;
$$;
comment on function private.set_room(public.video_calls, text, text) is
'Gives a call its room. A call for now then rings; a planned call waits for its time.';

create function private.refuse_room(
    p_actor uuid, p_call public.video_calls, p_room_name text, p_room_url text, p_key text
)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_unwanted public.video_calls := p_call;
    v_rooms jsonb := '[]';
begin
    if p_call.room_name <> p_room_name then
        v_unwanted.room_name := p_room_name;
        v_unwanted.room_url := p_room_url;
        v_rooms := private.close_room(v_unwanted);
    end if;
    if p_call.room_url is null then
        perform private.release_key(p_actor, 'calls.start', p_key);
    end if;
    return jsonb_build_object(
        'call', private.call_json(p_call), 'rooms_to_close', v_rooms,
        'refused', case when p_call.room_url is null then 'call_not_reserved' end
    );
end;
$$;
comment on function private.refuse_room(uuid, public.video_calls, text, text, text) is
'Answers for a room that is not needed: the call was closed meanwhile (refused), or already has its room. It returns
instead of raising, so that the outbox row that closes the room is kept.';

create function workflows.confirm_call(
    p_actor uuid, p_session uuid, p_call_id bigint, p_room_name text, p_room_url text, p_key text
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_call public.video_calls;
    v_answer jsonb;
begin
    perform private.resume_leased_request(p_actor, p_session, 'calls.start', p_key);
    v_call := private.lock_call(p_actor, p_call_id);
    if v_call.status <> 'scheduled' or v_call.room_url is not null then
        return private.refuse_room(p_actor, v_call, p_room_name, p_room_url, p_key);
    end if;
    v_call := private.set_room(v_call, p_room_name, p_room_url);
    perform private.notify_call(
        v_call, p_actor, case v_call.status when 'ringing' then 'Incoming call' else 'A call was planned' end
    );
    v_answer := jsonb_build_object('call', private.call_json(v_call));
    v_answer := private.store_answer(p_actor, 'calls.start', p_key, v_answer);
    return v_answer || '{"rooms_to_close": [], "refused": null}';
end;
$$;
comment on function workflows.confirm_call(uuid, uuid, bigint, text, text, text) is
'Gives the reserved call its room and returns {call, rooms_to_close, refused}. refused is call_not_reserved if the call
was closed while Daily created the room. 404 call_not_found.';

create function workflows.fail_call(
    p_actor uuid, p_session uuid, p_call_id bigint, p_reason text, p_key text
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    perform private.resume_leased_request(p_actor, p_session, 'calls.start', p_key);
    v_call := private.lock_call(p_actor, p_call_id);
    if v_call.status = 'scheduled' and v_call.room_url is null then
        v_call := private.finish_call(v_call, 'failed', p_reason);
        perform private.return_quota('calls_to_one', v_call.conversation_id::text);
        perform private.return_quota('video_calls');
        perform private.release_key(p_actor, 'calls.start', p_key);
    end if;
    return jsonb_build_object('call', private.call_json(v_call));
end;
$$;
comment on function workflows.fail_call(uuid, uuid, bigint, text, text) is
'Marks a reserved call as failed because its room could not be created, frees its key and takes it off the quotas of
today. It changes nothing else.';

-- Calls: decline, cancel, end. Each closes the room through the outbox.

create function private.stop_call(
    p_actor uuid, p_route text, p_key text, p_call public.video_calls, p_status text, p_reason text
)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    v_call := private.finish_call(p_call, p_status, p_reason);
    if p_status = 'canceled' then
        perform private.notify_call(v_call, p_actor, 'A call was called off');
    end if;
    return private.answer_for_call(p_actor, p_route, p_key, v_call, private.close_room(v_call));
end;
$$;

create function workflows.decline_call(
    p_actor uuid, p_session uuid, p_call_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_call public.video_calls;
begin
    v_stored := private.begin_request(p_actor, p_session, 'calls.decline', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_call := private.lock_call(p_actor, p_call_id);
    perform private.require_callee(v_call, p_actor);
    perform private.require_call_status(v_call, 'ringing', 'call_not_ringing');
    return private.stop_call(p_actor, 'calls.decline', p_key, v_call, 'canceled', 'declined');
end;
$$;
comment on function workflows.decline_call(uuid, uuid, bigint, text, text) is
'The called side declines the call. 404 call_not_found, 403 role_not_allowed, 409 call_not_ringing.';

create function private.require_cancelable(p_call public.video_calls, p_actor uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_call.status = 'ringing'
        and private.is_doctors_side(p_call, p_call.started_by) <> private.is_doctors_side(p_call, p_actor) then
        perform private.raise_problem(403, 'role_not_allowed');
    elsif p_call.status not in ('scheduled', 'ringing') then
        perform private.raise_problem(409, 'call_not_cancelable');
    end if;
end;
$$;

create function workflows.cancel_call(
    p_actor uuid, p_session uuid, p_call_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_call public.video_calls;
begin
    v_stored := private.begin_request(p_actor, p_session, 'calls.cancel', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_call := private.lock_call(p_actor, p_call_id);
    perform private.require_cancelable(v_call, p_actor);
    return private.stop_call(p_actor, 'calls.cancel', p_key, v_call, 'canceled', 'canceled');
end;
$$;
comment on function workflows.cancel_call(uuid, uuid, bigint, text, text) is
'The calling side cancels a ringing call, or either side cancels a planned one. 404 call_not_found, 403
role_not_allowed, 409 call_not_cancelable.';

create function workflows.end_call(
    p_actor uuid, p_session uuid, p_call_id bigint, p_key text default null, p_fingerprint text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_stored jsonb;
    v_call public.video_calls;
begin
    v_stored := private.begin_request(p_actor, p_session, 'calls.end', p_key, p_fingerprint);
    if v_stored is not null then
        return v_stored;
    end if;
    v_call := private.lock_call(p_actor, p_call_id);
    perform private.require_call_status(v_call, 'active', 'call_not_active');
    return private.stop_call(p_actor, 'calls.end', p_key, v_call, 'ended', 'completed');
end;
$$;
comment on function workflows.end_call(uuid, uuid, bigint, text, text) is
'Either side ends an active call. 404 call_not_found, 409 call_not_active.';

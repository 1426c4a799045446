-- Calls that nobody ends: unanswered, never begun, never confirmed, or with an empty room. A job ends them every
-- minute. Daily's webhooks usually come first; the job covers what they, or a phone, never reported.

create function private.overdue_calls(p_limit integer)
returns setof public.video_calls
language sql set search_path = '' as $$
    select c.* from public.video_calls as c
    -- a person who came early to a planned call waits as long as it can be joined
    where (c.status = 'ringing' and greatest(c.ringing_at + private.setting('ring_time'), c.scheduled_for + interval '15 minutes') < now())
        or (c.status = 'scheduled' and c.scheduled_for < now() - interval '15 minutes')
        -- reserved, and the function that should have confirmed it died
        or (c.status = 'scheduled' and c.room_url is null and c.created_at < now() - interval '2 minutes')
    -- in the order of conversations, whose rows a message changes, so that two sweeps cannot deadlock
    order by c.conversation_id, c.id
    limit private.batch_size(p_limit, 100)
    for update skip locked;
$$;
comment on function private.overdue_calls(integer) is
'Locks and returns the calls that ring too long (a planned call: until 15 minutes after its time), planned calls that
are 15 minutes late, and reserved calls not confirmed for 2 minutes.';

create function private.mark_call_missed(p_call public.video_calls)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_reserved boolean := p_call.status = 'scheduled' and p_call.room_url is null;
    v_call public.video_calls;
begin
    if v_reserved then  -- nobody was notified of it
        v_call := private.finish_call(p_call, 'failed', 'never_confirmed');
    else
        v_call := private.finish_call(p_call, 'missed', 'no_answer');
        perform private.add_system_message(v_call.conversation_id, 'call.missed', 'Missed video call.');
        perform private.notify_call(v_call, v_call.started_by, 'You missed a video call');
    end if;
    return jsonb_build_object('status', v_call.status, 'rooms', private.close_room(v_call));
end;
$$;
comment on function private.mark_call_missed(public.video_calls) is
'Marks a call as missed, with a system message and a notification to the other side. A call that was only reserved fails
without either.';

create function workflows.sweep_missed_calls(p_limit integer default 100)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_call public.video_calls;
    v_done jsonb;
    v_missed integer := 0;
    v_failed integer := 0;
    v_rooms jsonb := '[]';
begin
    for v_call in
        select * from private.overdue_calls(p_limit)
    loop
        v_done := private.mark_call_missed(v_call);
        v_missed := v_missed + (v_done ->> 'status' = 'missed')::integer;
        v_failed := v_failed + (v_done ->> 'status' = 'failed')::integer;
        v_rooms := v_rooms || (v_done -> 'rooms');
    end loop;
    return jsonb_build_object('missed', v_missed, 'failed', v_failed, 'rooms_to_close', v_rooms);
end;
$$;
comment on function workflows.sweep_missed_calls(integer) is
'Ends one batch of unanswered calls. It skips calls that another sweep, or a person who is answering, has locked.';

create function private.note_join(p_call_id bigint)
returns void
language sql set search_path = '' as $$
    insert into private.call_checks (call_id, joined_at)
    values (p_call_id, clock_timestamp())
    on conflict (call_id) do update
    set joined_at = excluded.joined_at, empty_since = null;
$$;
comment on function private.note_join(bigint) is
'Records that a person is about to enter the room, so that earlier checks of the room no longer count. Call it with the
call locked.';

create function workflows.calls_to_check(p_limit integer default 20)
returns jsonb
language sql security definer set search_path = '' as $$
    with due as materialized (
        select c.id, c.room_name
        from public.video_calls as c
        left join private.call_checks as k on k.call_id = c.id
        where c.status = 'active' and c.started_at < now() - interval '60 seconds'
            and (k.checked_at is null or k.checked_at < now() - interval '50 seconds')
        order by k.checked_at nulls first, c.id
        limit private.batch_size(p_limit, 100)
        for update of c skip locked
    ), marked as (
        insert into private.call_checks as k (call_id, checked_at)
        select d.id, clock_timestamp() from due as d
        on conflict (call_id) do update set checked_at = excluded.checked_at
        returning k.call_id, k.checked_at
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'call_id', d.id, 'room_name', d.room_name, 'asked_at', m.checked_at
    ) order by d.id), '[]')
    from due as d
    inner join marked as m on m.call_id = d.id;
$$;
comment on function workflows.calls_to_check(integer) is
'Returns active calls to ask Daily about, those unchecked for longest first. Pass asked_at back to record_presence.';

create function private.presence_state(p_call public.video_calls, p_asked_at timestamptz, p_present integer)
returns text
language sql stable set search_path = '' as $$
    select case
        when p_present > 0 then 'occupied'
        -- Daily's presence lags by 15 seconds, and a token may be used a little after it was created
        when p_call.started_at > p_asked_at - interval '60 seconds'
            or k.joined_at > p_asked_at - interval '60 seconds' then 'occupied'
        when k.empty_since > p_asked_at - interval '60 seconds' then 'waiting'
        -- found empty for the first time, or so long ago (Daily was down) that the two checks are not consecutive
        when k.empty_since is null or k.empty_since < p_asked_at - interval '10 minutes' then 'empty'
        else 'ended'
    end
    from private.call_checks as k
    where k.call_id = p_call.id;
$$;
comment on function private.presence_state(public.video_calls, timestamptz, integer) is
'What one check of the room means. A call ends after two checks, 1 to 10 minutes apart, that found nobody.';

create function workflows.record_presence(p_call_id bigint, p_asked_at timestamptz, p_present integer)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_call public.video_calls;
    v_state text;
    v_rooms jsonb := '[]';
begin
    select c.* into v_call from public.video_calls as c where c.id = p_call_id for update;
    if v_call.status is distinct from 'active' then
        return jsonb_build_object('state', 'over', 'rooms_to_close', v_rooms);
    end if;
    if not exists (
        select from private.call_checks as k where k.call_id = p_call_id and k.checked_at = p_asked_at
    ) then
        return jsonb_build_object('state', 'outdated', 'rooms_to_close', v_rooms);
    end if;
    v_state := private.presence_state(v_call, p_asked_at, p_present);
    if v_state in ('occupied', 'empty') then
        update private.call_checks as k
        set empty_since = case v_state when 'empty' then p_asked_at end
        where k.call_id = p_call_id;
    elsif v_state = 'ended' then
        v_call := private.finish_call(v_call, 'ended', 'room_empty');
        perform private.add_system_message(v_call.conversation_id, 'call.ended', 'Video call ended.');
        v_rooms := private.close_room(v_call);
    end if;
    return jsonb_build_object('state', v_state, 'rooms_to_close', v_rooms);
end;
$$;
comment on function workflows.record_presence(bigint, timestamptz, integer) is
'Records how many people Daily reported, and ends the call when its room stayed empty. Late and repeated reports change
nothing: p_asked_at must be the time that calls_to_check gave for its latest check, and only an active call can end.';

-- Events from Daily. They arrive more than once and in any order, so each is recorded once, in the transaction of its
-- changes, and an outdated event changes nothing. The functions verify signatures before they call this.

create function private.lock_call_in_room(p_room_name text)
returns public.video_calls
language sql set search_path = '' as $$
    select c.* from public.video_calls as c
    where c.provider = 'daily' and c.room_name = p_room_name
    order by c.id desc
    limit 1
    for update;
$$;
comment on function private.lock_call_in_room(text) is 'The call in this Daily room, locked; null if there is none.';

create function private.is_meeting_over(p_call public.video_calls, p_ended_at timestamptz)
returns boolean
language sql stable set search_path = '' as $$
    select p_ended_at >= p_call.started_at
        and not exists (
            select from private.call_checks as k
            where k.call_id = p_call.id and k.joined_at > p_ended_at
        )
        and not exists (
            select from private.webhook_events as e
            where e.call_id = p_call.id and e.event_type in ('meeting.started', 'participant.joined')
                and e.event_at > p_ended_at
        );
$$;
comment on function private.is_meeting_over(public.video_calls, timestamptz) is
'Whether the meeting that ended at this time was the call''s last. It was not if the caller was still waiting for an
answer, or if anyone entered or got a token since. Then the sweep decides by a check of the room.';

create function private.on_meeting_ended(p_call public.video_calls, p_ended_at timestamptz)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_call public.video_calls;
begin
    if p_call.status = 'ringing' then
        -- The caller's app left the room for a moment. The call can still be answered; if it is not, the job marks it
        -- as missed.
        return '{"outcome": "still_ringing"}';
    elsif p_call.status <> 'active' then
        return '{"outcome": "already_over"}';
    elsif not private.is_meeting_over(p_call, p_ended_at) then
        return '{"outcome": "superseded"}';
    end if;
    v_call := private.finish_call(p_call, 'ended', 'room_empty');
    perform private.add_system_message(v_call.conversation_id, 'call.ended', 'Video call ended.');
    return jsonb_build_object('outcome', 'ended', 'rooms_to_close', private.close_room(v_call));
end;
$$;
comment on function private.on_meeting_ended(public.video_calls, timestamptz) is
'Ends an active call when its last meeting has ended. A ringing call continues to ring; a finished call does not
change.';

create function private.on_recording_ready(p_call public.video_calls, p_recording_id text)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    if not p_call.recording_enabled then
        return '{"outcome": "recording_not_enabled"}';
    elsif p_recording_id is null then
        return '{"outcome": "ignored"}';
    elsif p_call.recording_url is not null then
        return '{"outcome": "recording_known"}';
    end if;
    update public.video_calls as c
    set recording_url = 'daily:recordings/' || p_recording_id
    where c.id = p_call.id;
    return '{"outcome": "recording_stored"}';
end;
$$;
comment on function private.on_recording_ready(public.video_calls, text) is
'Stores a reference to the first recording, never a link that opens it, and only if recording was enabled.';

create function private.apply_daily_event(
    p_call public.video_calls, p_type text, p_event_at timestamptz, p_details jsonb
)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    if p_call.id is null then
        return '{"outcome": "unknown_room"}';
    end if;
    return case p_type
        when 'meeting.ended' then private.on_meeting_ended(p_call, p_event_at)
        when 'recording.ready-to-download' then
            private.on_recording_ready(p_call, p_details ->> 'recording_id')
        else '{"outcome": "ignored"}'
    end;
end;
$$;

create function workflows.record_daily_event(
    p_event_id text, p_type text, p_room_name text, p_event_at timestamptz, p_details jsonb default '{}'
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_call public.video_calls;
    v_done jsonb;
    -- Daily's clock may be ahead, but nothing that happens later than now can have ended a call
    v_event_at constant timestamptz := least(p_event_at, now());
begin
    insert into private.webhook_events (provider, event_id, event_type, event_at)
    values ('daily', p_event_id, p_type, v_event_at)
    on conflict (provider, event_id) do nothing;
    if not found then
        return '{"outcome": "duplicate", "rooms_to_close": []}';
    end if;
    v_call := private.lock_call_in_room(p_room_name);
    v_done := private.apply_daily_event(v_call, p_type, v_event_at, p_details);
    update private.webhook_events as e
    set call_id = v_call.id, outcome = v_done ->> 'outcome'
    where e.provider = 'daily' and e.event_id = p_event_id;
    return '{"rooms_to_close": []}'::jsonb || v_done;
end;
$$;
comment on function workflows.record_daily_event(text, text, text, timestamptz, jsonb) is
'Records a verified event of Daily and applies it, in one transaction. The same event again is a duplicate and changes
nothing. p_event_at is when the event happened; a time in the future counts as now. Returns {outcome, rooms_to_close}.';

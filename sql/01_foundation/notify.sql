-- How functions notify people: in the app, and outside it through the outbox.

create function private.enqueue(
    p_topic text, p_payload jsonb, p_dedupe_key text default null, p_available_at timestamptz default now()
)
returns bigint
language plpgsql set search_path = '' as $$
declare
    v_id bigint;
begin
    insert into private.outbox (topic, payload, dedupe_key, available_at)
    values (p_topic, p_payload, p_dedupe_key, p_available_at)
    on conflict (dedupe_key) do nothing
    returning id into v_id;
    return v_id;
end;
$$;
comment on function private.enqueue(text, jsonb, text, timestamptz) is
'Writes an outbox row in this transaction. Returns null if a row with this dedupe key exists.';

create function private.may_refuse_notice(p_type text)
returns boolean
language sql immutable set search_path = '' as $$
    select split_part(p_type, '.', 1) <> all (array['call', 'consultation', 'entry', 'prescription'])
        and split_part(p_type, '.', 2) <> all (array[
            'accepted', 'blocked', 'canceled', 'closed', 'completed', 'confirmed', 'declined', 'discharged', 'ended',
            'missed', 'no_show', 'rejected', 'revoked', 'withdrawn'
        ]);
$$;
comment on function private.may_refuse_notice(text) is
'Whether an action may be refused because it would notify the same person too often. Answers and what ends something are
always possible. So are care, and a dispute about an entry. Calls are counted when they start, before their room is created.';

create function private.folded_notice(p_profile uuid)
returns uuid
language sql stable set search_path = '' as $$
    select md5(concat_ws(':', private.actor_id(), p_profile, (now() at time zone 'utc')::date))::uuid;
$$;
comment on function private.folded_notice(uuid) is
'The id of the one notice that takes up all notices of the actor to this person above the quota of today.';

create function private.notice_id(p_profile uuid, p_type text)
returns uuid
language plpgsql set search_path = '' as $$
begin
    if p_profile = private.actor_id() or p_type ~ '^(emergency|break_glass)\.' then
        return gen_random_uuid();
    elsif private.may_refuse_notice(p_type) then
        perform private.use_quota('notices_to_one', 1, p_profile::text);
    elsif not private.within_quota('notices_to_one', 1, p_profile::text) then
        return private.folded_notice(p_profile);
    end if;
    return gen_random_uuid();
end;
$$;
comment on function private.notice_id(uuid, text) is
'Counts a notice from the actor to this person, and returns the id for its row. Emergencies and broken glass are never
counted. 429 quota_exceeded.';

create function private.notify(
    p_profile uuid, p_type text, p_title text, p_message text, p_data jsonb default '{}'
)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_id uuid;
begin
    if p_profile is null or private.is_silenced(p_profile, p_type) then
        return null;
    end if;
    insert into public.notifications as n (id, user_id, type, title, message, data)
    values (private.notice_id(p_profile, p_type), p_profile, p_type, p_title, p_message, coalesce(p_data, '{}'))
    on conflict (id) do update
    set type = excluded.type, title = excluded.title, message = excluded.message, data = excluded.data,
        read = false, created_at = now()
    returning n.id into v_id;
    perform private.enqueue('notification.created', jsonb_build_object('notification_id', v_id), 'notification:' || v_id);
    return v_id;
end;
$$;
comment on function private.notify(uuid, text, text, text, jsonb) is
'Notifies a person in the app and through the channels in their settings. It does nothing for a patient without an
account, and for a person who has blocked the actor. Above the quota of the actor for this person, an action that starts
something is refused (429 quota_exceeded); notices of all other actions share one row, which shows the latest, and one
message to the phone.';

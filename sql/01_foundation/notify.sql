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

create function private.notify(
    p_profile uuid, p_type text, p_title text, p_message text, p_data jsonb default '{}'
)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_id uuid;
begin
    if p_profile is null then
        return null;
    end if;
    insert into public.notifications (user_id, type, title, message, data)
    values (p_profile, p_type, p_title, p_message, coalesce(p_data, '{}'))
    returning id into v_id;
    perform private.enqueue('notification.created', jsonb_build_object('notification_id', v_id), 'notification:' || v_id);
    return v_id;
end;
$$;
comment on function private.notify(uuid, text, text, text, jsonb) is
'Notifies a person in the app and through the channels in their settings. For a patient without an account, it does
nothing.';

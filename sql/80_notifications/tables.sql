-- Reaching people: what they find in the app, and the outbox that everything outside is told from.

create table public.notifications (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.profiles (id) on delete cascade,
    type text not null default 'info',
    title text not null,
    message text not null,
    data jsonb not null default '{}',
    read boolean not null default false,
    created_at timestamptz not null default now(),
    constraint notifications_type_length check (char_length(type) between 1 and 100),
    constraint notifications_title_length check (char_length(title) between 1 and 200),
    constraint notifications_message_length check (char_length(message) <= 2000)
);
comment on table public.notifications is 'What a person is told. Written by workflows and triggers; the person marks it read.';
comment on column public.notifications.data is 'Ids an app needs to open the right page; no clinical content.';
create index notifications_user_read_idx on public.notifications (user_id, read);
create index notifications_user_created_idx on public.notifications (user_id, created_at desc);

create table private.outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    payload jsonb not null default '{}',
    dedupe_key text,
    status text not null default 'pending',
    attempts integer not null default 0,
    available_at timestamptz not null default now(),
    lease_until timestamptz,
    lease_token uuid,
    last_error_code text,
    created_at timestamptz not null default now(),
    done_at timestamptz,
    constraint outbox_dedupe_key_unique unique (dedupe_key),
    constraint outbox_status_check check (status in ('pending', 'done', 'dead')),
    constraint outbox_topic_length check (char_length(topic) between 1 and 100)
);
comment on table private.outbox is
'What has to be told outside, written by the transaction that caused it. pending -> done | dead.';
comment on column private.outbox.payload is 'Ids only: who delivers it reads the rest with their own rights.';
comment on column private.outbox.lease_until is 'While it lies ahead, somebody is delivering this.';
comment on constraint outbox_dedupe_key_unique on private.outbox is
'Two transactions announcing one event: it is announced once.';
create index outbox_pending_idx on private.outbox (topic, available_at, id) where status = 'pending';
create index outbox_done_idx on private.outbox (done_at) where status <> 'pending';

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
'Writes an outbox row in this transaction. Null when the dedupe key was announced before.';

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
'Tells a person something, in the app and by whatever channels they chose. A patient without an account: nothing.';

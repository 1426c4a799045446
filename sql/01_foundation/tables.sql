-- Settings, idempotency keys and the outbox, for every domain.

create table private.settings (
    name text primary key,
    value interval not null,
    meaning text not null,
    constraint settings_value_range check (value >= interval '0'),
    constraint settings_meaning_length check (char_length(meaning) between 1 and 500)
);
comment on table private.settings is
'Periods that rules use and operators may change. settings_rows.sql holds the rows and their first values.';

create table private.idempotency_keys (
    actor_id uuid not null,
    route text not null,
    key text not null,
    fingerprint text not null,
    status text not null default 'in_progress',
    lease_token uuid,
    lease_expires_at timestamptz,
    resource_id text,
    response jsonb,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '24 hours',
    primary key (actor_id, route, key),
    constraint idempotency_keys_status_check check (status in ('in_progress', 'done')),
    constraint idempotency_keys_key_length check (char_length(key) between 1 and 255)
);
comment on table private.idempotency_keys is
'The stored answer for each (actor, route, key). The primary key is the lock: a repeated request waits for it. It has no
foreign key to the actor, because the row expires within a day.';
comment on column private.idempotency_keys.fingerprint is
'Hash of the request body. A different body under the same key is refused.';
comment on column private.idempotency_keys.response is 'Ids only, never tokens or secrets.';
comment on column private.idempotency_keys.lease_expires_at is
'After this time, a retry takes over from an attempt that died.';
create index idempotency_keys_expires_at_idx on private.idempotency_keys (expires_at);

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
'Messages to deliver to other systems, written by the transaction that caused them. pending -> done | dead.';
comment on column private.outbox.payload is 'Ids only. The consumer reads the rest with its own rights.';
comment on column private.outbox.lease_until is 'Until this time, one worker delivers the message and others skip it.';
comment on constraint outbox_dedupe_key_unique on private.outbox is
'If two transactions announce the same event at once, it is announced once.';
create index outbox_pending_idx on private.outbox (topic, available_at, id) where status = 'pending';
create index outbox_done_idx on private.outbox (done_at) where status <> 'pending';

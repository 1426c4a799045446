-- One wish of one person, however often their phone repeats it.

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
'The answer once given to (actor, route, key). The primary key is the lock: a repeat at the same time waits for it.
No foreign key to the actor: it expires within a day.';
comment on column private.idempotency_keys.fingerprint is 'Hash of the body; another body under the same key is refused.';
comment on column private.idempotency_keys.response is 'Ids only, never tokens or secrets.';
comment on column private.idempotency_keys.lease_expires_at is 'After this a retry takes over what a dead try began.';
create index idempotency_keys_expires_at_idx on private.idempotency_keys (expires_at);

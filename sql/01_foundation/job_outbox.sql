-- The outbox: written by the transaction that changes the state, read here, delivered at least once.
--   pending ──claim (lease)──> pending ──complete──> done
--                                      └─retry (later again), after 12 attempts ──> dead
-- A claim changes no indexed column, so it is a HOT update and leaves no dead index entry behind.

create function workflows.claim_outbox(
    p_topics text[],
    p_limit integer default 50,
    p_after_at timestamptz default '-infinity',
    p_after_id bigint default 0
)
returns jsonb
language sql security definer set search_path = '' as $$
    with due as materialized (
        select c.id
        from unnest(p_topics) as t (topic)
        cross join lateral (
            select o.id from private.outbox as o
            where o.topic = t.topic and o.status = 'pending' and o.available_at <= now()
                and (o.available_at, o.id) > (p_after_at, p_after_id)
                and (o.lease_until is null or o.lease_until <= now())
            order by o.available_at, o.id
            limit private.batch_size(p_limit, 1000)
            for update skip locked
        ) as c
        limit private.batch_size(p_limit, 1000)
    ), claimed as (
        update private.outbox as o
        set attempts = o.attempts + 1, lease_token = gen_random_uuid(),
            lease_until = clock_timestamp() + interval '5 minutes',
            -- a message that crashed its consumer twelve times must not continue to do so
            status = case when o.attempts >= 12 then 'dead' else o.status end,
            done_at = case when o.attempts >= 12 then now() end,
            last_error_code = case when o.attempts >= 12 then 'consumer_lost' else o.last_error_code end
        from due
        where o.id = due.id
        returning o.*
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'id', c.id, 'topic', c.topic, 'payload', c.payload, 'attempts', c.attempts,
        'lease_token', c.lease_token, 'available_at', c.available_at
    ) order by c.available_at, c.id), '[]')
    from claimed as c
    where c.status = 'pending';
$$;
comment on function workflows.claim_outbox(text[], integer, timestamptz, bigint) is
'Leases due messages for five minutes, oldest first; that is longer than a run needs for a batch. Within a run, pass available_at and id of the last message, so that the scan does
not read again what the run has already settled (an old snapshot keeps those entries in the index).';

create function workflows.complete_outbox(p_id bigint, p_lease_token uuid)
returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
    update private.outbox as o
    set status = 'done', done_at = now(), lease_token = null, lease_until = null
    where o.id = p_id and o.lease_token = p_lease_token and o.status = 'pending';
    if not found then
        perform private.raise_problem(409, 'lease_lost');
    end if;
    return jsonb_build_object('state', 'done');
end;
$$;
comment on function workflows.complete_outbox(bigint, uuid) is
'Marks a message as delivered. lease_lost: the lease ran out, and another worker has or had the message.';

create function private.outbox_delay(p_attempts integer)
returns interval
language sql volatile set search_path = '' as $$
    select make_interval(secs => least(3600, 5 * 2 ^ least(p_attempts, 16)) * (0.5 + random() / 2));
$$;
comment on function private.outbox_delay(integer) is
'Exponential delay, at most an hour, with jitter, so that messages that failed together are not retried together.';

create function workflows.retry_outbox(
    p_id bigint, p_lease_token uuid, p_error_code text, p_permanent boolean default false
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_dead boolean;
begin
    update private.outbox as o
    set status = case when p_permanent or o.attempts >= 12 then 'dead' else 'pending' end,
        done_at = case when p_permanent or o.attempts >= 12 then now() end,
        available_at = now() + private.outbox_delay(o.attempts),
        last_error_code = p_error_code, lease_token = null, lease_until = null
    where o.id = p_id and o.lease_token = p_lease_token and o.status = 'pending'
    returning o.status = 'dead' into v_dead;
    if not found then
        perform private.raise_problem(409, 'lease_lost');
    end if;
    return jsonb_build_object('state', case when v_dead then 'dead' else 'pending' end);
end;
$$;
comment on function workflows.retry_outbox(bigint, uuid, text, boolean) is
'Records a failed delivery: the message is retried later, or is dead after 12 attempts, or at once if a retry cannot
help.';

create function workflows.settle_outbox(p_tokens uuid[])
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_count integer;
begin
    update private.outbox as o
    set status = 'done', done_at = now(), lease_token = null, lease_until = null
    where o.lease_token = any (p_tokens) and o.status = 'pending' and o.topic = 'video_room.close';
    get diagnostics v_count = row_count;
    return jsonb_build_object('settled', v_count);
end;
$$;
comment on function workflows.settle_outbox(uuid[]) is
'Marks messages as done that the request itself has already delivered. It accepts only topics that a request may
deliver, only pending messages, and only the token that the RPC returned when it wrote the row. So a leaked key alone
cannot suppress the closing of a room.';

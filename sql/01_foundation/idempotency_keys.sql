-- Idempotency keys: (actor, route, key) is one request of one person; the fingerprint is a hash of its body.
--
-- Routes of one transaction: the RPC calls begin_request first and store_answer last. Other transactions never see the
-- unfinished row, so a duplicate waits for the primary key and then reads the stored answer.
-- Routes that call a provider: begin_leased_request commits a lease with the reservation, attach_to_key stores what was
-- reserved, store_answer stores the answer, release_key forgets a failed attempt. A lease must be longer than the
-- function's timeout: a retry takes over an expired lease because its former holder must be dead.
--
-- All of them run inside definer RPCs owned by postgres; no API role may call them.

create function private.claim_key(p_actor uuid, p_route text, p_key text, p_fingerprint text)
returns private.idempotency_keys
language plpgsql set search_path = '' set lock_timeout = '5s' as $$
declare
    v_row private.idempotency_keys;
begin
    insert into private.idempotency_keys as k (actor_id, route, key, fingerprint)
    values (p_actor, p_route, p_key, p_fingerprint)
    on conflict (actor_id, route, key) do update
    set fingerprint = excluded.fingerprint, status = 'in_progress', lease_token = null,
        lease_expires_at = null, resource_id = null, response = null,
        created_at = now(), expires_at = excluded.expires_at
    where k.expires_at <= now()
    returning * into v_row;
    if not found then
        select * into v_row from private.idempotency_keys as k
        where k.actor_id = p_actor and k.route = p_route and k.key = p_key
        for update;
    end if;
    if v_row.fingerprint is distinct from p_fingerprint then
        perform private.raise_problem(409, 'idempotency_key_reused');
    end if;
    return v_row;
exception when lock_not_available then
    perform private.raise_problem(409, 'in_progress');
end;
$$;
comment on function private.claim_key(uuid, text, text, text) is
'Returns the locked row of the key; creates it if it is new or expired. Waits up to 5 s for a duplicate request that is
still running.';

create function private.stored_answer(p_actor uuid, p_route text, p_key text, p_fingerprint text)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_row private.idempotency_keys;
begin
    if p_key is null then
        return null;
    end if;
    v_row := private.claim_key(p_actor, p_route, p_key, p_fingerprint);
    if v_row.status = 'in_progress' and v_row.lease_expires_at > clock_timestamp() then
        perform private.raise_problem(409, 'in_progress');
    end if;
    return v_row.response;
end;
$$;
comment on function private.stored_answer(uuid, text, text, text) is
'Claims the key. If it returns null, do the work and call store_answer in this transaction. Otherwise it returns the
answer of the first request.';

create function private.lease_key(
    p_actor uuid, p_route text, p_key text, p_fingerprint text, p_lease interval
)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_row private.idempotency_keys;
begin
    if p_key is null then
        return jsonb_build_object('state', 'started');
    end if;
    v_row := private.claim_key(p_actor, p_route, p_key, p_fingerprint);
    if v_row.status = 'done' then
        return jsonb_build_object(
            'state', 'done', 'response', v_row.response, 'resource_id', v_row.resource_id
        );
    elsif v_row.lease_expires_at > clock_timestamp() then
        perform private.raise_problem(409, 'in_progress');
    end if;
    update private.idempotency_keys as k
    set lease_token = gen_random_uuid(), lease_expires_at = clock_timestamp() + p_lease
    where k.actor_id = p_actor and k.route = p_route and k.key = p_key;
    return jsonb_build_object(
        'state', case when v_row.lease_token is null then 'started' else 'resumed' end,
        'resource_id', v_row.resource_id
    );
end;
$$;
comment on function private.lease_key(uuid, text, text, text, interval) is
'Claims the key with a lease and returns {state: started|resumed|done, response, resource_id}. resumed: an earlier
attempt died and may have reserved resource_id.';

create function private.attach_to_key(p_actor uuid, p_route text, p_key text, p_resource_id text)
returns void
language sql set search_path = '' as $$
    update private.idempotency_keys as k
    set resource_id = p_resource_id
    where k.actor_id = p_actor and k.route = p_route and k.key = p_key and k.status = 'in_progress';
$$;
comment on function private.attach_to_key(uuid, text, text, text) is
'Stores what was reserved, so that a retry after a crash continues with it instead of reserving again.';

create function private.hold_key(p_actor uuid, p_route text, p_key text)
returns void
language sql set search_path = '' as $$
    select from private.idempotency_keys as k
    where k.actor_id = p_actor and k.route = p_route and k.key = p_key
    for update;
$$;
comment on function private.hold_key(uuid, text, text) is
'Locks the key before the row that was reserved under it, in the same order as lease_key. Otherwise the late end of one
attempt and the next attempt, which takes over the lease, could deadlock.';

create function private.store_answer(p_actor uuid, p_route text, p_key text, p_response jsonb)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_stored jsonb;
begin
    update private.idempotency_keys as k
    set status = 'done', response = p_response, lease_token = null, lease_expires_at = null
    where k.actor_id = p_actor and k.route = p_route and k.key = p_key and k.status = 'in_progress';
    if not found then
        -- another attempt took over the expired lease and finished first: its answer counts
        select k.response into v_stored from private.idempotency_keys as k
        where k.actor_id = p_actor and k.route = p_route and k.key = p_key;
    end if;
    return coalesce(v_stored, p_response);
end;
$$;
comment on function private.store_answer(uuid, text, text, jsonb) is
'Stores the answer (ids only, never tokens or secrets). Returns the stored answer: this one, or the one that another
attempt stored first.';

create function private.release_key(p_actor uuid, p_route text, p_key text)
returns void
language sql set search_path = '' as $$
    delete from private.idempotency_keys as k
    where k.actor_id = p_actor and k.route = p_route and k.key = p_key and k.status = 'in_progress';
$$;
comment on function private.release_key(uuid, text, text) is
'Deletes a key whose attempt failed for good, so that the same key can be used again.';

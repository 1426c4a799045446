-- The beginning of every RPC of an HTTP route: check who acts, then look up the idempotency key.

create function private.begin_request(
    p_actor uuid, p_session uuid, p_route text, p_key text, p_fingerprint text
)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    perform private.require_actor(p_actor, p_session);
    return private.stored_answer(p_actor, p_route, p_key, p_fingerprint);
end;
$$;
comment on function private.begin_request(uuid, uuid, text, text, text) is
'First statement of an RPC that finishes in one transaction. If it returns null, do the work and return store_answer(…).
Otherwise return this stored answer. Raises what require_actor raises; 409 in_progress, idempotency_key_reused.';

create function private.begin_leased_request(
    p_actor uuid, p_session uuid, p_route text, p_key text, p_fingerprint text, p_lease interval
)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    perform private.require_actor(p_actor, p_session);
    return private.lease_key(p_actor, p_route, p_key, p_fingerprint, p_lease);
end;
$$;
comment on function private.begin_leased_request(uuid, uuid, text, text, text, interval) is
'First statement of an RPC that reserves something before it calls a provider. Returns what lease_key returns, and
raises what require_actor raises; 409 in_progress, idempotency_key_reused.';

create function private.resume_leased_request(p_actor uuid, p_session uuid, p_route text, p_key text)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.require_actor(p_actor, p_session);
    perform private.hold_key(p_actor, p_route, p_key);
end;
$$;
comment on function private.resume_leased_request(uuid, uuid, text, text) is
'First statement of an RPC that confirms or cancels such a reservation. Locks the key before the reserved row.';

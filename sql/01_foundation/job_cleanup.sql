-- Deletes rows that are not needed any more, one batch a run.

create function workflows.cleanup_expired(p_limit integer default 1000)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_keys integer;
    v_outbox integer;
    v_runs integer;
    v_webhooks integer;
begin
    delete from private.idempotency_keys where ctid = any (array(
        select k.ctid from private.idempotency_keys as k
        where k.expires_at < now() order by k.expires_at limit private.batch_size(p_limit, 1000) for update skip locked));
    get diagnostics v_keys = row_count;
    delete from private.outbox where ctid = any (array(
        select o.ctid from private.outbox as o
        where o.status <> 'pending' and o.done_at < now() - interval '30 days'
        order by o.done_at limit private.batch_size(p_limit, 1000) for update skip locked));
    get diagnostics v_outbox = row_count;
    delete from public.job_runs where ctid = any (array(
        select r.ctid from public.job_runs as r
        where r.started_at < now() - interval '90 days' order by r.started_at limit private.batch_size(p_limit, 1000) for update skip locked));
    get diagnostics v_runs = row_count;
    delete from private.webhook_events where ctid = any (array(
        select w.ctid from private.webhook_events as w
        where w.received_at < now() - interval '30 days'
        order by w.received_at limit private.batch_size(p_limit, 1000) for update skip locked));
    get diagnostics v_webhooks = row_count;
    delete from private.signing_grants where expires_at < now();
    return jsonb_build_object('idempotency_keys', v_keys, 'outbox', v_outbox, 'job_runs', v_runs,
        'webhook_events', v_webhooks) || private.cleanup_codes(p_limit) || private.cleanup_quota_counts(p_limit);
end;
$$;
comment on function workflows.cleanup_expired(integer) is
'Deletes one batch of each: expired idempotency keys; settled outbox messages and webhook ids after 30 days (no provider
repeats an event for longer than 3); job runs after 90 days; old codes (private.cleanup_codes); old quota counts
(private.cleanup_quota_counts). It deletes by ctid, because the rows are locked here and need no second look-up.';

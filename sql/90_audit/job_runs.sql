-- What ran without anyone asking: one job_runs row a run.
--   running ──finish──> succeeded | failed
--      └─ the next start finds it older than any Lambda can live ──> failed (crashed)

create function workflows.start_job_run(p_job text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_id bigint;
begin
    update public.job_runs as r
    set status = 'failed', error_code = 'crashed', finished_at = now()
    where r.id in (
        select s.id from public.job_runs as s
        where s.job = p_job and s.status = 'running' and s.started_at < now() - interval '15 minutes'
        for update skip locked
    );
    insert into public.job_runs (job, started_at, status)
    values (p_job, now(), 'running')
    returning id into v_id;
    return jsonb_build_object('run_id', v_id);
end;
$$;
comment on function workflows.start_job_run(text) is
'Opens a run. Runs of this job still open after 15 minutes, the most a Lambda can live, are marked failed.';

create function workflows.finish_job_run(
    p_run_id bigint, p_status text, p_counts jsonb default '{}', p_error_code text default null
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
    update public.job_runs as r
    set status = p_status, finished_at = now(), counts = p_counts, error_code = p_error_code
    where r.id = p_run_id and r.status = 'running';
    if not found then
        perform private.raise_problem(409, 'job_run_not_running');
    end if;
    return jsonb_build_object('run_id', p_run_id, 'status', p_status);
end;
$$;
comment on function workflows.finish_job_run(bigint, text, jsonb, text) is
'Closes a run as succeeded or failed, once; counts hold numbers, never names.';

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
        where k.expires_at < now() order by k.expires_at limit p_limit for update skip locked));
    get diagnostics v_keys = row_count;
    delete from private.outbox where ctid = any (array(
        select o.ctid from private.outbox as o
        where o.status <> 'pending' and o.done_at < now() - interval '30 days'
        order by o.done_at limit p_limit for update skip locked));
    get diagnostics v_outbox = row_count;
    delete from public.job_runs where ctid = any (array(
        select r.ctid from public.job_runs as r
        where r.started_at < now() - interval '90 days' order by r.started_at limit p_limit for update skip locked));
    get diagnostics v_runs = row_count;
    delete from private.webhook_events where ctid = any (array(
        select w.ctid from private.webhook_events as w
        where w.received_at < now() - interval '30 days'
        order by w.received_at limit p_limit for update skip locked));
    get diagnostics v_webhooks = row_count;
    return jsonb_build_object('idempotency_keys', v_keys, 'outbox', v_outbox, 'job_runs', v_runs,
        'webhook_events', v_webhooks) || private.cleanup_codes(p_limit);
end;
$$;
comment on function workflows.cleanup_expired(integer) is
'Deletes one batch of each: expired idempotency keys, settled messages and webhook ids after 30 days (no provider
repeats an event for longer than 3), runs after 90 days, old codes (private.cleanup_codes). By ctid: the rows are locked
here, a second look-up is spared.';

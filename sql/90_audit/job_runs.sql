-- Runs of scheduled jobs: one row of job_runs for each.
--   running ──finish──> succeeded | failed
--      └─ the next start finds it older than any Lambda can run ──> failed (crashed)

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
'Starts a job run. Marks runs of this job as failed that are still open after 15 minutes, the longest a Lambda can
run.';

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
'Ends a run as succeeded or failed, once. counts holds numbers, never names.';

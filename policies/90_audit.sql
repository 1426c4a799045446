-- Only triggers write the audit. No API role may change, remove or truncate it.

alter table public.audit_logs enable row level security;
alter table partitions.audit_logs_default enable row level security;
alter table private.audit_values enable row level security;
alter table public.job_runs enable row level security;

grant select on public.audit_logs, public.job_runs to authenticated, service_role;

create policy "Patients read who touched their record, admins the whole log"
on public.audit_logs for select to authenticated
using (
    patient_id = any (array(select private.own_patient_ids()))
    or id between (select private.admin_from_number()) and 9223372036854775807
);
create policy "Admins see how the jobs ran"
on public.job_runs for select to authenticated
using ((select private.is_admin()));

-- Break-glass access: the patient, primary caregivers and admins see it. RPCs start and end it.

alter table public.break_glass_grants enable row level security;
grant select on public.break_glass_grants to authenticated, service_role;

create policy "Patients see who broke the glass on their record, admins all"
on public.break_glass_grants for select to authenticated
using (
    patient_id = any (array(select private.managed_patient_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

-- No API role may read the chain. Jobs add to it; an operator's own connection verifies it.
alter table private.audit_chain enable row level security;
alter table private.audit_anchors enable row level security;

grant execute on function workflows.seal_audit(integer), workflows.audit_head(),
workflows.record_anchor(bigint, text, text) to workflow_jobs;

-- RPCs for phones.
grant execute on function
    private.record_history(uuid, bigint, integer), private.record_change(bigint),
    public.record_history(uuid, bigint, integer), public.record_change(bigint)
to authenticated;

-- RPCs for admins' phones: the functions check the caller.
grant execute on function
    private.break_glass(uuid, text, integer), private.end_break_glass(uuid), public.break_glass(uuid, text, integer),
    public.end_break_glass(uuid)
to authenticated;

-- Jobs.
grant execute on function workflows.start_job_run(text) to workflow_jobs;
grant execute on function workflows.finish_job_run(bigint, text, jsonb, text) to workflow_jobs;

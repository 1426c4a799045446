-- The audit is written by triggers and by nobody else. No API role may change, remove or truncate it.

alter table public.audit_logs enable row level security;
alter table partitions.audit_logs_default enable row level security;
alter table private.audit_values enable row level security;
alter table public.job_runs enable row level security;
revoke all on public.audit_logs, private.audit_values, public.job_runs
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;
revoke all on
    partitions.audit_logs_default, partitions.health_realtime_default, partitions.health_aggregated_default
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

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

revoke all on function
    private.request_header(text), private.client_address(), private.audited_patient(text, jsonb),
    private.audited_hospital(text, jsonb),
    private.audited_impact(text, text),
    private.write_audit(text, text, text, jsonb, jsonb, jsonb), private.audit(), private.audit_vitals(),
    private.refuse_audit_change(), private.make_partition(text, text, date),
    private.copy_silence(text, text),
    private.empty_default(text, text, text, date), private.ensure_partitions(integer)
from public, anon, authenticated, service_role;

-- Broken glass: the patient, or who decides for them, and admins see it. Breaking and ending are RPCs.

alter table public.break_glass_grants enable row level security;
revoke all on public.break_glass_grants
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;
grant select on public.break_glass_grants to authenticated, service_role;

create policy "Patients see who broke the glass on their record, admins all"
on public.break_glass_grants for select to authenticated
using (
    patient_id = any (array(select private.managed_patient_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

-- The chain is nobody's: jobs add to it, an operator's own connection verifies it.

revoke all on schema archive from public, anon, authenticated, service_role;
alter table private.audit_chain enable row level security;
alter table private.audit_anchors enable row level security;
revoke all on private.audit_chain, private.audit_anchors
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

revoke all on function
    private.audit_canonical(public.audit_logs),
    private.seal_row(private.audit_chain, public.audit_logs, bigint),
    private.seal_behind(private.audit_chain, integer), private.seal_restored(private.audit_chain),
    private.archive_partition(text), private.archive_audit(integer),
    private.audited_fields(text, jsonb, jsonb), private.note_look(public.audit_logs),
    private.record_history(uuid, bigint, integer),
    private.record_change(bigint), public.record_history(uuid, bigint, integer), public.record_change(bigint),
    workflows.seal_audit(integer), workflows.audit_head(), workflows.record_anchor(bigint, text, text)
from public, anon, authenticated, service_role;

grant execute on function workflows.seal_audit(integer), workflows.audit_head(),
workflows.record_anchor(bigint, text, text) to workflow_jobs;
grant execute on function
    private.record_history(uuid, bigint, integer), private.record_change(bigint),
    public.record_history(uuid, bigint, integer), public.record_change(bigint)
to authenticated;

-- Breaking and mending the glass, for admins: the functions ask who calls.

revoke all on function
    private.require_break_glass(uuid, text, integer), private.break_glass(uuid, text, integer),
    private.end_break_glass(uuid), public.break_glass(uuid, text, integer), public.end_break_glass(uuid)
from public, anon, authenticated, service_role;
grant execute on function
    private.break_glass(uuid, text, integer), private.end_break_glass(uuid), public.break_glass(uuid, text, integer),
    public.end_break_glass(uuid)
to authenticated;

-- Job runs are written by the jobs, nobody else.

revoke all on function workflows.start_job_run(text) from public, anon, authenticated, service_role;
revoke all on function workflows.finish_job_run(bigint, text, jsonb, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.cleanup_expired(integer) from public, anon, authenticated, service_role;

grant execute on function workflows.start_job_run(text) to workflow_jobs;
grant execute on function workflows.finish_job_run(bigint, text, jsonb, text) to workflow_jobs;
grant execute on function workflows.cleanup_expired(integer) to workflow_jobs;

-- The audit is written by triggers and by nobody else. No API role may change, remove or truncate it.

alter table public.audit_logs enable row level security;
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

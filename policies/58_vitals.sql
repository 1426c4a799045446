-- Vitals come from devices, or whoever logs for the patient, and are never changed; aggregates are the rollup's.

alter table public.health_realtime enable row level security;
alter table public.health_aggregated enable row level security;
alter table partitions.health_realtime_default enable row level security;
alter table partitions.health_aggregated_default enable row level security;
alter table private.vitals_dirty enable row level security;
revoke all on public.health_realtime, public.health_aggregated, private.vitals_dirty
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

grant select on public.health_realtime, public.health_aggregated to authenticated, service_role;
grant insert (metric_name, timestamp, value, units, source, email, patient_id)
on public.health_realtime to authenticated;
grant usage on sequence public.health_realtime_id_seq to authenticated;

create policy "Those who read a record read its measurements"
on public.health_realtime for select to authenticated
using (patient_id = any (array(select private.readable_patient_ids())));
create policy "Patients, their devices and caregivers who log add measurements"
on public.health_realtime for insert to authenticated
with check (patient_id = any (array(select private.loggable_patient_ids())));
create policy "Those who read a record read its hours and days"
on public.health_aggregated for select to authenticated
using (patient_id = any (array(select private.readable_patient_ids())));

revoke all on function private.resolve_vital(), private.note_vitals() from public, anon, authenticated, service_role;

-- Rolling up belongs to the jobs.

revoke all on type private.vitals_bucket from public;
revoke all on function private.take_dirty_hours(integer) from public, anon, authenticated, service_role;
revoke all on function private.patient_email(uuid) from public, anon, authenticated, service_role;
revoke all on function private.drop_empty_buckets(private.vitals_bucket[], text)
from public, anon, authenticated, service_role;
revoke all on function private.roll_hours(private.vitals_bucket[]) from public, anon, authenticated, service_role;
revoke all on function private.roll_days(private.vitals_bucket[]) from public, anon, authenticated, service_role;
revoke all on function workflows.rollup_vitals(integer) from public, anon, authenticated, service_role;
revoke all on function workflows.ensure_partitions() from public, anon, authenticated, service_role;

grant execute on function workflows.rollup_vitals(integer) to workflow_jobs;
grant execute on function workflows.ensure_partitions() to workflow_jobs;

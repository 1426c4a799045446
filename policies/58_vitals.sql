-- Devices, and people who log for the patient, add vitals. Nobody changes them. The rollup writes the aggregates.

alter table public.health_realtime enable row level security;
alter table public.health_aggregated enable row level security;
alter table partitions.health_realtime_default enable row level security;
alter table partitions.health_aggregated_default enable row level security;
alter table private.vitals_dirty enable row level security;

grant select on public.health_realtime, public.health_aggregated to authenticated, service_role;
grant insert (metric_name, timestamp, value, units, source, email, patient_id)
on public.health_realtime to authenticated;
grant usage on sequence public.health_realtime_id_seq to authenticated;

create policy "Readers of the record read its vitals"
on public.health_realtime for select to authenticated
using (patient_id = any (array(select private.readable_patient_ids())));
create policy "Patients, their devices and caregivers who log add measurements"
on public.health_realtime for insert to authenticated
with check (patient_id = any (array(select private.loggable_patient_ids())));
create policy "Readers of the record read its vitals by hour and day"
on public.health_aggregated for select to authenticated
using (patient_id = any (array(select private.readable_patient_ids())));

-- By default, everyone may use a new type.
revoke all on type private.vitals_bucket from public;

-- Jobs.
grant execute on function workflows.rollup_vitals(integer) to workflow_jobs;

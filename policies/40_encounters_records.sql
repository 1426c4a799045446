-- Health records and laboratory reports.

alter table public.health_records enable row level security;
alter table public.lab_reports enable row level security;
revoke all on public.health_records, public.lab_reports
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

grant select on public.health_records to authenticated, service_role;
grant insert (
    patient_id, record_type, title, description, recorded_date, record_data, document_url, is_sensitive
) on public.health_records to authenticated;
grant update (record_type, title, description, recorded_date, record_data, document_url, is_sensitive)
on public.health_records to authenticated;

create policy "Readers of the record read what is not sensitive"
on public.health_records for select to authenticated
using (
    deleted_at is null
    and patient_id = any (array(select private.readable_patient_ids()))
    and (
        not is_sensitive
        or patient_id = any (array(select private.own_patient_ids()))
        or recorded_by = (select private.me())
    )
);
create policy "Patients, managers and doctors in care add records"
on public.health_records for insert to authenticated
with check (
    recorded_by = (select private.me())
    and (
        patient_id = any (array(select private.managed_patient_ids()))
        or patient_id = any (array(select private.cared_for_patient_ids()))
    )
);
create policy "Authors correct the records they added"
on public.health_records for update to authenticated
using (
    deleted_at is null and recorded_by = (select private.me())
    and (
        patient_id = any (array(select private.managed_patient_ids()))
        or patient_id = any (array(select private.cared_for_patient_ids()))
    )
)
with check (
    recorded_by = (select private.me())
    and (
        patient_id = any (array(select private.managed_patient_ids()))
        or patient_id = any (array(select private.cared_for_patient_ids()))
    )
);

grant select on public.lab_reports to authenticated, service_role;
grant insert (patient_id, consultation_id, ordered_by, test_name, unit, reference_range, notes)
on public.lab_reports to authenticated;
grant update (test_name, results, unit, reference_range, notes, object_path) on public.lab_reports to authenticated;

create policy "Readers of the record read its laboratory reports"
on public.lab_reports for select to authenticated
using (patient_id = any (array(select private.readable_patient_ids())));
create policy "Doctors order tests for those in their care"
on public.lab_reports for insert to authenticated
with check (
    ordered_by = (select private.doctor_me())
    and patient_id = any (array(select private.cared_for_patient_ids()))
);
create policy "Doctors in whose care the patient is write results"
on public.lab_reports for update to authenticated
using (patient_id = any (array(select private.cared_for_patient_ids())))
with check (patient_id = any (array(select private.cared_for_patient_ids())));

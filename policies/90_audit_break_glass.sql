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

-- Caregivers and agents: both sides see what connects them. Inviting, accepting and revoking are RPCs.

alter table public.patient_caregivers enable row level security;
alter table public.agent_assignments enable row level security;
alter table public.agent_assisted_patients enable row level security;
alter table private.doctor_patients enable row level security;
revoke all on
    public.patient_caregivers, public.agent_assignments, public.agent_assisted_patients, private.doctor_patients
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;
grant select on public.patient_caregivers, public.agent_assignments, public.agent_assisted_patients
to authenticated, service_role;

grant update (permissions) on public.patient_caregivers to authenticated;

create policy "Caregivers see their membership, those who decide see all"
on public.patient_caregivers for select to authenticated
using (
    caregiver_id = (select private.me())
    or patient_id = any (array(select private.managed_patient_ids()))
);
create policy "Those who decide note what was agreed with a caregiver"
on public.patient_caregivers for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())))
with check (patient_id = any (array(select private.managed_patient_ids())));

create policy "Agents and their patients see an assignment, admins all"
on public.agent_assignments for select to authenticated
using (
    agent_id = (select private.me())
    or patient_id = any (array(select private.managed_patient_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

grant insert (patient_id, agent_id, assistance_type, description, notes)
on public.agent_assisted_patients to authenticated;
grant update (assistance_type, description, status, notes) on public.agent_assisted_patients to authenticated;

create policy "Agents read their notes while assigned, patients and admins too"
on public.agent_assisted_patients for select to authenticated
using (
    agent_id = (select private.me()) and patient_id = any (array(select private.agent_patient_ids()))
    or patient_id = any (array(select private.managed_patient_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Agents note how they help a patient assigned to them"
on public.agent_assisted_patients for insert to authenticated
with check (agent_id = (select private.me()) and patient_id = any (array(select private.agent_patient_ids())));
create policy "Agents keep their notes up while assigned"
on public.agent_assisted_patients for update to authenticated
using (agent_id = (select private.me()) and patient_id = any (array(select private.agent_patient_ids())))
with check (agent_id = (select private.me()) and patient_id = any (array(select private.agent_patient_ids())));

revoke all on function
    private.cares_for(uuid, uuid), private.refresh_care(uuid, uuid), private.follow_link(), private.follow_record(),
    private.check_assignment_move(), private.touch_assistance()
from public, anon, authenticated, service_role;

-- Patients and their links. Ending, blocking and approving a link are workflows: no phone writes a status.

alter table public.patients enable row level security;
alter table public.emergency_contacts enable row level security;
alter table public.patient_doctor_links enable row level security;
alter table private.duplicate_reviews enable row level security;
revoke all on public.patients, public.emergency_contacts, public.patient_doctor_links, private.duplicate_reviews
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

grant select on public.patients to authenticated, service_role;
grant update (name, date_of_birth, gender, allergies, medical_conditions) on public.patients to authenticated;

create policy "Those who care for a patient read the record, agents, hospitals"
on public.patients for select to authenticated
using (
    id = any (array(select private.readable_patient_ids()))
    or id = any (array(select private.agent_patient_ids()))
    or id = any (array(select private.admitted_patient_ids()))
);
create policy "Patients and their primary caregivers change the record"
on public.patients for update to authenticated
using (id = any (array(select private.managed_patient_ids())))
with check (id = any (array(select private.managed_patient_ids())));

grant select, delete on public.emergency_contacts to authenticated;
grant select on public.emergency_contacts to service_role;
grant insert (patient_id, name, relationship, phone, email, address, is_primary)
on public.emergency_contacts to authenticated;
grant update (name, relationship, phone, email, address, is_primary) on public.emergency_contacts to authenticated;

create policy "Those who read a record know whom to call, and assigned agents"
on public.emergency_contacts for select to authenticated
using (
    patient_id = any (array(select private.readable_patient_ids()))
    or patient_id = any (array(select private.agent_patient_ids()))
);
create policy "Patients and primary caregivers name whom to call"
on public.emergency_contacts for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Patients and primary caregivers correct whom to call"
on public.emergency_contacts for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())))
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Patients and primary caregivers remove whom to call"
on public.emergency_contacts for delete to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));

grant select on public.patient_doctor_links to authenticated, service_role;
grant insert (patient_id, doctor_id) on public.patient_doctor_links to authenticated;
grant usage on sequence public.patient_doctor_links_id_seq to authenticated;

create policy "Both sides see their link, in whatever state it is"
on public.patient_doctor_links for select to authenticated
using (
    patient_id = any (array(select private.family_patient_ids()))
    or doctor_id = (select private.me())
);
create policy "Patients and primary caregivers ask verified doctors for links"
on public.patient_doctor_links for insert to authenticated
with check (
    patient_id = any (array(select private.managed_patient_ids()))
    and exists (select from public.doctors as d where d.id = doctor_id and d.is_verified)
);

revoke all on function
    private.check_link_move(), private.announce_link_request(), private.flag_namesake(), private.my_link(bigint),
    private.renew_link(bigint), private.withdraw_link(bigint), public.renew_link(bigint), public.withdraw_link(bigint),
    private.part(uuid, uuid), private.end_care(uuid, uuid), public.end_care(uuid, uuid)
from public, anon, authenticated, service_role;
grant execute on function
    private.renew_link(bigint), private.withdraw_link(bigint), public.renew_link(bigint), public.withdraw_link(bigint),
    private.end_care(uuid, uuid), public.end_care(uuid, uuid)
to authenticated;

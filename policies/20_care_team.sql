-- Patients and their links. Workflows approve, end and block links: phones may not write a status.

alter table public.patients enable row level security;
alter table public.emergency_contacts enable row level security;
alter table public.patient_doctor_links enable row level security;
alter table private.duplicate_reviews enable row level security;

grant select on public.patients to authenticated, service_role;
grant update (name, date_of_birth, gender, allergies) on public.patients to authenticated;

create policy "Readers, doctors in care, agents and hospitals see the patient"
on public.patients for select to authenticated
using (
    id = any (array(select private.known_patient_ids()))
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

create policy "Readers, doctors in care and agents see emergency contacts"
on public.emergency_contacts for select to authenticated
using (
    patient_id = any (array(select private.known_patient_ids()))
    or patient_id = any (array(select private.agent_patient_ids()))
);
create policy "Patients and primary caregivers add emergency contacts"
on public.emergency_contacts for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Patients and primary caregivers change emergency contacts"
on public.emergency_contacts for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())))
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Patients and primary caregivers remove emergency contacts"
on public.emergency_contacts for delete to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));

-- Apps write conditions with upsert: a patient without conditions has no row.
alter table public.patient_conditions enable row level security;
grant select on public.patient_conditions to authenticated, service_role;
grant insert (patient_id, medical_conditions), update (patient_id, medical_conditions)
on public.patient_conditions to authenticated;

create policy "Readers of the record read its conditions"
on public.patient_conditions for select to authenticated
using (patient_id = any (array(select private.readable_patient_ids())));
create policy "Managers of the record name its conditions"
on public.patient_conditions for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Managers of the record change its conditions"
on public.patient_conditions for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())))
with check (patient_id = any (array(select private.managed_patient_ids())));

-- Open records: open_record, the start of an encounter and its call write them.
alter table public.record_openings enable row level security;
grant select on public.record_openings to authenticated, service_role;

create policy "Doctors see what they have open, managers who opened the record"
on public.record_openings for select to authenticated
using (
    doctor_id = (select private.doctor_me())
    or patient_id = any (array(select private.managed_patient_ids()))
);
grant execute on function
    private.open_record(uuid, text), public.open_record(uuid, text), private.require_reader(uuid, text)
to authenticated;

grant select on public.patient_doctor_links to authenticated, service_role;
grant insert (patient_id, doctor_id) on public.patient_doctor_links to authenticated;
grant usage on sequence public.patient_doctor_links_id_seq to authenticated;

create policy "Both sides see their link in every status"
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
    and private.may_reach(patient_id, doctor_id)
);

-- Caregivers and agents: both sides see their membership or assignment. RPCs invite, accept and revoke.

alter table public.patient_caregivers enable row level security;
alter table public.agent_assignments enable row level security;
alter table public.agent_assisted_patients enable row level security;
alter table private.doctor_patients enable row level security;
grant select on public.patient_caregivers, public.agent_assignments, public.agent_assisted_patients
to authenticated, service_role;

grant update (permissions) on public.patient_caregivers to authenticated;

create policy "Caregivers see their membership, managers of the record all"
on public.patient_caregivers for select to authenticated
using (
    caregiver_id = (select private.me())
    or patient_id = any (array(select private.managed_patient_ids()))
);
create policy "Managers of the record note what a caregiver may do"
on public.patient_caregivers for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())))
with check (
    patient_id = any (array(select private.managed_patient_ids())) and private.may_reach(patient_id, caregiver_id)
);

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
create policy "Agents update their notes while assigned"
on public.agent_assisted_patients for update to authenticated
using (agent_id = (select private.me()) and patient_id = any (array(select private.agent_patient_ids())))
with check (agent_id = (select private.me()) and patient_id = any (array(select private.agent_patient_ids())));

-- Invitations: the patient and primary caregivers see them. Nobody may read the codes.

alter table public.caregiver_invitations enable row level security;
alter table private.caregiver_invitation_codes enable row level security;
alter table private.code_attempts enable row level security;
grant select on public.caregiver_invitations to authenticated, service_role;

create policy "Managers of the record see its invitations"
on public.caregiver_invitations for select to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));

-- RPCs for phones about links.
grant execute on function
    private.renew_link(bigint), private.withdraw_link(bigint), public.renew_link(bigint), public.withdraw_link(bigint),
    private.end_care(uuid, uuid), public.end_care(uuid, uuid)
to authenticated;

-- Only these RPCs for phones change invitations, memberships, dependants and assignments.
grant execute on function
    private.assign_agent(uuid, uuid, text), private.answer_agent(uuid, boolean),
    public.answer_agent(uuid, boolean), private.complete_agent_assignment(uuid, text),
    private.invite_caregiver(uuid, text, text), private.revoke_caregiver_invitation(uuid),
    private.accept_caregiver_invitation(text), private.invite_patient_account(uuid), private.claim_dependant(text),
    private.create_dependant(text, date, text, uuid), private.close_dependant(uuid), private.reopen_dependant(uuid),
    private.revoke_caregiver(uuid, uuid), private.change_caregiver_role(uuid, uuid, text), private.care_team(uuid),
    private.settle_care_team(uuid, uuid, text), public.settle_care_team(uuid, uuid, text),
    public.assign_agent(uuid, uuid, text), public.complete_agent_assignment(uuid, text),
    public.invite_caregiver(uuid, text, text), public.revoke_caregiver_invitation(uuid),
    public.accept_caregiver_invitation(text), public.invite_patient_account(uuid), public.claim_dependant(text),
    public.create_dependant(text, date, text, uuid), public.close_dependant(uuid), public.reopen_dependant(uuid),
    public.revoke_caregiver(uuid, uuid), public.change_caregiver_role(uuid, uuid, text), public.care_team(uuid)
to authenticated;

-- RPCs for the HTTPS functions about links.
grant execute on function workflows.approve_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.reject_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.end_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.block_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.unblock_link(uuid, uuid, bigint, text, text) to workflow_api;

-- Blocks. The blocked person must not learn of them.
alter table public.account_blocks enable row level security;
grant select on public.account_blocks to authenticated, service_role;

create policy "People see whom they have blocked"
on public.account_blocks for select to authenticated
using (blocker_id = (select private.me()));

grant execute on function
    private.block_account(uuid), public.block_account(uuid), private.unblock_account(uuid), public.unblock_account(uuid)
to authenticated;

-- Functions that policies call. They return data about the caller only.
grant execute on function private.may_reach(uuid, uuid) to authenticated;
grant execute on function
    private.own_patient_ids(), private.managed_patient_ids(), private.family_patient_ids(),
    private.loggable_patient_ids(), private.cared_for_patient_ids(), private.agent_patient_ids(),
    private.readable_patient_ids(), private.readable_profile_ids(), private.treated_patient_ids(),
    private.known_patient_ids()
to authenticated;

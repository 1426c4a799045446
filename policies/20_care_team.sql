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

-- Invitations, memberships, dependants and assignments change through these RPCs only.

alter table public.caregiver_invitations enable row level security;
alter table private.caregiver_invitation_codes enable row level security;
alter table private.code_attempts enable row level security;
revoke all on public.caregiver_invitations, private.caregiver_invitation_codes, private.code_attempts
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;
grant select on public.caregiver_invitations to authenticated, service_role;

create policy "Those who decide for a patient see whom they invited"
on public.caregiver_invitations for select to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));

revoke all on function
    private.people_of_patient(uuid), private.manages(uuid, uuid), private.still_manages(uuid, uuid),
    private.notify_patient(uuid, text, text, text, jsonb, uuid), private.require_me(), private.require_admin(),
    private.lock_managed(uuid), private.end_live_calls(uuid, boolean), private.new_code(), private.code_hash(text),
    private.return_problem(integer, text), private.count_attempt(), private.forgive_attempt(),
    private.lock_invitation(text, boolean), private.require_open_invitation(public.caregiver_invitations),
    private.open_invitation(uuid, text, text), private.cleanup_codes(integer),
    private.check_invitation_move(), private.check_birth(),
    private.require_agent(uuid), private.open_support(uuid), private.assign_agent(uuid, uuid, text),
    private.tell_of_assignment(public.agent_assignments), private.complete_agent_assignment(uuid, text),
    public.assign_agent(uuid, uuid, text), public.complete_agent_assignment(uuid, text),
    private.invite_caregiver(uuid, text, text), private.revoke_caregiver_invitation(uuid),
    private.require_new_member(public.caregiver_invitations), private.join_patient(public.caregiver_invitations),
    private.accept_caregiver_invitation(text), public.invite_caregiver(uuid, text, text),
    public.revoke_caregiver_invitation(uuid), public.accept_caregiver_invitation(text),
    private.invite_patient_account(uuid), private.is_empty_record(uuid), private.put_own_record_away(uuid),
    private.require_claimant(public.caregiver_invitations), private.claim_dependant(text),
    private.hand_over(public.caregiver_invitations), public.invite_patient_account(uuid),
    public.claim_dependant(text), private.dependant_id(uuid), private.require_few_dependants(),
    private.insert_dependant(uuid, text, date, text), private.create_dependant(text, date, text, uuid),
    private.close_dependant(uuid), private.reopen_dependant(uuid), public.create_dependant(text, date, text, uuid),
    public.close_dependant(uuid), public.reopen_dependant(uuid), private.is_last_primary(public.patient_caregivers),
    private.lock_member(uuid, uuid), private.change_member(public.patient_caregivers, text, text),
    private.tell_team(public.patient_caregivers, text), private.revoke_caregiver(uuid, uuid),
    private.change_caregiver_role(uuid, uuid, text), private.team_of(uuid, boolean), private.care_team(uuid),
    public.revoke_caregiver(uuid, uuid), public.change_caregiver_role(uuid, uuid, text), public.care_team(uuid)
from public, anon, authenticated, service_role;
grant execute on function
    private.assign_agent(uuid, uuid, text), private.complete_agent_assignment(uuid, text),
    private.invite_caregiver(uuid, text, text), private.revoke_caregiver_invitation(uuid),
    private.accept_caregiver_invitation(text), private.invite_patient_account(uuid), private.claim_dependant(text),
    private.create_dependant(text, date, text, uuid), private.close_dependant(uuid), private.reopen_dependant(uuid),
    private.revoke_caregiver(uuid, uuid), private.change_caregiver_role(uuid, uuid, text), private.care_team(uuid),
    public.assign_agent(uuid, uuid, text), public.complete_agent_assignment(uuid, text),
    public.invite_caregiver(uuid, text, text), public.revoke_caregiver_invitation(uuid),
    public.accept_caregiver_invitation(text), public.invite_patient_account(uuid), public.claim_dependant(text),
    public.create_dependant(text, date, text, uuid), public.close_dependant(uuid), public.reopen_dependant(uuid),
    public.revoke_caregiver(uuid, uuid), public.change_caregiver_role(uuid, uuid, text), public.care_team(uuid)
to authenticated;

-- Links change through the workflow functions only; helpers belong to the definer RPCs.

revoke all on function private.lock_link(uuid, bigint) from public, anon, authenticated, service_role;
revoke all on function private.require_link_doctor(public.patient_doctor_links, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.require_verified_doctor(uuid) from public, anon, authenticated, service_role;
revoke all on function private.require_link_status(public.patient_doctor_links, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.notify_link(public.patient_doctor_links, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.move_link(public.patient_doctor_links, uuid, text, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.link_json(public.patient_doctor_links)
from public, anon, authenticated, service_role;
revoke all on function private.answer_link(uuid, text, text, public.patient_doctor_links, jsonb)
from public, anon, authenticated, service_role;
revoke all on function workflows.approve_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.reject_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.end_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.block_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.unblock_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;

grant execute on function workflows.approve_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.reject_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.end_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.block_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.unblock_link(uuid, uuid, bigint, text, text) to workflow_api;

-- What policies ask. The answers are about the caller only.
revoke all on function
    private.own_patient_ids(), private.patient_ids_as(text[]), private.managed_patient_ids(),
    private.family_patient_ids(), private.loggable_patient_ids(), private.cared_for_patient_ids(),
    private.agent_patient_ids(), private.break_glass_patient_ids(),
    private.readable_patient_ids(), private.readable_profile_ids()
from public, anon, authenticated, service_role;
grant execute on function
    private.own_patient_ids(), private.managed_patient_ids(), private.family_patient_ids(),
    private.loggable_patient_ids(), private.cared_for_patient_ids(), private.agent_patient_ids(),
    private.readable_patient_ids(), private.readable_profile_ids()
to authenticated;

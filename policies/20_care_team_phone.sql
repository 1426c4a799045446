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

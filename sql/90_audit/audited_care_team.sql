-- Who was let in to a record, by whom, and what agents did: all of it is audited.

create trigger patient_caregivers_audit after insert or update or delete on public.patient_caregivers
for each row execute function private.audit('patient_data', 'updated_at');
create trigger agent_assignments_audit after insert or update or delete on public.agent_assignments
for each row execute function private.audit('patient_data');
create trigger agent_assisted_patients_audit after insert or update or delete on public.agent_assisted_patients
for each row execute function private.audit('patient_data', 'updated_at', 'last_interaction_at');
create trigger break_glass_grants_audit after insert or update or delete on public.break_glass_grants
for each row execute function private.audit('patient_data');
create trigger caregiver_invitations_audit after insert or update or delete on public.caregiver_invitations
for each row execute function private.audit('patient_data', 'updated_at');

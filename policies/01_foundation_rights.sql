-- Functions of the foundation. Execute is nobody's by default; each grant is written out.

revoke all on function
    private.raise_problem(integer, text, text), private.set_updated_at(),
    private.is_time_zone(text), private.is_currency(text),
    private.me(), private.doctor_me(), private.is_admin(), private.admin_from(), private.admin_from_number(),
    private.own_patient_ids(), private.patient_ids_as(text[]), private.managed_patient_ids(),
    private.family_patient_ids(), private.loggable_patient_ids(), private.cared_for_patient_ids(),
    private.agent_patient_ids(), private.break_glass_patient_ids(), private.administered_hospital_ids(),
    private.readable_patient_ids(), private.readable_profile_ids(),
    private.readable_conversation_ids(), private.writable_conversation_ids()
from public, anon, authenticated, service_role;

-- What policies ask. The answers are about the caller only.
grant execute on function
    private.me(), private.doctor_me(), private.is_admin(), private.admin_from(), private.admin_from_number(),
    private.own_patient_ids(), private.managed_patient_ids(), private.family_patient_ids(),
    private.loggable_patient_ids(), private.cared_for_patient_ids(), private.agent_patient_ids(),
    private.administered_hospital_ids(), private.readable_patient_ids(), private.readable_profile_ids(),
    private.readable_conversation_ids(), private.writable_conversation_ids()
to authenticated;

-- Called by RPCs that run as the phone.
grant execute on function private.raise_problem(integer, text, text) to authenticated;

-- Check constraints run as whoever writes.
grant execute on function private.is_time_zone(text), private.is_currency(text) to authenticated, service_role;

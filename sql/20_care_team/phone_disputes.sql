-- RPCs for admins' phones (with a second factor): deciding a dispute about who looks after a patient.

create function private.settle_care_team(p_patient_id uuid, p_caregiver_id uuid, p_role text)
returns public.patient_caregivers
language plpgsql security definer set search_path = '' as $$
declare
    v_member public.patient_caregivers;
begin
    perform private.require_admin();
    perform from public.patients as p where p.id = p_patient_id for no key update;
    select c.* into v_member from public.patient_caregivers as c
    where c.patient_id = p_patient_id and c.caregiver_id = p_caregiver_id and c.accepted_at is not null for update;
    if not found then
        perform private.raise_problem(404, 'caregiver_not_found');
    elsif p_role not in ('primary', 'secondary', 'viewer') then
        perform private.raise_problem(422, 'role_invalid');
    elsif p_role is distinct from 'primary' and private.is_last_primary(v_member) then
        perform private.raise_problem(409, 'last_primary_caregiver');
    elsif p_role is not distinct from (case when v_member.is_active then v_member.role end) then
        return v_member;
    end if;
    return private.change_member(v_member, p_role, 'caregiver.settled');
end;
$$;
comment on function private.settle_care_team(uuid, uuid, text) is
'It runs with its owner''s rights, because callers may not write memberships.';

create function public.settle_care_team(patient_id uuid, caregiver_id uuid, role text default null)
returns public.patient_caregivers
language sql set search_path = '' as $$
    select private.settle_care_team(patient_id, caregiver_id, role);
$$;
comment on function public.settle_care_team(uuid, uuid, text) is
'An admin with a second factor decides a dispute between caregivers: gives a present or former caregiver a role, or ends
the membership (role null). The caregiver and the people who speak for the patient are notified. 403 role_not_allowed,
insufficient_aal; 404 caregiver_not_found; 409 last_primary_caregiver; 422 role_invalid.';

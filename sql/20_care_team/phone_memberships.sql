-- RPCs for phones: changing a caregiver's role, ending a membership, and listing the care team.

create function private.is_last_primary(p_member public.patient_caregivers)
returns boolean
language sql stable set search_path = '' as $$
    select p_member.role = 'primary' and p_member.is_active and p_member.accepted_at is not null
        and exists (select from public.patients as p where p.id = p_member.patient_id and p.profile_id is null)
        and not exists (
            select from private.managers_of(p_member.patient_id) as m (id)
            inner join public.profiles as f on f.id = m.id and f.is_active
            where m.id <> p_member.caregiver_id
        );
$$;
comment on function private.is_last_primary(public.patient_caregivers) is
'Whether this is the only primary caregiver of a dependant. Such a membership cannot end.';

create function private.lock_member(p_patient_id uuid, p_caregiver_id uuid)
returns public.patient_caregivers
language plpgsql set search_path = '' as $$
declare
    v_member public.patient_caregivers;
begin
    if p_caregiver_id = private.require_me() then
        perform from public.patients as p
        inner join public.patient_caregivers as c on c.patient_id = p.id and c.caregiver_id = p_caregiver_id
        where p.id = p_patient_id for no key update of p;
    else
        perform private.lock_managed(p_patient_id);
    end if;
    select c.* into v_member from public.patient_caregivers as c
    where c.patient_id = p_patient_id and c.caregiver_id = p_caregiver_id for update;
    if not found then
        perform private.raise_problem(404, 'caregiver_not_found');
    end if;
    return v_member;
end;
$$;
comment on function private.lock_member(uuid, uuid) is
'A membership, locked after its record: the caller''s own, or one of a record that the caller manages.';

create function private.change_member(p_before public.patient_caregivers, p_role text, p_type text)
returns public.patient_caregivers
language plpgsql set search_path = '' as $$
declare
    v_member public.patient_caregivers;
begin
    update public.patient_caregivers as c
    set role = coalesce(p_role, c.role), is_active = p_role is not null
    where c.id = p_before.id
    returning c.* into v_member;
    if p_role is null then
        perform private.pass_on_invitations(p_before);
    end if;
    perform private.notify_team(v_member, p_type);
    if p_before.role = 'primary' and p_before.accepted_at is not null and exists (
        select from public.patients as p where p.id = p_before.patient_id and p.profile_id is null
    ) then
        perform private.end_calls(p_before.patient_id, p_planned_too => false);
    end if;
    return v_member;
end;
$$;
comment on function private.change_member(public.patient_caregivers, text, text) is
'Changes the role of a membership, or ends it. A person who stops being a dependant''s primary caregiver is removed from
calls.';

create function private.notify_team(p_member public.patient_caregivers, p_type text)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.notify(
        other.id, p_type, 'Your care team has changed', 'A caregiver''s part in a care team has changed.',
        jsonb_build_object('patient_id', p_member.patient_id, 'caregiver_id', p_member.caregiver_id)
    )
    from (
        select p_member.caregiver_id
        union
        select private.people_of_patient(p_member.patient_id)
    ) as other (id)
    where other.id is distinct from private.actor_id();
end;
$$;
comment on function private.notify_team(public.patient_caregivers, text) is
'Notifies the caregiver concerned and the people who speak for the patient, except the actor.';

create function private.revoke_caregiver(p_patient_id uuid, p_caregiver_id uuid)
returns public.patient_caregivers
language plpgsql security definer set search_path = '' as $$
declare
    v_member public.patient_caregivers := private.lock_member(p_patient_id, p_caregiver_id);
begin
    if not v_member.is_active then
        return v_member;
    elsif private.is_last_primary(v_member) then
        perform private.raise_problem(409, 'last_primary_caregiver');
    end if;
    perform private.require_below(v_member);
    return private.change_member(v_member, null, 'caregiver.revoked');
end;
$$;
comment on function private.revoke_caregiver(uuid, uuid) is
'It runs with its owner''s rights, because callers may not write the column is_active.';

create function private.change_caregiver_role(p_patient_id uuid, p_caregiver_id uuid, p_role text)
returns public.patient_caregivers
language plpgsql security definer set search_path = '' as $$
declare
    v_member public.patient_caregivers;
begin
    perform private.lock_managed(p_patient_id);
    v_member := private.lock_member(p_patient_id, p_caregiver_id);
    if p_role is null or p_role not in ('primary', 'secondary', 'viewer') then
        perform private.raise_problem(422, 'role_invalid');
    elsif not v_member.is_active then
        perform private.raise_problem(404, 'caregiver_not_found');
    elsif p_role <> 'primary' and private.is_last_primary(v_member) then
        perform private.raise_problem(409, 'last_primary_caregiver');
    elsif p_role <> v_member.role then
        perform private.require_below(v_member);
        return private.change_member(v_member, p_role, 'caregiver.role_changed');
    end if;
    return v_member;
end;
$$;
comment on function private.change_caregiver_role(uuid, uuid, text) is
'It runs with its owner''s rights, because callers may not write the column role.';

create function private.team_of(p_patient_id uuid, p_family boolean)
returns table (profile_id uuid, kind text, role text)
language sql stable set search_path = '' as $$
    select p.profile_id, 'patient', null from public.patients as p where p.id = p_patient_id
    union all
    select c.caregiver_id, 'caregiver', c.role from public.patient_caregivers as c
    where c.patient_id = p_patient_id and c.is_active and c.accepted_at is not null
    union all
    select d.doctor_id, 'doctor', v.specialization from private.care_in_force as d
    inner join public.doctors as v on v.id = d.doctor_id and v.is_verified
    where d.patient_id = p_patient_id and (p_family or d.doctor_id = private.me())
    union all
    select a.agent_id, 'agent', case when a.status = 'proposed' then a.status end
    from public.agent_assignments as a
    where a.patient_id = p_patient_id and (a.status = 'active' or p_family and a.status = 'proposed');
$$;
comment on function private.team_of(uuid, boolean) is
'The current care team of a patient. The family also sees proposed agents, with the role proposed. Only the patient and the caregivers see all doctors: which other doctors a patient
has is private.';

create function private.care_team(p_patient_id uuid)
returns table (profile_id uuid, full_name text, avatar_url text, kind text, role text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
    if not exists (select from private.agent_patient_ids() as a (id) where a.id = p_patient_id) then
        perform private.require_reader(p_patient_id, 'patient_not_found');
    end if;
    return query
    select t.profile_id, f.full_name, f.avatar_url, t.kind, t.role
    from private.team_of(
        p_patient_id, exists (select from private.family_patient_ids() as m (id) where m.id = p_patient_id)
    ) as t
    inner join public.profiles as f on f.id = t.profile_id and f.is_active
    order by array_position(array['patient', 'caregiver', 'doctor', 'agent'], t.kind), f.full_name, t.profile_id;
end;
$$;
comment on function private.care_team(uuid) is
'It runs with its owner''s rights and returns only names and pictures, because profiles hold more than the team needs.';

create function public.revoke_caregiver(patient_id uuid, caregiver_id uuid)
returns public.patient_caregivers
language sql set search_path = '' as $$
    select private.revoke_caregiver(patient_id, caregiver_id);
$$;
comment on function public.revoke_caregiver(uuid, uuid) is
'The patient or a primary caregiver ends a caregiver''s membership, or a caregiver ends their own. Calling it again
changes nothing. 403 profile_inactive, role_not_allowed; 404 patient_not_found, caregiver_not_found; 409
last_primary_caregiver, inviter_protected.';

create function public.change_caregiver_role(patient_id uuid, caregiver_id uuid, role text)
returns public.patient_caregivers
language sql set search_path = '' as $$
    select private.change_caregiver_role(patient_id, caregiver_id, role);
$$;
comment on function public.change_caregiver_role(uuid, uuid, text) is
'The patient or a primary caregiver changes a caregiver''s role to primary, secondary or viewer. 403 profile_inactive,
role_not_allowed; 404 patient_not_found, caregiver_not_found; 409 last_primary_caregiver,
inviter_protected; 422 role_invalid.';

create function public.care_team(patient_id uuid)
returns table (profile_id uuid, full_name text, avatar_url text, kind text, role text)
language sql stable set search_path = '' as $$
    select * from private.care_team(patient_id);
$$;
comment on function public.care_team(uuid) is
'Lists a patient''s care team with names and pictures: patient, caregivers, doctors and agents. Readers of the record
and assigned agents may call it. Only the patient and the caregivers see all doctors. A doctor in the team sees no other
doctor. 403 record_not_open; 404 patient_not_found.';

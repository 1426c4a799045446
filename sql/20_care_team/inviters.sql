-- Who invited whom. A caregiver cannot put out the people through whom they came to the record.

create function private.inviters_of(p_patient_id uuid, p_caregiver_id uuid)
returns setof uuid
language sql stable set search_path = '' as $$
    with recursive above (id) as (
        select c.invited_by from public.patient_caregivers as c
        where c.patient_id = p_patient_id and c.caregiver_id = p_caregiver_id
        union
        select c.invited_by from above as a
        inner join public.patient_caregivers as c on c.patient_id = p_patient_id and c.caregiver_id = a.id
    )
    select a.id from above as a where a.id is not null
    union
    -- the maker of the record is above everyone else, also above members of whom no invitation is known
    select m.caregiver_id from public.patient_caregivers as m
    inner join public.patients as p on p.id = m.patient_id and p.created_by = m.caregiver_id
    where m.patient_id = p_patient_id and m.caregiver_id <> p_caregiver_id and m.invited_by is null;
$$;
comment on function private.inviters_of(uuid, uuid) is
'The members through whom this caregiver was invited, directly or through others, and the member who made the record.';

create function private.require_below(p_member public.patient_caregivers)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if p_member.caregiver_id in (select private.inviters_of(p_member.patient_id, private.me()))
        and private.me() not in (select private.own_profile_of(p_member.patient_id)) then
        perform private.raise_problem(409, 'inviter_protected');
    end if;
end;
$$;
comment on function private.require_below(public.patient_caregivers) is
'Raises if the caller was invited through this member, or if this member made the record. The person whom the record is
about can end every membership.';

create function private.own_profile_of(p_patient_id uuid)
returns setof uuid
language sql stable set search_path = '' as $$
    select p.profile_id from public.patients as p where p.id = p_patient_id and p.profile_id is not null;
$$;
comment on function private.own_profile_of(uuid) is 'The account of the person whom the record is about, if there is one.';

create function private.require_first_caregiver(p_patient_id uuid)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if exists (
        select from public.patient_caregivers as c
        inner join public.profiles as f on f.id = c.caregiver_id and f.is_active
        where c.patient_id = p_patient_id and c.is_active and c.accepted_at is not null and c.role = 'primary'
            and c.caregiver_id in (select private.inviters_of(p_patient_id, private.me()))
    ) then
        perform private.raise_problem(409, 'handover_by_inviter_only');
    end if;
end;
$$;
comment on function private.require_first_caregiver(uuid) is
'Raises if a primary caregiver invited the caller: the account that takes a record over can end every membership, so
only the first primary caregivers hand it over.';

create function private.pass_on_invitations(p_before public.patient_caregivers)
returns void
language sql set search_path = '' as $$
    update public.patient_caregivers as c set invited_by = p_before.invited_by
    where c.patient_id = p_before.patient_id and c.invited_by = p_before.caregiver_id;
$$;
comment on function private.pass_on_invitations(public.patient_caregivers) is
'When a member leaves, those whom they invited count as invited by the person who had invited the member.';

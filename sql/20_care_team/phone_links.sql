-- RPCs for phones: what a patient, or a primary caregiver for them, may do with a link, or without one. Ending an
-- active one ejects from a running call, so that is the function POST /links/{id}/end.

create function private.my_link(p_link_id bigint)
returns public.patient_doctor_links
language plpgsql set search_path = '' as $$
declare
    v_link public.patient_doctor_links;
begin
    select l.* into v_link
    from public.patient_doctor_links as l
    where l.id = p_link_id and l.patient_id = any (array(select private.managed_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'link_not_found');
    end if;
    return v_link;
end;
$$;
comment on function private.my_link(bigint) is 'A link of a patient the caller decides for, locked. Others'' links look unknown.';

create function private.renew_link(p_link_id bigint)
returns public.patient_doctor_links
language plpgsql security definer set search_path = '' as $$
declare
    v_link public.patient_doctor_links := private.my_link(p_link_id);
begin
    if v_link.status <> 'ended' then
        perform private.raise_problem(409, 'link_transition_not_allowed');
    elsif not exists (select from public.doctors as d where d.id = v_link.doctor_id and d.is_verified) then
        perform private.raise_problem(409, 'doctor_not_available');
    end if;
    update public.patient_doctor_links as l
    set status = 'requested', requested_by = auth.uid()
    where l.id = p_link_id
    returning l.* into v_link;
    return v_link;
end;
$$;
comment on function private.renew_link(bigint) is 'Status is no column a phone may write, so this is a definer.';

create function private.withdraw_link(p_link_id bigint)
returns public.patient_doctor_links
language plpgsql security definer set search_path = '' as $$
declare
    v_link public.patient_doctor_links := private.my_link(p_link_id);
begin
    if v_link.status <> 'requested' then
        perform private.raise_problem(409, 'link_transition_not_allowed');
    end if;
    update public.patient_doctor_links as l
    set status = 'ended'
    where l.id = p_link_id
    returning l.* into v_link;
    return v_link;
end;
$$;
comment on function private.withdraw_link(bigint) is 'Status is no column a phone may write, so this is a definer.';

create function private.part(p_patient uuid, p_doctor uuid)
returns public.patient_doctor_links
language plpgsql set search_path = '' as $$
declare
    v_link public.patient_doctor_links;
begin
    -- a request made at the same moment is waited for here, and then seen below
    insert into public.patient_doctor_links (patient_id, doctor_id, status, ended_at, requested_by)
    values (p_patient, p_doctor, 'ended', now(), null)
    on conflict (patient_id, doctor_id) do nothing
    returning * into v_link;
    if not found then
        select l.* into v_link
        from public.patient_doctor_links as l
        where l.patient_id = p_patient and l.doctor_id = p_doctor
        for update;
        if v_link.status = 'active' then
            perform private.raise_problem(409, 'link_is_active');
        elsif v_link.status <> 'requested' then
            return v_link;
        end if;
        return private.move_link(v_link, auth.uid(), 'ended');
    end if;
    perform private.notify_link(v_link, auth.uid());
    return v_link;
end;
$$;
comment on function private.part(uuid, uuid) is
'Leaves a link of the two that is ended, or blocked as it was, and tells both sides when that is new.';

create function private.end_care(p_patient uuid, p_doctor uuid)
returns public.patient_doctor_links
language plpgsql security definer set search_path = '' as $$
begin
    if p_patient is null or p_patient <> all (array(select private.managed_patient_ids())) then
        perform private.raise_problem(404, 'patient_not_found');
    elsif not exists (
        select from public.consultations as c where c.patient_id = p_patient and c.doctor_id = p_doctor
        union all
        select from public.appointments as a where a.patient_id = p_patient and a.doctor_id = p_doctor
        union all
        select from public.patient_doctor_links as l where l.patient_id = p_patient and l.doctor_id = p_doctor
    ) then
        -- neither a way to ring any doctor's phone, nor to learn who is one
        perform private.raise_problem(404, 'care_not_found');
    end if;
    return private.part(p_patient, p_doctor);
end;
$$;
comment on function private.end_care(uuid, uuid) is 'Status is no column a phone may write, so this is a definer.';

create function public.renew_link(link_id bigint)
returns public.patient_doctor_links
language sql set search_path = '' as $$
    select private.renew_link(link_id);
$$;
comment on function public.renew_link(bigint) is
'The patient or a primary caregiver asks again after a link ended. 404 link_not_found; 409 link_transition_not_allowed, doctor_not_available.';

create function public.withdraw_link(link_id bigint)
returns public.patient_doctor_links
language sql set search_path = '' as $$
    select private.withdraw_link(link_id);
$$;
comment on function public.withdraw_link(bigint) is
'The patient or a primary caregiver takes a request back that nobody has answered. 404 link_not_found; 409 link_transition_not_allowed.';

create function public.end_care(patient_id uuid, doctor_id uuid)
returns public.patient_doctor_links
language sql set search_path = '' as $$
    select private.end_care(patient_id, doctor_id);
$$;
comment on function public.end_care(uuid, uuid) is
'The patient or a primary caregiver takes the record back from a doctor who got it with a booking or an encounter: a link
of the two is ended from then on, and a second call changes nothing. Bookings stay until they are canceled.
404 patient_not_found, care_not_found; 409 link_is_active: that one ends with POST /links/{id}/end.';

-- RPCs for phones: what a patient, or a primary caregiver for them, can do with a link, or without one. Ending an
-- active link removes people from a running call, so it is the HTTPS function POST /links/{id}/end.

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
comment on function private.my_link(bigint) is
'A link of a patient that the caller manages, locked. The answer does not tell unknown links from links of other
people.';

create function private.renew_link(p_link_id bigint)
returns public.patient_doctor_links
language plpgsql security definer set search_path = '' as $$
declare
    v_link public.patient_doctor_links := private.my_link(p_link_id);
begin
    if v_link.status <> 'ended' then
        perform private.raise_problem(409, 'link_transition_not_allowed');
    elsif private.is_out_of_reach(private.me(), v_link.patient_id, v_link.doctor_id)
        or not exists (select from public.doctors as d where d.id = v_link.doctor_id and d.is_verified) then
        perform private.raise_problem(409, 'doctor_not_available');
    end if;
    update public.patient_doctor_links as l
    set status = 'requested', requested_by = private.me()
    where l.id = p_link_id
    returning l.* into v_link;
    return v_link;
end;
$$;
comment on function private.renew_link(bigint) is
'It runs with its owner''s rights, because callers may not write the column status.';

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
comment on function private.withdraw_link(bigint) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function private.end_link_of_pair(p_patient uuid, p_doctor uuid)
returns public.patient_doctor_links
language plpgsql set search_path = '' as $$
declare
    v_link public.patient_doctor_links;
begin
    -- waits for a concurrent request of the pair, and then reads it below
    insert into public.patient_doctor_links (patient_id, doctor_id, status, ended_at, requested_by)
    values (p_patient, p_doctor, 'ended', now(), null)
    on conflict (patient_id, doctor_id) do nothing
    returning * into v_link;
    if not found then
        select l.* into v_link
        from public.patient_doctor_links as l
        where l.patient_id = p_patient and l.doctor_id = p_doctor
        for update;
        if v_link.status not in ('requested', 'active') then
            return v_link;
        end if;
        return private.move_link(v_link, private.actor_id(), 'ended');
    end if;
    perform private.notify_link(v_link, private.actor_id());
    return v_link;
end;
$$;
comment on function private.end_link_of_pair(uuid, uuid) is
'Makes sure that the pair has a link that is ended (or stays blocked), and notifies both sides if it changed. The caller
ends the calls of an active link.';

create function private.have_met(p_patient uuid, p_doctor uuid)
returns boolean
language sql stable set search_path = '' as $$
    select exists (
        select from public.consultations as c where c.patient_id = p_patient and c.doctor_id = p_doctor
        union all
        select from public.appointments as a where a.patient_id = p_patient and a.doctor_id = p_doctor
        union all
        select from public.patient_doctor_links as l where l.patient_id = p_patient and l.doctor_id = p_doctor
    );
$$;
comment on function private.have_met(uuid, uuid) is
'Whether a patient and a doctor have, or had, a link, a booking or an encounter.';

create function private.end_care(p_patient uuid, p_doctor uuid)
returns public.patient_doctor_links
language plpgsql security definer set search_path = '' as $$
declare
    v_status text;
begin
    if p_patient is null or p_patient <> all (array(select private.managed_patient_ids())) then
        perform private.raise_problem(404, 'patient_not_found');
    elsif not private.have_met(p_patient, p_doctor) then
        -- so that nobody can notify any doctor's phone, or find out who is a doctor
        perform private.raise_problem(404, 'care_not_found');
    end if;
    select l.status into v_status
    from public.patient_doctor_links as l
    where l.patient_id = p_patient and l.doctor_id = p_doctor
    for update;
    if v_status = 'active' then
        perform private.raise_problem(409, 'link_is_active');
    end if;
    return private.end_link_of_pair(p_patient, p_doctor);
end;
$$;
comment on function private.end_care(uuid, uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.renew_link(link_id bigint)
returns public.patient_doctor_links
language sql set search_path = '' as $$
    select private.renew_link(link_id);
$$;
comment on function public.renew_link(bigint) is
'The patient or a primary caregiver requests an ended link again. 404 link_not_found; 409 link_transition_not_allowed,
doctor_not_available.';

create function public.withdraw_link(link_id bigint)
returns public.patient_doctor_links
language sql set search_path = '' as $$
    select private.withdraw_link(link_id);
$$;
comment on function public.withdraw_link(bigint) is
'The patient or a primary caregiver withdraws a request that the doctor has not answered. 404 link_not_found; 409
link_transition_not_allowed.';

create function public.end_care(patient_id uuid, doctor_id uuid)
returns public.patient_doctor_links
language sql set search_path = '' as $$
    select private.end_care(patient_id, doctor_id);
$$;
comment on function public.end_care(uuid, uuid) is
'The patient or a primary caregiver ends the access of a doctor who got it through a booking or an encounter. Afterwards
the pair has a link with status ended (a blocked link stays blocked). A second call changes nothing. Bookings stay until
they are canceled. 404 patient_not_found, care_not_found; 409 link_is_active (end it with POST /links/{id}/end).';

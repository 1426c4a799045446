-- RPCs for phones: what a patient, or a primary caregiver for them, may do with a link. Ending an active one ejects
-- from a running call, so that is the function POST /links/{id}/end.

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

-- RPCs for phones: canceling a call for help.

create function private.cancel_emergency(p_emergency uuid)
returns public.emergency_requests
language plpgsql security definer set search_path = '' as $$
declare
    v_emergency public.emergency_requests;
begin
    select e.* into v_emergency
    from public.emergency_requests as e
    where e.id = p_emergency and e.patient_id = any (array(select private.managed_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'emergency_not_found');
    elsif v_emergency.status in ('resolved', 'canceled') then
        perform private.raise_problem(409, 'emergency_transition_not_allowed');
    end if;
    update public.emergency_requests as e set status = 'canceled' where e.id = p_emergency
    returning e.* into v_emergency;
    return v_emergency;
end;
$$;
comment on function private.cancel_emergency(uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function private.cancel_ambulance_request(p_request uuid)
returns public.ambulance_requests
language plpgsql security definer set search_path = '' as $$
declare
    v_request public.ambulance_requests;
begin
    select r.* into v_request
    from public.ambulance_requests as r
    where r.id = p_request and r.patient_id = any (array(select private.managed_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'ambulance_request_not_found');
    elsif v_request.status in ('completed', 'canceled') then
        perform private.raise_problem(409, 'ambulance_request_transition_not_allowed');
    end if;
    update public.ambulance_requests as r set status = 'canceled' where r.id = p_request
    returning r.* into v_request;
    return v_request;
end;
$$;
comment on function private.cancel_ambulance_request(uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.cancel_emergency(emergency_id uuid)
returns public.emergency_requests
language sql set search_path = '' as $$
    select private.cancel_emergency(emergency_id);
$$;
comment on function public.cancel_emergency(uuid) is
'The patient or a primary caregiver cancels an emergency. The open offers to hospitals are closed. 404
emergency_not_found; 409 emergency_transition_not_allowed.';

create function public.cancel_ambulance_request(request_id uuid)
returns public.ambulance_requests
language sql set search_path = '' as $$
    select private.cancel_ambulance_request(request_id);
$$;
comment on function public.cancel_ambulance_request(uuid) is
'The patient or a primary caregiver cancels an ambulance request. The vehicle becomes available again. 404
ambulance_request_not_found; 409 ambulance_request_transition_not_allowed.';

-- RPCs for phones: the patient's side, a doctor or a hospital asks for a place, and the other side answers.

create function private.ask_for_place(
    p_hospital uuid, p_patient uuid, p_kind text, p_department text, p_reason text
)
returns public.place_requests
language plpgsql security definer set search_path = '' as $$
declare
    v_request public.place_requests;
begin
    v_request.asked_by := private.require_me();
    v_request.asked_as := private.asking_side(p_hospital, p_patient);
    if v_request.asked_as is null then
        perform private.raise_problem(404, 'patient_not_found');
    elsif not coalesce(p_kind in ('admission', 'waitlist'), false)
        or not coalesce(char_length(p_department) between 1 and 100, p_kind = 'admission')
        or not coalesce(char_length(p_reason) between 1 and 2000, p_kind = 'admission') then
        perform private.raise_problem(422, 'place_request_invalid');
    elsif v_request.asked_as = 'hospital' then
        v_request.asking_hospital_id := p_hospital;
    end if;
    v_request.kind := p_kind;
    v_request.hospital_id := p_hospital;
    v_request.patient_id := p_patient;
    v_request.department := p_department;
    v_request.reason := p_reason;
    v_request := private.open_place_request(v_request);
    perform private.tell_of_place(v_request, 'asked', 'A hospital is asked for a place');
    return v_request;
end;
$$;
comment on function private.ask_for_place(uuid, uuid, text, text, text) is
'It runs with its owner''s rights, because callers may not write the table place_requests.';

create function private.lock_place_request(p_id uuid)
returns public.place_requests
language plpgsql set search_path = '' as $$
declare
    v_request public.place_requests;
begin
    perform private.require_me();
    -- the record first, as private.open_place_request does
    perform from public.patients as p
    where p.id = (select r.patient_id from public.place_requests as r where r.id = p_id) for no key update;
    select r.* into v_request
    from public.place_requests as r
    where r.id = p_id and (
        r.patient_id in (select private.managed_patient_ids())
        or r.hospital_id in (select private.administered_hospital_ids())
        or r.asking_hospital_id in (select private.administered_hospital_ids())
        or r.asked_as = 'doctor' and r.asked_by = private.me()
    )
    for update;
    if not found then
        perform private.raise_problem(404, 'place_request_not_found');
    elsif v_request.status <> 'open' or v_request.expires_at <= now() then
        perform private.raise_problem(409, 'place_request_ended');
    end if;
    return v_request;
end;
$$;
comment on function private.lock_place_request(uuid) is
'An open request to which the caller is a party, locked. The answer does not tell unknown requests from those of others.';

create function private.answer_place(p_id uuid, p_accept boolean)
returns public.place_requests
language plpgsql security definer set search_path = '' as $$
declare
    v_request public.place_requests := private.lock_place_request(p_id);
    v_patient constant boolean := v_request.patient_agreed_at is null
        and v_request.patient_id in (select private.managed_patient_ids());
    v_hospital constant boolean := v_request.hospital_agreed_at is null
        and v_request.hospital_id in (select private.administered_hospital_ids());
    v_event text := case when p_accept then 'agreed' else 'declined' end;
begin
    if not (v_patient or v_hospital) then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    update public.place_requests as r
    set patient_agreed_at = case when v_patient and p_accept then now() else r.patient_agreed_at end,
        hospital_agreed_at = case when v_hospital and not v_patient and p_accept then now()
            else r.hospital_agreed_at end,
        status = case when coalesce(p_accept, false) then 'open' else 'declined' end
    where r.id = p_id
    returning r.* into v_request;
    if v_request.patient_agreed_at is not null and v_request.hospital_agreed_at is not null and p_accept then
        perform private.take_in(v_request);
        update public.place_requests as r set status = 'accepted' where r.id = p_id returning r.* into v_request;
        v_event := 'accepted';
    end if;
    perform private.tell_of_place(v_request, v_event, 'A request for a place was answered');
    return v_request;
end;
$$;
comment on function private.answer_place(uuid, boolean) is
'It runs with its owner''s rights, because callers may not write the table place_requests. If the caller speaks for both
sides, the patient''s side answers first.';

create function private.withdraw_place(p_id uuid)
returns public.place_requests
language plpgsql security definer set search_path = '' as $$
declare
    v_request public.place_requests := private.lock_place_request(p_id);
begin
    if not (
        v_request.patient_agreed_at is not null and v_request.patient_id in (select private.managed_patient_ids())
        or v_request.hospital_agreed_at is not null
        and v_request.hospital_id in (select private.administered_hospital_ids())
        or v_request.asking_hospital_id is not null
        and v_request.asking_hospital_id in (select private.administered_hospital_ids())
        or v_request.asked_as = 'doctor' and v_request.asked_by = private.me()
    ) then
        perform private.raise_problem(403, 'role_not_allowed');
    end if;
    update public.place_requests as r set status = 'withdrawn' where r.id = p_id returning r.* into v_request;
    perform private.tell_of_place(v_request, 'withdrawn', 'A request for a place was taken back');
    return v_request;
end;
$$;
comment on function private.withdraw_place(uuid) is
'It runs with its owner''s rights, because callers may not write the table place_requests.';

create function public.ask_for_place(
    hospital_id uuid, patient_id uuid, kind text default 'admission', department text default null,
    reason text default null
)
returns public.place_requests
language sql set search_path = '' as $$
    select private.ask_for_place(hospital_id, patient_id, kind, department, reason);
$$;
comment on function public.ask_for_place(uuid, uuid, text, text, text) is
'Asks that a hospital admits a patient (kind admission) or puts the patient on its waiting list (kind waitlist, with
department and reason). The patient, a primary caregiver and a doctor who cares for the patient may ask any verified
hospital. A hospital may ask about a patient whom it sees already. The other side answers with answer_place; a doctor''s
request also needs the patient''s yes. 403 profile_inactive; 404 patient_not_found; 409 already_asked, asked_recently; 422
place_request_invalid, hospital_not_available; 429 too_many_place_requests.';

create function public.answer_place(place_request_id uuid, accept boolean)
returns public.place_requests
language sql set search_path = '' as $$
    select private.answer_place(place_request_id, accept);
$$;
comment on function public.answer_place(uuid, boolean) is
'The patient''s side or the hospital agrees or declines. When both have agreed, the stay or the place on the waiting list
begins. 403 profile_inactive, role_not_allowed; 404 place_request_not_found; 409 place_request_ended, already_admitted,
admission_transition_not_allowed, patient_record_closed; 422 hospital_not_available.';

create function public.withdraw_place(place_request_id uuid)
returns public.place_requests
language sql set search_path = '' as $$
    select private.withdraw_place(place_request_id);
$$;
comment on function public.withdraw_place(uuid) is
'Takes back a request, or an agreement while the other side has not answered. 403 profile_inactive, role_not_allowed; 404
place_request_not_found; 409 place_request_ended.';

-- RPCs for phones: moving a patient to another hospital.

create function private.my_admission(p_admission uuid)
returns public.hospital_patients
language plpgsql set search_path = '' as $$
declare
    v_admission public.hospital_patients;
begin
    select h.* into v_admission
    from public.hospital_patients as h
    where h.id = p_admission and h.hospital_id = any (array(select private.administered_hospital_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'admission_not_found');
    end if;
    return v_admission;
end;
$$;
comment on function private.my_admission(uuid) is
'A stay in a hospital that the caller administers, locked. The answer does not tell unknown stays from stays
elsewhere.';

create function private.transfer_patient(p_admission uuid, p_hospital uuid)
returns public.place_requests
language plpgsql security definer set search_path = '' as $$
declare
    v_admission constant public.hospital_patients := private.my_admission(p_admission);
    v_request public.place_requests;
begin
    if v_admission.hospital_id = p_hospital then
        perform private.raise_problem(422, 'hospital_not_available');
    elsif v_admission.status <> 'active' then
        perform private.raise_problem(409, 'admission_transition_not_allowed');
    end if;
    v_request.kind := 'transfer';
    v_request.hospital_id := p_hospital;
    v_request.patient_id := v_admission.patient_id;
    v_request.stay_id := p_admission;
    v_request.asked_as := 'hospital';
    v_request.asked_by := private.me();
    v_request.asking_hospital_id := v_admission.hospital_id;
    v_request := private.open_place_request(v_request);
    perform private.tell_of_place(v_request, 'asked', 'Your hospital wants to move you to another hospital');
    return v_request;
end;
$$;
comment on function private.transfer_patient(uuid, uuid) is
'It runs with its owner''s rights, because callers may not write the table place_requests.';

create function public.transfer_patient(admission_id uuid, hospital_id uuid)
returns public.place_requests
language sql set search_path = '' as $$
    select private.transfer_patient(admission_id, hospital_id);
$$;
comment on function public.transfer_patient(uuid, uuid) is
'A hospital asks to move a patient who stays there to another verified hospital. First the patient''s side answers with
answer_place, then the other hospital. When both have agreed, the stay ends and one begins there, without notes, room or
physician. 404 admission_not_found, patient_not_found; 409 admission_transition_not_allowed, already_asked, asked_recently; 422
hospital_not_available; 429 too_many_place_requests.';

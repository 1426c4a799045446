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

create function private.open_next_stay(p_admission public.hospital_patients, p_hospital uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    insert into public.hospital_patients (hospital_id, patient_id, transferred_from_id)
    values (p_hospital, p_admission.patient_id, p_admission.id);
    perform private.notify(
        s.profile_id, 'admission.transferred', 'Patient transferred', 'A patient was transferred to your hospital.',
        jsonb_build_object('hospital_id', p_hospital)
    )
    from public.hospital_staff as s
    where s.hospital_id = p_hospital and s.position = 'administrator' and s.is_active;
exception when unique_violation then
    perform private.raise_problem(409, 'already_admitted');
end;
$$;
comment on function private.open_next_stay(public.hospital_patients, uuid) is
'Opens the stay at the hospital that receives the patient, and notifies its administrators.';

create function private.transfer_patient(p_admission uuid, p_hospital uuid)
returns public.hospital_patients
language plpgsql security definer set search_path = '' as $$
declare
    v_admission public.hospital_patients := private.my_admission(p_admission);
begin
    if v_admission.hospital_id = p_hospital or not exists (
        select from public.hospitals as h
        where h.id = p_hospital and h.is_active and h.verification_status = 'verified'
    ) then
        perform private.raise_problem(422, 'hospital_not_available');
    end if;
    update public.hospital_patients as h set status = 'transferred' where h.id = p_admission and h.status = 'active'
    returning h.* into v_admission;
    if not found then
        perform private.raise_problem(409, 'admission_transition_not_allowed');
    end if;
    perform private.open_next_stay(v_admission, p_hospital);
    return v_admission;
end;
$$;
comment on function private.transfer_patient(uuid, uuid) is
'It runs with its owner''s rights, because the caller does not administer the hospital of the new stay.';

create function public.transfer_patient(admission_id uuid, hospital_id uuid)
returns public.hospital_patients
language sql set search_path = '' as $$
    select private.transfer_patient(admission_id, hospital_id);
$$;
comment on function public.transfer_patient(uuid, uuid) is
'Ends a stay at the caller''s hospital and opens one at another verified hospital, without notes, room or physician.
Returns the stay that ended. 404 admission_not_found; 409 admission_transition_not_allowed, already_admitted; 422
hospital_not_available.';

-- RPC for phones: a doctor opens a patient's record.

create function private.open_record(p_patient uuid, p_purpose text)
returns public.record_openings
language plpgsql security definer set search_path = '' as $$
declare
    v_opening public.record_openings;
begin
    if coalesce(p_purpose not in (
        'treatment', 'emergency_treatment', 'follow_up', 'care_coordination', 'patient_request'
    ), true) then
        perform private.raise_problem(422, 'purpose_invalid');
    end if;
    v_opening := private.open_for(private.doctor_me(), p_patient, p_purpose);
    if v_opening.patient_id is null then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    return v_opening;
end;
$$;
comment on function private.open_record(uuid, text) is
'It runs with its owner''s rights, because callers may not write openings.';

create function public.open_record(patient_id uuid, purpose text)
returns public.record_openings
language sql set search_path = '' as $$
    select private.open_record(open_record.patient_id, open_record.purpose);
$$;
comment on function public.open_record(uuid, text) is
'A doctor opens the record of a patient in their care, for 8 hours. The patient sees who opened it, when, why and until
when. purpose is treatment, emergency_treatment, follow_up, care_coordination or patient_request. If the record is
already open for this purpose, a call in the first half of the time changes nothing. 404 patient_not_found; 422
purpose_invalid.';

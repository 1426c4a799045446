-- RPCs for phones: a stay without a request, in an emergency, and the patient's side ends a stay or leaves a list.

create function private.admit_emergency(p_emergency uuid)
returns public.hospital_patients
language plpgsql security definer set search_path = '' as $$
declare
    v_emergency public.emergency_requests;
    v_admission public.hospital_patients;
begin
    select e.* into v_emergency
    from public.emergency_requests as e
    where e.id = p_emergency and e.hospital_id in (select private.administered_hospital_ids())
        and e.status in ('accepted', 'assigned', 'en_route', 'arrived')
    for update;
    if not found then
        perform private.raise_problem(404, 'emergency_not_found');
    end if;
    insert into public.hospital_patients as h (hospital_id, patient_id)
    select v_emergency.hospital_id, v_emergency.patient_id
    where not exists (
        select from public.hospital_patients as s
        where s.hospital_id = v_emergency.hospital_id and s.patient_id = v_emergency.patient_id
            and (s.status = 'active' or s.admission_date >= v_emergency.created_at)
    )
    returning h.* into v_admission;
    if not found then
        perform private.raise_problem(409, 'already_admitted');
    end if;
    return v_admission;
end;
$$;
comment on function private.admit_emergency(uuid) is
'It runs with its owner''s rights, because callers may not insert into hospital_patients. One stay for an emergency: a
hospital that discharges and admits in a loop would notify the patient each time.';

create function private.leave_hospital(p_admission uuid)
returns public.hospital_patients
language plpgsql security definer set search_path = '' as $$
declare
    v_admission public.hospital_patients;
begin
    select h.* into v_admission
    from public.hospital_patients as h
    where h.id = p_admission and h.patient_id in (select private.managed_patient_ids())
    for update;
    if not found then
        perform private.raise_problem(404, 'admission_not_found');
    elsif v_admission.status <> 'active' then
        perform private.raise_problem(409, 'admission_transition_not_allowed');
    end if;
    update public.hospital_patients as h set status = 'discharged' where h.id = p_admission
    returning h.* into v_admission;
    perform private.notify_hospital(
        v_admission.hospital_id, 'admission.left', 'A patient left', 'A patient ended a stay at your hospital.',
        jsonb_build_object('admission_id', p_admission)
    );
    return v_admission;
end;
$$;
comment on function private.leave_hospital(uuid) is
'It runs with its owner''s rights, because the patient''s side may not write the table hospital_patients.';

create function private.leave_waitlist(p_place uuid)
returns public.patient_waitlist
language plpgsql security definer set search_path = '' as $$
declare
    v_place public.patient_waitlist;
begin
    select w.* into v_place
    from public.patient_waitlist as w
    where w.id = p_place and w.patient_id in (select private.managed_patient_ids())
    for update;
    if not found then
        perform private.raise_problem(404, 'waitlist_place_not_found');
    elsif v_place.status not in ('waiting', 'called') then
        perform private.raise_problem(409, 'waitlist_transition_not_allowed');
    end if;
    update public.patient_waitlist as w set status = 'canceled' where w.id = p_place
    returning w.* into v_place;
    perform private.notify_hospital(
        v_place.hospital_id, 'waitlist.left', 'A patient left the waiting list',
        'A patient no longer waits at your hospital.', jsonb_build_object('waitlist_id', p_place)
    );
    return v_place;
end;
$$;
comment on function private.leave_waitlist(uuid) is
'It runs with its owner''s rights, because the patient''s side may not write the table patient_waitlist.';

create function public.admit_emergency(emergency_id uuid)
returns public.hospital_patients
language sql set search_path = '' as $$
    select private.admit_emergency(emergency_id);
$$;
comment on function public.admit_emergency(uuid) is
'A hospital''s administrator admits the patient of an emergency that the hospital took. It needs no yes, because the
patient called for help and may not be able to answer. The patient''s side is notified, and can end the stay with
leave_hospital. 404 emergency_not_found; 409 already_admitted, patient_record_closed.';

create function public.leave_hospital(admission_id uuid)
returns public.hospital_patients
language sql set search_path = '' as $$
    select private.leave_hospital(admission_id);
$$;
comment on function public.leave_hospital(uuid) is
'The patient or a primary caregiver ends a stay. The hospital is notified and sees the patient no longer. 404
admission_not_found; 409 admission_transition_not_allowed.';

create function public.leave_waitlist(waitlist_id uuid)
returns public.patient_waitlist
language sql set search_path = '' as $$
    select private.leave_waitlist(waitlist_id);
$$;
comment on function public.leave_waitlist(uuid) is
'The patient or a primary caregiver leaves a waiting list. The hospital is notified and sees the patient no longer. 404
waitlist_place_not_found; 409 waitlist_transition_not_allowed.';

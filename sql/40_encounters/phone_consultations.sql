-- RPCs for phones: encounters. Phones may not write statuses.

create function private.require_startable(p_visit public.consultations, p_booking public.appointments)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if p_visit.patient_id = any (array(select private.linked_patient_ids())) then
        return;
    elsif coalesce(p_booking.status not in ('pending', 'confirmed', 'completed'), true) then
        perform private.raise_problem(409, 'appointment_not_agreed');
    elsif p_booking.starts_at > now() + private.setting('earliest_start') then
        -- an encounter that has begun is not canceled with its booking
        perform private.raise_problem(409, 'appointment_not_started');
    elsif p_booking.ends_at + private.setting('latest_start') <= now() then
        perform private.raise_problem(409, 'appointment_over');
    end if;
end;
$$;
comment on function private.require_startable(public.consultations, public.appointments) is
'Raises if an encounter would start far from a time to which the patient''s side agreed. An active link allows any
time.';

create function private.move_consultation(p_id uuid, p_status text)
returns public.consultations
language plpgsql security definer set search_path = '' as $$
declare
    v_visit public.consultations;
    v_booking public.appointments;
begin
    -- the booking first, because canceling a booking locks it before its encounter
    select a.* into v_booking from public.appointments as a
    where a.doctor_id = private.doctor_me()
        and a.id = (select c.appointment_id from public.consultations as c where c.id = p_id)
    for update;
    select c.* into v_visit
    from public.consultations as c
    where c.id = p_id and c.doctor_id = private.doctor_me()
        and c.patient_id = any (array(select private.treatable_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'consultation_not_found');
    elsif coalesce(p_status not in ('confirmed', 'in_progress', 'completed', 'canceled'), true)
        or p_status = v_visit.status then
        perform private.raise_problem(409, 'consultation_transition_not_allowed');
    elsif p_status = 'in_progress' then
        perform private.require_startable(v_visit, v_booking);
        update public.appointments as a set status = 'confirmed'
        where a.id = v_visit.appointment_id and a.status = 'pending';
    end if;
    update public.consultations as c set status = p_status where c.id = p_id returning c.* into v_visit;
    if p_status = 'in_progress' then
        perform private.open_for(v_visit.doctor_id, v_visit.patient_id, 'treatment');
    end if;
    return v_visit;
end;
$$;
comment on function private.move_consultation(uuid, text) is
'It runs with its owner''s rights, because callers may not write the column status. A doctor who begins the encounter of
a booking confirms the booking.';

create function public.move_consultation(consultation_id uuid, status text)
returns public.consultations
language sql set search_path = '' as $$
    select private.move_consultation(consultation_id, status);
$$;
comment on function public.move_consultation(uuid, text) is
'The doctor sets the status of an encounter: confirmed, in_progress, completed or canceled. Without an active link, it
can start from 15 minutes before its booking until 7 days after. The start opens the record to the doctor. 404
consultation_not_found; 409 consultation_transition_not_allowed, appointment_not_agreed, appointment_not_started,
appointment_over.';

create function private.describe_symptoms(p_id uuid, p_symptoms text)
returns public.consultations
language plpgsql security definer set search_path = '' as $$
declare
    v_visit public.consultations;
begin
    if not coalesce(char_length(p_symptoms) <= 10000, false) then
        perform private.raise_problem(422, 'symptoms_invalid');
    end if;
    select c.* into v_visit
    from public.consultations as c
    where c.id = p_id and c.patient_id = any (array(select private.managed_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'consultation_not_found');
    elsif private.is_out_of_reach(private.me(), v_visit.patient_id, v_visit.doctor_id) then
        perform private.raise_problem(409, 'doctor_not_available');
    elsif v_visit.status not in ('pending', 'confirmed') then
        perform private.raise_problem(409, 'consultation_started');
    end if;
    update public.consultations as c set symptoms = p_symptoms where c.id = p_id returning c.* into v_visit;
    return v_visit;
end;
$$;
comment on function private.describe_symptoms(uuid, text) is
'It runs with its owner''s rights, because the patient may write only this column, and row-level security checks rows,
not columns.';

create function public.describe_symptoms(consultation_id uuid, symptoms text)
returns public.consultations
language sql set search_path = '' as $$
    select private.describe_symptoms(consultation_id, symptoms);
$$;
comment on function public.describe_symptoms(uuid, text) is
'The patient or a primary caregiver describes the symptoms before an encounter begins. 404 consultation_not_found; 409
consultation_started, doctor_not_available; 422 symptoms_invalid.';

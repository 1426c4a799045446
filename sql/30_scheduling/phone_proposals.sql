-- RPCs for phones: the doctor proposes an appointment, the patient's side answers. Their shared functions are in
-- proposals.sql.

create function private.propose_appointment(
    p_patient uuid, p_starts_at timestamptz, p_minutes integer, p_type text, p_consultation_type text
)
returns public.appointments
language plpgsql security definer set search_path = '' as $$
declare
    v_me constant uuid := private.doctor_me();
    v_slot record;
    v_booking public.appointments;
begin
    if p_patient is null or p_patient <> all (array(select private.cared_for_patient_ids())) then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    perform private.queue_for(v_me, null);
    perform private.require_bookable(v_me, p_patient, p_starts_at);
    select * into v_slot from private.require_slot(v_me, p_starts_at, p_minutes);
    perform private.require_doctor_free(v_me, p_starts_at, p_minutes);
    perform private.require_few_proposals(v_me, p_patient);
    insert into public.appointments (
        patient_id, doctor_id, starts_at, duration_minutes, slot_id, hospital_id, type, consultation_type, status,
        expires_at
    )
    values (
        p_patient, v_me, p_starts_at, p_minutes, v_slot.slot_id, v_slot.hospital_id,
        coalesce(p_type, 'consultation'), coalesce(p_consultation_type, 'in_person'), 'proposed',
        least(now() + private.setting('answer_time'), p_starts_at)
    )
    returning * into v_booking;
    return v_booking;
end;
$$;
comment on function private.propose_appointment(uuid, timestamptz, integer, text, text) is
'It runs with its owner''s rights, because the policy of appointments lets only the patient''s side and agents insert.';

create function public.propose_appointment(
    patient_id uuid, starts_at timestamptz, duration_minutes integer default 30, type text default 'consultation',
    consultation_type text default 'in_person'
)
returns public.appointments
language sql set search_path = '' as $$
    select private.propose_appointment(patient_id, starts_at, duration_minutes, type, consultation_type);
$$;
comment on function public.propose_appointment(uuid, timestamptz, integer, text, text) is
'A doctor proposes an appointment to a patient in their care. It has the status proposed and holds the doctor''s time.
The patient''s side can accept it for three days, and before its time. 404 patient_not_found; 409 slot_taken,
outside_hours, doctor_not_available, link_ended, too_many_proposals, booking_in_progress; 422 booking_in_the_past,
booking_too_far_ahead.';

create function private.accept_proposal(p_id uuid)
returns public.appointments
language plpgsql security definer set search_path = '' as $$
declare
    v_booking public.appointments := private.lock_proposal(p_id);
begin
    v_booking := private.place_appointment(
        v_booking, coalesce(v_booking.proposed_starts_at, v_booking.starts_at), 'confirmed'
    );
    perform private.notify_both_sides(v_booking, 'appointment.confirmed', 'Appointment confirmed');
    return v_booking;
end;
$$;
comment on function private.accept_proposal(uuid) is
'It runs with its owner''s rights, because callers may not write these columns.';

create function public.accept_proposal(appointment_id uuid)
returns public.appointments
language sql set search_path = '' as $$
    select private.accept_proposal(appointment_id);
$$;
comment on function public.accept_proposal(uuid) is
'The patient or a primary caregiver accepts what the doctor proposes: a new appointment, or another time for one. It is
confirmed at that time. 404 appointment_not_found; 409 proposal_not_open, slot_taken, patient_busy, outside_hours,
doctor_not_available, link_ended, booking_in_progress; 422 booking_in_the_past, booking_too_far_ahead.';

create function private.decline_proposal(p_id uuid)
returns public.appointments
language plpgsql security definer set search_path = '' as $$
declare
    v_booking public.appointments := private.lock_proposal(p_id);
begin
    update public.appointments as a
    set status = case when a.status = 'proposed' then 'declined' else a.status end, proposed_starts_at = null,
        expires_at = null
    where a.id = v_booking.id
    returning a.* into v_booking;
    perform private.notify_both_sides(v_booking, 'appointment.declined', 'Proposal declined');
    return v_booking;
end;
$$;
comment on function private.decline_proposal(uuid) is
'It runs with its owner''s rights, because callers may not write these columns.';

create function public.decline_proposal(appointment_id uuid)
returns public.appointments
language sql set search_path = '' as $$
    select private.decline_proposal(appointment_id);
$$;
comment on function public.decline_proposal(uuid) is
'The patient or a primary caregiver declines what the doctor proposes. A new appointment is then declined; another time
for an appointment is dropped, and the appointment stays as it is. 404 appointment_not_found; 409 proposal_not_open.';

create function private.withdraw_proposal(p_id uuid)
returns public.appointments
language plpgsql security definer set search_path = '' as $$
declare
    v_booking public.appointments := private.lock_appointment(private.my_appointment(p_id, true));
begin
    if v_booking.proposed_starts_at is null then
        perform private.raise_problem(409, 'proposal_not_open');
    end if;
    update public.appointments as a set proposed_starts_at = null, expires_at = null
    where a.id = v_booking.id
    returning a.* into v_booking;
    return v_booking;
end;
$$;
comment on function private.withdraw_proposal(uuid) is
'It runs with its owner''s rights, because callers may not write these columns.';

create function public.withdraw_proposal(appointment_id uuid)
returns public.appointments
language sql set search_path = '' as $$
    select private.withdraw_proposal(appointment_id);
$$;
comment on function public.withdraw_proposal(uuid) is
'The doctor takes back another time for an appointment, which stays as it is. To take back a new appointment, call
cancel_appointment. 404 appointment_not_found; 409 proposal_not_open.';

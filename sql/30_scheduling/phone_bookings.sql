-- RPCs for phones: status changes of a booking. Their shared functions are in booking_moves.sql.

create function private.confirm_appointment(p_id uuid)
returns public.appointments
language sql security definer set search_path = '' as $$
    select private.move_appointment(p_id, 'confirmed', 'Appointment confirmed');
$$;
comment on function private.confirm_appointment(uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.confirm_appointment(appointment_id uuid)
returns public.appointments
language sql set search_path = '' as $$
    select private.confirm_appointment(appointment_id);
$$;
comment on function public.confirm_appointment(uuid) is
'The doctor confirms a booking for which the patient asked (pending). Reminders are planned. 404 appointment_not_found; 409 appointment_started,
appointment_transition_not_allowed.';

create function private.complete_appointment(p_id uuid)
returns public.appointments
language sql security definer set search_path = '' as $$
    select private.move_appointment(p_id, 'completed', 'Appointment completed');
$$;
comment on function private.complete_appointment(uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.complete_appointment(appointment_id uuid)
returns public.appointments
language sql set search_path = '' as $$
    select private.complete_appointment(appointment_id);
$$;
comment on function public.complete_appointment(uuid) is
'The doctor marks a booking as completed. 404 appointment_not_found; 409 appointment_not_started,
appointment_transition_not_allowed.';

create function private.mark_no_show(p_id uuid)
returns public.appointments
language sql security definer set search_path = '' as $$
    select private.move_appointment(p_id, 'no_show', 'Appointment missed');
$$;
comment on function private.mark_no_show(uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.mark_no_show(appointment_id uuid)
returns public.appointments
language sql set search_path = '' as $$
    select private.mark_no_show(appointment_id);
$$;
comment on function public.mark_no_show(uuid) is
'The doctor records that the patient did not come. 404 appointment_not_found; 409 appointment_not_started,
appointment_transition_not_allowed.';

create function private.cancel_appointment(p_id uuid, p_reason text, p_note text)
returns public.appointments
language plpgsql security definer set search_path = '' as $$
declare
    v_reason text := coalesce(p_reason, 'other');
    v_booking public.appointments;
begin
    if not private.is_cancel_reason(v_reason) then
        perform private.raise_problem(422, 'cancel_reason_invalid');
    elsif char_length(p_note) not between 1 and 500 then
        perform private.raise_problem(422, 'cancel_note_invalid');
    end if;
    v_booking := private.move_appointment(p_id, 'canceled', 'Appointment canceled', v_reason);
    if p_note is not null then
        if private.me() = v_booking.agent_id then
            perform private.raise_problem(403, 'role_not_allowed');
        elsif private.is_out_of_reach(private.me(), v_booking.patient_id, v_booking.doctor_id) then
            perform private.raise_problem(409, 'doctor_not_available');
        end if;
        insert into public.cancellation_notes (appointment_id, patient_id, doctor_id, note)
        values (p_id, v_booking.patient_id, v_booking.doctor_id, p_note);
    end if;
    return v_booking;
end;
$$;
comment on function private.cancel_appointment(uuid, text, text) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.cancel_appointment(appointment_id uuid, reason text default 'other', note text default null)
returns public.appointments
language sql set search_path = '' as $$
    select private.cancel_appointment(appointment_id, reason, note);
$$;
comment on function public.cancel_appointment(uuid, text, text) is
'Cancels a booking, so that its time is free again. The doctor, the patient, a primary caregiver or the agent who booked
may call it. The reason is a code of HL7 FHIR, because agents and hospitals read it too: pat (the patient cannot come),
pat-lt (no transport), pat-mv (moved away), pat-swl (takes another time), pat-uwo (sees another doctor), prov (the doctor
cannot come), prov-pers, prov-edu, maint, maint-equip, oth-err (booked by mistake), oth-fin (costs), oth-int (no
interpreter), oth-room, oth-weath or other. Only the two sides read the note, and an agent cannot write one. 404
appointment_not_found; 403 role_not_allowed; 409 appointment_started, appointment_transition_not_allowed,
doctor_not_available (a note, after a block); 422 cancel_reason_invalid, cancel_note_invalid.';

create function public.reschedule_appointment(appointment_id uuid, starts_at timestamptz)
returns public.appointments
language sql set search_path = '' as $$
    select private.reschedule_appointment(appointment_id, starts_at);
$$;
comment on function public.reschedule_appointment(uuid, timestamptz) is
'Gives a booking another free time of the same doctor; the booking''s own time is accepted too. If the patient''s side
calls, the booking moves, and the doctor has to confirm it again. If the doctor calls, it is a proposal
(proposed_starts_at), and the booking stays where it is until the patient''s side calls accept_proposal. 404
appointment_not_found; 409 appointment_not_movable, slot_taken, outside_hours, doctor_not_available, link_ended,
booking_in_progress, and for the patient''s side patient_busy; 422 booking_in_the_past, booking_too_far_ahead.';

create function private.move_surgery(p_id uuid, p_status text)
returns public.surgeries
language plpgsql security definer set search_path = '' as $$
declare
    v_surgery public.surgeries;
begin
    select s.* into v_surgery
    from public.surgeries as s
    where s.id = p_id and s.doctor_id = private.doctor_me()
        and s.patient_id = any (array(select private.cared_for_patient_ids()))
    for update;
    if not found then
        perform private.raise_problem(404, 'surgery_not_found');
    elsif coalesce(p_status = v_surgery.status or p_status not in (
        'scheduled', 'ongoing', 'post_surgery', 'finished', 'canceled'
    ), true) then
        perform private.raise_problem(409, 'surgery_transition_not_allowed');
    end if;
    update public.surgeries as s set status = p_status where s.id = p_id returning s.* into v_surgery;
    return v_surgery;
end;
$$;
comment on function private.move_surgery(uuid, text) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function public.move_surgery(surgery_id uuid, status text)
returns public.surgeries
language sql set search_path = '' as $$
    select private.move_surgery(surgery_id, status);
$$;
comment on function public.move_surgery(uuid, text) is
'The responsible doctor sets the status of a surgery: ongoing, post_surgery, finished or canceled. 404
surgery_not_found; 409 surgery_transition_not_allowed.';

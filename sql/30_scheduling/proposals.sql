-- Another time for a booking. The patient's side moves a booking at once. What the doctor chooses is a proposal, and
-- the patient's side accepts it: docs/adr/0019-states-of-a-booking.md.

create function private.lock_appointment(p_booking public.appointments)
returns public.appointments
language plpgsql set search_path = '' as $$
declare
    v_booking public.appointments;
begin
    -- The doctor does not wait for the patient's lock: the wait would show that the patient books somebody else now.
    perform private.queue_for(
        p_booking.doctor_id, case when p_booking.doctor_id <> private.me() then p_booking.patient_id end
    );
    select a.* into v_booking from public.appointments as a where a.id = p_booking.id for update;
    return v_booking;
end;
$$;
comment on function private.lock_appointment(public.appointments) is
'The booking as it is now, locked. The booking locks come first, as in every transaction that gives a booking a time.';

create function private.place_appointment(p_booking public.appointments, p_starts_at timestamptz, p_status text)
returns public.appointments
language plpgsql set search_path = '' as $$
declare
    v_booking public.appointments;
    v_slot record;
begin
    perform private.require_bookable(p_booking.doctor_id, p_booking.patient_id, p_starts_at);
    select * into v_slot
    from private.require_slot(p_booking.doctor_id, p_starts_at, p_booking.duration_minutes);
    perform private.require_free(
        p_booking.doctor_id, p_booking.patient_id, p_starts_at, p_booking.duration_minutes, p_booking.id
    );
    update public.appointments as a
    set starts_at = p_starts_at, slot_id = v_slot.slot_id, hospital_id = v_slot.hospital_id, status = p_status,
        proposed_starts_at = null, expires_at = null
    where a.id = p_booking.id
    returning a.* into v_booking;
    return v_booking;
end;
$$;
comment on function private.place_appointment(public.appointments, timestamptz, text) is
'Frees the old time and takes the new one in one statement. Only for the patient''s side.';

create function private.propose_time(p_booking public.appointments, p_starts_at timestamptz)
returns public.appointments
language plpgsql set search_path = '' as $$
declare
    v_booking public.appointments;
begin
    perform private.require_bookable(p_booking.doctor_id, p_booking.patient_id, p_starts_at);
    perform private.require_slot(p_booking.doctor_id, p_starts_at, p_booking.duration_minutes);
    perform private.require_doctor_free(
        p_booking.doctor_id, p_starts_at, p_booking.duration_minutes, p_booking.id
    );
    update public.appointments as a
    set proposed_starts_at = p_starts_at,
        expires_at = least(now() + private.setting('answer_time'), a.starts_at, p_starts_at)
    where a.id = p_booking.id
    returning a.* into v_booking;
    return v_booking;
end;
$$;
comment on function private.propose_time(public.appointments, timestamptz) is
'Keeps the time of a booking, and the proposed time with it. A second proposal replaces the first. Nothing here reads
the patient''s other bookings.';

create function private.reschedule_appointment(p_id uuid, p_starts_at timestamptz)
returns public.appointments
language plpgsql security definer set search_path = '' as $$
declare
    v_booking public.appointments := private.lock_appointment(private.my_appointment(p_id, false));
begin
    if v_booking.status <> all (private.expected_statuses()) or v_booking.starts_at <= now() then
        perform private.raise_problem(409, 'appointment_not_movable');
    elsif v_booking.doctor_id = private.me() then
        v_booking := private.propose_time(v_booking, p_starts_at);
        perform private.notify_both_sides(v_booking, 'appointment.proposed', 'New time proposed');
    else
        v_booking := private.place_appointment(v_booking, p_starts_at, 'pending');
        perform private.notify_both_sides(v_booking, 'appointment.rescheduled', 'Appointment moved');
    end if;
    return v_booking;
end;
$$;
comment on function private.reschedule_appointment(uuid, timestamptz) is
'It runs with its owner''s rights, because callers may not write these columns.';

create function private.require_few_proposals(p_doctor uuid, p_patient uuid)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if (
        select count(*) >= 3 from public.appointments as a
        where a.patient_id = p_patient and a.doctor_id = p_doctor and a.status = 'proposed' and a.starts_at > now()
    ) then
        perform private.raise_problem(409, 'too_many_proposals');
    end if;
end;
$$;
comment on function private.require_few_proposals(uuid, uuid) is
'Raises at three appointments that this doctor proposes to this patient. The caller must hold the doctor''s lock.';

create function private.lock_proposal(p_id uuid)
returns public.appointments
language plpgsql set search_path = '' as $$
declare
    v_booking public.appointments;
begin
    select a.* into v_booking from public.appointments as a
    where a.id = p_id and a.patient_id = any (array(select private.managed_patient_ids()));
    if not found then
        perform private.raise_problem(404, 'appointment_not_found');
    end if;
    v_booking := private.lock_appointment(v_booking);
    if v_booking.status <> 'proposed' and v_booking.proposed_starts_at is null
        or coalesce(v_booking.expires_at <= now(), true) then
        perform private.raise_problem(409, 'proposal_not_open');
    end if;
    return v_booking;
end;
$$;
comment on function private.lock_proposal(uuid) is
'A booking with a proposal that the caller may answer, locked. An agent cannot answer: what the doctor proposes, the
patient or a primary caregiver accepts.';

-- Booking. Whoever books one doctor queues for that doctor, looks, and inserts; the constraints stay the backstop.

create function private.queue_for(p_doctor uuid, p_patient uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_doctor bigint := hashtextextended('booking:doctor:' || p_doctor, 0);
    v_patient bigint := hashtextextended('booking:patient:' || p_patient, 0);
begin
    if coalesce(current_setting('carebase.queued', true), '') = '' then
        -- always the doctor first, so that nobody who holds a patient waits for a doctor
        perform pg_advisory_xact_lock(v_doctor);
        perform pg_advisory_xact_lock(v_patient);
        perform set_config('carebase.queued', 'on', true);
    elsif not (pg_try_advisory_xact_lock(v_doctor) and pg_try_advisory_xact_lock(v_patient)) then
        -- the second booking of one transaction waits for nobody: two that wait for each other would deadlock
        perform private.raise_problem(409, 'booking_in_progress');
    end if;
end;
$$;
comment on function private.queue_for(uuid, uuid) is 'Until the transaction ends nobody else books this doctor or this patient.';

create function private.require_free(
    p_doctor uuid, p_patient uuid, p_starts_at timestamptz, p_minutes integer, p_except uuid default null
)
returns void
language plpgsql set search_path = '' as $$
declare
    v_ends_at timestamptz := p_starts_at + p_minutes * interval '1 minute';
begin
    perform private.queue_for(p_doctor, p_patient);
    if exists (
        select from public.appointments as a
        where a.doctor_id = p_doctor and a.status in ('pending', 'confirmed') and a.starts_at < v_ends_at
            and a.starts_at > p_starts_at - interval '480 minutes' and a.ends_at > p_starts_at
            and a.id is distinct from p_except
    ) then
        perform private.raise_problem(409, 'slot_taken');
    elsif exists (
        select from public.appointments as a
        where a.patient_id = p_patient and a.status in ('pending', 'confirmed') and a.starts_at < v_ends_at
            and a.starts_at > p_starts_at - interval '480 minutes' and a.ends_at > p_starts_at
            and a.id is distinct from p_except
    ) then
        perform private.raise_problem(409, 'patient_busy');
    end if;
end;
$$;
comment on function private.require_free(uuid, uuid, timestamptz, integer, uuid) is
'Queues, then raises unless neither side has another live booking then.';

create function private.require_bookable(p_doctor uuid, p_patient uuid, p_starts_at timestamptz)
returns void
language plpgsql stable set search_path = '' as $$
declare
    v_link text := (
        select l.status from public.patient_doctor_links as l
        where l.doctor_id = p_doctor and l.patient_id = p_patient
    );
begin
    if v_link = 'blocked' or not exists (
        select from public.doctors as d where d.id = p_doctor and d.is_verified and d.is_available
    ) then
        -- whether it is the block is nobody's business
        perform private.raise_problem(409, 'doctor_not_available');
    elsif v_link = 'ended' then
        perform private.raise_problem(409, 'link_ended');
    elsif p_starts_at <= now() then
        perform private.raise_problem(422, 'booking_in_the_past');
    elsif p_starts_at > now() + private.booking_horizon() then
        perform private.raise_problem(422, 'booking_too_far_ahead');
    end if;
end;
$$;
comment on function private.require_bookable(uuid, uuid, timestamptz) is
'Raises unless this doctor takes a booking of this patient at this distance.';

create function private.require_few_bookings(p_patient uuid)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if (
        select count(*) >= 20 from public.appointments as a
        where a.patient_id = p_patient and a.status in ('pending', 'confirmed') and a.starts_at > now()
    ) then
        perform private.raise_problem(409, 'too_many_bookings');
    end if;
end;
$$;
comment on function private.require_few_bookings(uuid) is
'Twenty bookings ahead are enough for a patient, and too few to fill the calendar of a doctor for half a year. The caller
has queued, so two at once do not both count nineteen.';

create function private.may_book(p_patient uuid, p_agent uuid)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    if p_agent is null then
        return p_patient in (select private.managed_patient_ids());
    end if;
    return p_agent = private.me() and p_patient in (select private.agent_patient_ids());
end;
$$;
comment on function private.may_book(uuid, uuid) is 'What the policy of appointments asks.';

create function private.check_booking()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_slot record;
begin
    -- An operator brings over what was agreed elsewhere; a stranger, whom the policy is about to refuse, must not
    -- learn here when somebody is busy.
    if private.actor_id() is null or not private.may_book(new.patient_id, new.agent_id) then
        return new;
    end if;
    perform private.require_bookable(new.doctor_id, new.patient_id, new.starts_at);
    select s.* into v_slot from private.slot_for(new.doctor_id, new.starts_at, new.duration_minutes) as s;
    if not found then
        perform private.raise_problem(409, 'outside_hours');
    end if;
    new.slot_id := v_slot.slot_id;
    new.hospital_id := v_slot.hospital_id;
    perform private.require_free(new.doctor_id, new.patient_id, new.starts_at, new.duration_minutes);
    perform private.require_few_bookings(new.patient_id);
    return new;
end;
$$;
comment on function private.check_booking() is
'Trigger: a booking by phone is ahead, within the horizon and the doctor''s hours, and free for both.';

create trigger appointments_check_booking before insert on public.appointments
for each row execute function private.check_booking();

create function private.announce_booking()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if private.actor_id() is null then
        return null;
    end if;
    -- an agent helps with several things at once: the one they are at counts it
    update public.agent_assisted_patients as a
    set appointment_booking_count = least(a.appointment_booking_count + 1, 1000000), last_interaction_at = now()
    where a.id = (
        select s.id from public.agent_assisted_patients as s
        where s.agent_id = new.agent_id and s.patient_id = new.patient_id and s.status = 'active'
        order by s.last_interaction_at desc, s.id
        limit 1
    );
    perform private.tell_sides(new, 'appointment.requested', 'Appointment requested');
    return null;
end;
$$;
comment on function private.announce_booking() is
'Trigger: the doctor hears of a booking by phone, and the patient''s side of one that somebody else made for them.';

create trigger appointments_announce after insert on public.appointments
for each row execute function private.announce_booking();

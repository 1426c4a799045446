-- Booking. A transaction takes the lock of the doctor, checks, and inserts. The constraints are the last safeguard.

create function private.queue_for(p_doctor uuid, p_patient uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_doctor bigint := hashtextextended('booking:doctor:' || p_doctor, 0);
    v_patient bigint := hashtextextended('booking:patient:' || p_patient, 0);
begin
    if coalesce(current_setting('carebase.queued', true), '') = '' then
        -- a block of this doctor waits, or is waited for, before anything else; then always the doctor first, so that no
        -- transaction that holds a patient waits for a doctor
        perform private.hold_reach(p_doctor);
        perform pg_advisory_xact_lock(v_doctor);
        perform pg_advisory_xact_lock(v_patient);
        perform set_config('carebase.queued', 'on', true);
    elsif not (pg_try_advisory_xact_lock(v_doctor) and pg_try_advisory_xact_lock(v_patient)) then
        -- the second booking of one transaction does not wait: two transactions that wait for each other would
        -- deadlock
        perform private.raise_problem(409, 'booking_in_progress');
    end if;
end;
$$;
comment on function private.queue_for(uuid, uuid) is
'Takes the locks of a doctor and a patient: until the transaction ends, nobody else books either of them. Without a
patient, it takes the doctor''s lock only.';

create function private.require_doctor_free(
    p_doctor uuid, p_starts_at timestamptz, p_minutes integer, p_except uuid default null
)
returns void
language plpgsql set search_path = '' as $$
declare
    v_ends_at timestamptz := p_starts_at + p_minutes * interval '1 minute';
begin
    if exists (
        select from public.appointments as a
        where a.doctor_id = p_doctor and a.status = any (private.holding_statuses()) and a.starts_at < v_ends_at
            and a.starts_at > p_starts_at - interval '480 minutes' and a.ends_at > p_starts_at
            and a.id is distinct from p_except
    ) or exists (
        select from public.appointments as a
        where a.doctor_id = p_doctor and a.proposed_starts_at < v_ends_at and a.expires_at > now()
            and a.proposed_starts_at > p_starts_at - a.duration_minutes * interval '1 minute'
            and a.id is distinct from p_except
    ) then
        perform private.raise_problem(409, 'slot_taken');
    end if;
end;
$$;
comment on function private.require_doctor_free(uuid, timestamptz, integer, uuid) is
'Raises if another booking holds the doctor''s time, or the doctor proposes this time for one. The caller must hold the
doctor''s lock.';

create function private.require_free(
    p_doctor uuid, p_patient uuid, p_starts_at timestamptz, p_minutes integer, p_except uuid default null
)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.queue_for(p_doctor, p_patient);
    perform private.require_doctor_free(p_doctor, p_starts_at, p_minutes, p_except);
    if exists (
        select from public.appointments as a
        where a.patient_id = p_patient and a.status = any (private.agreed_statuses())
            and a.starts_at < p_starts_at + p_minutes * interval '1 minute'
            and a.starts_at > p_starts_at - interval '480 minutes' and a.ends_at > p_starts_at
            and a.id is distinct from p_except
    ) then
        perform private.raise_problem(409, 'patient_busy');
    end if;
end;
$$;
comment on function private.require_free(uuid, uuid, timestamptz, integer, uuid) is
'Waits for the locks, then raises if the doctor or the patient has another booking at this time. Only for the patient''s
side: the answer tells when the patient is with somebody else.';

create function private.require_bookable(p_doctor uuid, p_patient uuid, p_starts_at timestamptz)
returns void
language plpgsql stable set search_path = '' as $$
declare
    v_link text := (
        select case when l.status = 'requested' and l.parted_at is not null then 'ended' else l.status end
        from public.patient_doctor_links as l
        where l.doctor_id = p_doctor and l.patient_id = p_patient
    );
begin
    if v_link = 'blocked' or private.is_out_of_reach(private.me(), p_patient, p_doctor) or not exists (
        select from public.doctors as d where d.id = p_doctor and d.is_verified and d.is_available
    ) then
        -- the same code as for a doctor who is not available, so that the caller does not learn of the block
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
'Raises unless the doctor accepts a booking of this patient at this time, now or in the coming months.';

create function private.require_slot(
    p_doctor uuid, p_starts_at timestamptz, p_minutes integer, out slot_id uuid, out hospital_id uuid
)
language plpgsql stable set search_path = '' as $$
begin
    select s.slot_id, s.hospital_id into slot_id, hospital_id
    from private.slot_for(p_doctor, p_starts_at, p_minutes) as s;
    if not found then
        perform private.raise_problem(409, 'outside_hours');
    end if;
end;
$$;
comment on function private.require_slot(uuid, timestamptz, integer) is
'The published hours that contain this booking. Raises if there are none.';

create function private.require_few_bookings(p_patient uuid)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if (
        select count(*) >= 20 from public.appointments as a
        where a.patient_id = p_patient and a.status = any (private.agreed_statuses()) and a.starts_at > now()
    ) then
        perform private.raise_problem(409, 'too_many_bookings');
    end if;
end;
$$;
comment on function private.require_few_bookings(uuid) is
'Raises at twenty future bookings: enough for a patient, too few to fill a doctor''s calendar for half a year. The
caller must hold the booking locks, so that two calls at once do not both count nineteen.';

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
comment on function private.may_book(uuid, uuid) is
'Whether the policy of appointments allows the caller to book for this patient.';

create function private.check_booking()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_slot record;
begin
    -- An operator may import bookings made elsewhere. A caller whom the policy will refuse must not learn here when a
    -- person is busy.
    if private.actor_id() is null or not private.may_book(new.patient_id, new.agent_id) then
        return new;
    end if;
    perform private.hold_reach(new.doctor_id);
    perform private.require_bookable(new.doctor_id, new.patient_id, new.starts_at);
    select * into v_slot from private.require_slot(new.doctor_id, new.starts_at, new.duration_minutes);
    new.slot_id := v_slot.slot_id;
    new.hospital_id := v_slot.hospital_id;
    perform private.require_free(new.doctor_id, new.patient_id, new.starts_at, new.duration_minutes);
    perform private.require_few_bookings(new.patient_id);
    perform private.require_few_of_account(new.agent_id);
    return new;
end;
$$;
comment on function private.check_booking() is
'Trigger: checks that a booking from a phone is in the future, within the booking horizon and the doctor''s hours, and
free for both sides.';

create trigger appointments_check_booking before insert on public.appointments
for each row execute function private.check_booking();

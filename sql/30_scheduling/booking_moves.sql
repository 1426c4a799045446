-- Status changes of a booking. Phones may not write status and time, so the RPCs call functions with their owner's
-- rights.

create function private.my_appointment(p_id uuid, p_doctor_only boolean)
returns public.appointments
language plpgsql stable set search_path = '' as $$
declare
    v_booking public.appointments;
begin
    select a.* into v_booking
    from public.appointments as a
    where a.id = p_id and (
        a.doctor_id = private.doctor_me() or not p_doctor_only and (
            a.patient_id = any (array(select private.managed_patient_ids()))
            or (a.agent_id = private.me() and a.patient_id = any (array(select private.agent_patient_ids())))
        )
    );
    if not found then
        perform private.raise_problem(404, 'appointment_not_found');
    end if;
    return v_booking;
end;
$$;
comment on function private.my_appointment(uuid, boolean) is
'A booking that the caller may change: as its doctor or, unless p_doctor_only, as its patient, a primary caregiver or
the agent who booked.';

create function private.notify_both_sides(p_booking public.appointments, p_type text, p_title text)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.notify(
        t.id, p_type, p_title, 'Open the app to see it.', jsonb_build_object('appointment_id', p_booking.id)
    )
    from (
        select s.id from private.people_of_patient(p_booking.patient_id) as s (id)
        union
        select p_booking.doctor_id
        order by 1
    ) as t (id)
    where t.id is distinct from private.actor_id();
end;
$$;
comment on function private.notify_both_sides(public.appointments, text, text) is
'Notifies both sides of a booking, except the actor, without names.';

create function private.move_appointment(p_id uuid, p_status text, p_title text, p_reason text default null)
returns public.appointments
language plpgsql set search_path = '' as $$
declare
    v_booking public.appointments := private.my_appointment(p_id, p_status <> 'canceled');
begin
    select a.* into v_booking from public.appointments as a where a.id = p_id for update;
    if p_status in ('completed', 'no_show') and v_booking.starts_at > now() then
        perform private.raise_problem(409, 'appointment_not_started');
    elsif v_booking.starts_at <= now()
        and (p_status = 'confirmed' or p_status = 'canceled' and v_booking.status = 'confirmed') then
        perform private.raise_problem(409, 'appointment_started');
    elsif v_booking.status = p_status or p_status = 'confirmed' and v_booking.status <> 'pending' then
        -- the patient has to answer a proposal and to pay: the doctor cannot confirm instead
        perform private.raise_problem(409, 'appointment_transition_not_allowed');
    end if;
    update public.appointments as a
    set status = p_status, cancel_reason = p_reason,
        canceled_by = case when p_status = 'canceled' then private.me() end
    where a.id = p_id
    returning a.* into v_booking;
    perform private.notify_both_sides(v_booking, 'appointment.' || p_status, p_title);
    return v_booking;
end;
$$;
comment on function private.move_appointment(uuid, text, text, text) is
'Locks and checks a booking, changes its status and notifies both sides. A confirmed booking that has begun can be
completed or no_show, but no longer canceled.';

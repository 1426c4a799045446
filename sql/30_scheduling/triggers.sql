-- The allowed status changes of bookings and surgeries, and their effects on notes, reminders, notifications and
-- encounters.

create function private.stamp_booking()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if new.status = 'canceled' then
        new.canceled_at := coalesce(new.canceled_at, now());
    end if;
    if new.status <> all (private.expected_statuses()) or new.starts_at <> old.starts_at then
        new.proposed_starts_at := null;
    end if;
    if new.status not in ('proposed', 'awaiting_payment') and new.proposed_starts_at is null then
        new.expires_at := null;
    end if;
    return new;
end;
$$;
comment on function private.stamp_booking() is
'Trigger: sets when a booking was canceled, and ends what it waited for when it ends or gets another time.';

create function private.plan_reminders(p_appointment uuid, p_patient uuid, p_starts_at timestamptz)
returns void
language sql set search_path = '' as $$
    insert into public.appointment_reminders (appointment_id, profile_id, channel, remind_at)
    select p_appointment, r.id, c.channel, p_starts_at - b.ahead
    from private.people_of_patient(p_patient) as r (id)
    left join public.user_settings as s on s.user_id = r.id
    cross join lateral (
        values
        ('push', coalesce(s.push_notifications, true)), ('email', coalesce(s.email_notifications, true)),
        ('sms', coalesce(s.sms_notifications, false))
    ) as c (channel, wanted)
    cross join (values (interval '24 hours'), (interval '1 hour')) as b (ahead)
    where c.wanted and coalesce(s.notifications_enabled, true) and p_starts_at - b.ahead > now()
    on conflict do nothing;
$$;
comment on function private.plan_reminders(uuid, uuid, timestamptz) is
'Plans reminders a day and an hour before a booking, by the channels the person chose.';

create function private.follow_appointment()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if tg_op = 'UPDATE' then
        update public.appointment_reminders as r set status = 'canceled'
        where r.appointment_id = new.id and r.status = 'pending';
    end if;
    if new.status = 'confirmed' then
        perform private.plan_reminders(new.id, new.patient_id, new.starts_at);
    end if;
    if new.status in ('canceled', 'no_show', 'expired') then
        update public.consultations as c set status = 'canceled'
        where c.appointment_id = new.id and c.status in ('pending', 'confirmed');
    elsif new.status = any (private.expected_statuses()) then
        update public.consultations as c set scheduled_at = new.starts_at
        where c.appointment_id = new.id and c.status in ('pending', 'confirmed') and c.scheduled_at <> new.starts_at;
    end if;
    return null;
end;
$$;
comment on function private.follow_appointment() is
'Trigger: reminders exist while a booking is confirmed; an encounter that has not begun moves with its booking, and is
canceled with it.';

create function private.announce_booking()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if private.actor_id() is null then
        return null;
    end if;
    -- if an agent helps with several things at once, the latest one counts the booking
    update public.agent_assisted_patients as a
    set appointment_booking_count = least(a.appointment_booking_count + 1, 1000000), last_interaction_at = now()
    where a.id = (
        select s.id from public.agent_assisted_patients as s
        where s.agent_id = new.agent_id and s.patient_id = new.patient_id and s.status = 'active'
        order by s.last_interaction_at desc, s.id
        limit 1
    );
    if new.status = 'proposed' then
        perform private.notify_both_sides(new, 'appointment.proposed', 'Appointment proposed');
    else
        perform private.notify_both_sides(new, 'appointment.requested', 'Appointment requested');
    end if;
    return null;
end;
$$;
comment on function private.announce_booking() is
'Trigger: notifies both sides of a booking from a phone, except the actor.';

create function private.place_note()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    select a.patient_id, a.doctor_id into new.patient_id, new.doctor_id
    from public.appointments as a where a.id = new.appointment_id;
    return new;
end;
$$;
comment on function private.place_note() is
'Trigger: sets the patient and the doctor of a note from its booking, and ignores what the caller sent.';

create trigger appointments_check_move before update of status on public.appointments
for each row when (
    old.status <> new.status
    and not (old.status = 'confirmed' and new.status = 'pending' and old.starts_at <> new.starts_at)
) execute function private.check_move(
    'appointment_transition_not_allowed',
    'proposed -> awaiting_payment, confirmed, canceled, declined, expired',
    'awaiting_payment -> pending, confirmed, canceled, expired',
    'pending -> confirmed, canceled, expired',
    'confirmed -> completed, canceled, no_show'
);
comment on trigger appointments_check_move on public.appointments is
'A confirmed booking that the patient moves to another time is pending again.';
create trigger appointments_stamp_move before update of status, starts_at on public.appointments
for each row when (old.status <> new.status or old.starts_at <> new.starts_at)
execute function private.stamp_booking();
create trigger appointments_announce after insert on public.appointments
for each row execute function private.announce_booking();
create trigger appointments_follow_insert after insert on public.appointments
for each row when (new.status = 'confirmed') execute function private.follow_appointment();
create trigger appointments_follow_update after update of status, starts_at on public.appointments
for each row when (old.status <> new.status or old.starts_at <> new.starts_at)
execute function private.follow_appointment();
create trigger appointment_notes_place before insert on public.appointment_notes
for each row execute function private.place_note();
create trigger surgeries_check_move before update of status on public.surgeries
for each row when (old.status <> new.status) execute function private.check_move(
    'surgery_transition_not_allowed',
    'scheduled -> ongoing, canceled',
    'ongoing -> post_surgery, finished, canceled',
    'post_surgery -> finished'
);

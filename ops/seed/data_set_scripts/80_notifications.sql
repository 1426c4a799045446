-- Notifications of recent events; those older than two days are read.
insert into public.notifications (id, user_id, type, title, message, data, read, created_at)
select
    pg_temp.uid('notification message', m.id), c.reader, 'message.received', 'New message', 'You have a new message.',
    jsonb_build_object('conversation_id', m.conversation_id), m.created_at < pg_temp.clock() - interval '2 days',
    m.created_at
from public.messages as m
inner join public.conversations as v on v.id = m.conversation_id
inner join representatives as s on s.patient_id = v.patient_id
cross join lateral (
    select case when m.sender_id = v.doctor_id then s.profile_id else v.doctor_id end as reader
) as c
where m.created_at > pg_temp.clock() - interval '20 days' and c.reader is not null;

insert into public.notifications (id, user_id, type, title, message, data, read, created_at)
select
    pg_temp.uid('notification link', l.id), coalesce(l.requested_by, s.profile_id), 'link.active',
    'Your care team has changed',
    'A link of yours is now active.', jsonb_build_object('link_id', l.id), true, l.created_at + interval '3 hours'
from public.patient_doctor_links as l
inner join representatives as s using (patient_id)
where l.status = 'active';

insert into public.notifications (id, user_id, type, title, message, data, read, created_at)
select
    pg_temp.uid('notification booking', v.n), s.profile_id,
    case v.status when 'canceled' then 'appointment.canceled' else 'appointment.confirmed' end,
    case v.status when 'canceled' then 'Appointment canceled' else 'Appointment confirmed' end,
    'Open your appointments for place and time.', jsonb_build_object('appointment_id', pg_temp.uid('appointment', v.n)),
    t.at < pg_temp.clock() - interval '3 days', t.at
from visits as v
inner join representatives as s using (patient)
cross join lateral (
    select case v.status when 'canceled' then least(v.at, pg_temp.clock()) - interval '15 hours' else v.booked
        + interval '2 hours' end as at
) as t
where v.status in ('confirmed', 'completed', 'canceled') and v.at > pg_temp.clock() - interval '30 days';

insert into public.notifications (id, user_id, type, title, message, data, read, created_at)
select
    pg_temp.uid('notification request', v.n), v.doctor_id, 'appointment.requested', 'New booking',
    'A patient asks for a time.',
    jsonb_build_object('appointment_id', pg_temp.uid('appointment', v.n)), false, v.booked
from visits as v
where v.status = 'pending';

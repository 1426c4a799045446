-- Dates the notifications of the triggers to the time of their events.
update public.notifications as t
set id = pg_temp.uid('notification asked', l.id), created_at = l.created_at
from public.patient_doctor_links as l
where t.type = 'link.requested' and t.data ->> 'link_id' = l.id::text and t.created_at = now();

update public.notifications as t
set id = pg_temp.uid('notification line ' || t.user_id || w.id, 0), created_at = w.created_at
from public.patient_waitlist as w
where t.type = 'waitlist.waiting' and t.data ->> 'waitlist_id' = w.id::text and t.created_at = now();

update public.notifications as t
set id = pg_temp.uid('notification call for help ' || t.user_id || e.id, 0), created_at = e.created_at
from public.emergency_requests as e
where t.type = 'emergency.requested' and t.data ->> 'emergency_id' = e.id::text and t.created_at = now();

-- Marks messages about past events as delivered, so that nothing is sent.
update private.outbox
set status = 'done', done_at = pg_temp.clock()
where status = 'pending' and created_at = now();

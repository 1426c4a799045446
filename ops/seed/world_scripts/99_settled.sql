-- What triggers told in the meantime was told when it happened.
update public.notifications as t
set id = pg_temp.uid('notification asked', l.id), created_at = l.created_at
from public.patient_doctor_links as l
where t.type = 'link.requested' and t.data ->> 'link_id' = l.id::text and t.created_at = now();

-- The past is told already: nothing of it is delivered again.
update private.outbox
set status = 'done', done_at = pg_temp.clock()
where status = 'pending' and created_at = now();

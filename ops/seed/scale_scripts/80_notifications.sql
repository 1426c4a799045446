-- Twenty-five notifications for each patient; the last three are unread.
insert into public.notifications (id, user_id, type, title, message, data, read, created_at)
select
    pg_temp.uid('volume notice ' || p.n || ' ' || i.n, pg_temp.chunk()), p.id, 'message.received', 'New message',
    'You have a new message.', '{}', i.n > 3, pg_temp.clock() - i.n * interval '31 hours'
from crowd as p
cross join generate_series(1, 25) as i (n)
where p.n > 0
order by i.n desc, p.n;

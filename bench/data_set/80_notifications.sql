-- Patient 1 has 2,000 notifications, of which 25 are unread; everybody else has three.
insert into public.notifications (user_id, type, title, message, data, read, created_at)
select p.id, 'link.active', 'Your care team has changed', 'A link of yours is now active.', '{"link_id": 1}',
    i.n > 25 or p.n > 1 and i.n > 1, now() - i.n * interval '1 hour'
from bench.people as p
cross join lateral generate_series(1, case when p.n = 1 and p.role = 'patient' then 2000 else 3 end) as i (n)
order by hashtext(p.id::text || i.n);

-- One message a second until now. Nine of ten are in conversation 1; the others are spread over all conversations.
insert into public.messages (id, conversation_id, sender_id, sender_type, body, created_at)
select
    m.n, c.id, case when mod(m.n, 2) = 0 then c.doctor_id else c.patient_id end,
    case when mod(m.n, 2) = 0 then 'doctor' else 'patient' end,
    'Message ' || m.n || ' ' || repeat('words ', 1 + mod(m.n, 20)::integer),
    now() - (%(messages)s - m.n) * interval '1 second'
from generate_series(1::bigint, %(messages)s) as m (n)
inner join public.conversations as c
    on c.id = case when mod(m.n, 11) > 0 then 1 else 1 + mod(m.n * 7919, (select max(p.id) from bench.pairs as p)) end
order by m.n;
select setval('public.messages_id_seq', %(messages)s);

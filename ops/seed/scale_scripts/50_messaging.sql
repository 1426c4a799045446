-- A conversation with every patient: sixty messages over four months.
insert into public.conversations (patient_id, doctor_id, created_at)
select l.patient_id, l.doctor_id, p.since
from crowd as p
inner join public.patient_doctor_links as l on l.patient_id = p.id;

with made as (
    insert into public.messages (conversation_id, sender_id, sender_type, body, client_id, created_at)
    select
        c.id, case m.n % 2 when 0 then c.doctor_id else c.patient_id end, case m.n % 2 when 0 then 'doctor'
            else 'patient' end,
        pg_temp.pick(
            '{Good morning.,"The tablets help, thank you.","Please measure again tonight, and write the values here.",
            Since Monday.,"That is fine,
            carry on as before.",I will.,"Could I come on Thursday instead?","See you then."}',
            p.key || m.n
        ),
        pg_temp.uid('volume message ' || p.n || ' ' || m.n, pg_temp.chunk()),
        pg_temp.clock() - interval '120 days' * (61 - m.n - pg_temp.dice('at ' || p.key || m.n)) / 61
    from crowd as p
    inner join public.conversations as c on c.patient_id = p.id
    cross join generate_series(1, 60) as m (n)
    where p.n > 0
    order by m.n, p.n
    returning *
)
insert into written
select 'messages', m.id::text, c.patient_id, to_jsonb(m)
from made as m
inner join public.conversations as c on c.id = m.conversation_id;

update public.conversations as c
set last_message_at = m.last
from (
    select m.conversation_id, max(m.created_at) as last
    from public.messages as m
    inner join public.conversations as v on v.id = m.conversation_id
    inner join crowd as p on p.id = v.patient_id
    group by m.conversation_id
) as m
where c.id = m.conversation_id;

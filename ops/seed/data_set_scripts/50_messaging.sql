-- Conversations: one to four exchanges for each pair, with texts about the condition or general ones.
create temporary table lines (topic text not null, step integer not null, by_doctor boolean not null,
    body text not null)
on commit drop;
insert into lines values
('Hypertension', 1, false, 'Good morning. My readings were 150 over 95 three days in a row.'),
('Hypertension', 2, true, 'Thank you for measuring. At what time, and had you taken the tablet?'),
('Hypertension', 3, false, 'Before breakfast, before the tablet. I was sitting down.'),
('Hypertension', 4, true,
    'Then keep the dose this week, less salt, and measure in the evening as well. I will look on Friday.'),
('Hypertension', 5, false, 'I will. The headaches are better, by the way.'),
('Type 2 diabetes', 1, true, 'Your fasting values look steadier this month. How do you feel after meals?'),
('Type 2 diabetes', 2, false, 'Less tired. I walk for half an hour after dinner now.'),
('Type 2 diabetes', 3, true, 'That shows. Please have the HbA1c done before our next visit.'),
('Type 2 diabetes', 4, false, 'Can I do it without fasting?'),
('Type 2 diabetes', 5, true, 'Yes, at any time of the day.'),
('Asthma', 1, false, 'I woke up twice last night, wheezing.'),
('Asthma', 2, true, 'Did the blue inhaler help, and how often did you need it?'),
('Asthma', 3, false, 'Twice, and it helped within minutes.'),
('Asthma', 4, true, 'Take the brown one twice a day, also on good days. If the blue one does not help, call.'),
('Depression', 1, true, 'It is four weeks now. How have the mornings been?'),
('Depression', 2, false, 'Easier. I went back to the choir on Sunday.'),
('Depression', 3, true,
    'I am glad to read that. Please carry on with the tablet, we will talk about the dose next time.'),
('Pregnancy', 1, false, 'The baby is moving a lot today, is that normal?'),
('Pregnancy', 2, true, 'Very much so at 28 weeks. Tell me if it becomes much less than usual.'),
('Pregnancy', 3, false, 'Thank you, doctor. See you at the scan.'),
('refill', 1, false, 'I have tablets for four more days. Could I have a new prescription?'),
('refill', 2, true, 'It is in the app, for two months. Any side effects?'),
('refill', 3, false, 'None so far.'),
('result', 1, true, 'Your results are back and nothing in them worries me.'),
('result', 2, false, 'What a relief. Do I need to come in?'),
('result', 3, true, 'No. Let us keep the visit we have planned.'),
('cold', 1, false, 'A sore throat since Monday and a little fever, 37.9.'),
('cold', 2, true, 'Any trouble swallowing or breathing?'),
('cold', 3, false, 'No, it just hurts.'),
('cold', 4, true, 'Rest, warm drinks, paracetamol if you need it. Write to me if the fever stays beyond three days.'),
('visit', 1, false, 'May I come half an hour later on the day of my appointment?'),
('visit', 2, true, 'That works. Please bring the list of what you take.'),
('visit', 3, false, 'I will, thank you.');

create temporary table threads as
select
    l.n as panel, i.n as thread, l.patient, l.doctor,
    case when i.n = 1 and exists (select from lines as s where s.topic = l.illness) then l.illness
        else pg_temp.pick('{refill,result,cold,visit}', 'topic ' || l.n || i.n)
    end as topic,
    greatest(l.since, pg_temp.clock() - interval '120 days')
    + (pg_temp.clock() - interval '40 minutes' - greatest(l.since, pg_temp.clock() - interval '120 days'))
    * (case i.n when 4 then 0.985 else i.n / 5.0 end + 0.015 * pg_temp.dice('thread ' || l.n || i.n)) as starts
from panels as l
cross join generate_series(1, 4) as i (n)
where l.status in ('active', 'ended') and (i.n = 1 or pg_temp.dice('more ' || l.n || i.n) < 0.4)
    and (l.status = 'active' or i.n = 1);

insert into public.conversations (patient_id, doctor_id, status, created_at)
select s.patient_id, pg_temp.uid('doctor', l.doctor), case l.status when 'ended' then 'closed' else 'active' end,
l.since
from panels as l
inner join representatives as s using (patient)
where l.status in ('active', 'ended')
order by l.since, l.n;

-- Inserted in order of time.
insert into public.messages (conversation_id, sender_id, body, client_id, created_at)
select
    c.id, case when s.by_doctor then c.doctor_id else k.profile_id end, s.body,
    pg_temp.uid('message', t.panel * 100 + t.thread * 10 + s.step),
    t.starts + interval '7 minutes' * (s.step - 1 + 0.6 * pg_temp.dice('pause ' || t.panel || t.thread || s.step))
from threads as t
inner join lines as s using (topic)
inner join representatives as k using (patient)
inner join public.conversations as c
    on c.patient_id = k.patient_id and c.doctor_id = pg_temp.uid('doctor', t.doctor) and c.type = 'doctor_consultation'
order by 5, 4;

-- Most people have read everything; some have not read the last exchange.
insert into public.conversation_reads (conversation_id, profile_id, last_read_message_id)
select r.conversation_id, r.profile_id, max(r.message)
from (
    select c.id as conversation_id, w.profile_id, m.id as message,
        m.created_at < pg_temp.clock() - interval '5 days' or pg_temp.dice('unread ' || c.id
            || w.profile_id) < 0.6 as seen
    from panels as l
    inner join representatives as s using (patient)
    inner join public.conversations as c on c.patient_id = s.patient_id
        and c.doctor_id = pg_temp.uid('doctor', l.doctor)
    inner join public.messages as m on m.conversation_id = c.id
    cross join lateral (values (s.profile_id), (c.doctor_id)) as w (profile_id)
) as r
where r.seen
group by r.conversation_id, r.profile_id;

-- Agents have separate conversations.
insert into public.conversations (patient_id, type, title, created_at)
select a.patient_id, 'agent_support', 'Help with bookings', a.assigned_at
from public.agent_assignments as a
where a.status = 'active' and a.id in (select pg_temp.uid('assignment', p.n) from cast_members as p
    where p.role = 'patient');
insert into public.messages (conversation_id, sender_id, sender_type, body, client_id, created_at)
select c.id, m.sender, 'system', m.body, pg_temp.uid('help' || m.step, s.patient), a.assigned_at
    + m.step * interval '9 minutes'
from public.agent_assignments as a
inner join representatives as s using (patient_id)
inner join public.conversations as c on c.patient_id = a.patient_id and c.type = 'agent_support'
cross join lateral (
    values
        (1, s.profile_id, 'Could somebody book a morning slot for me?'),
        (2, a.agent_id, 'Of course. I have found two, they are in your app to choose from.'),
        (3, s.profile_id, 'The first one is perfect, thank you.')
) as m (step, sender, body)
where a.status = 'active'
order by a.assigned_at, a.id, m.step;

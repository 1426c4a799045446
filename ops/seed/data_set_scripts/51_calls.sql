-- A call for each video visit; a few were missed. Their rooms are closed.
insert into public.video_calls (
    conversation_id, consultation_id, room_name, room_url, started_by, status, ringing_at, started_at, ended_at,
    ended_reason,
    answered_by, created_at
)
select
    c.id, e.id, 'synthetic-' || left(md5(e.id::text), 12), 'https://carebase.example.com/' || left(md5(e.id::text), 12),
    e.doctor_id, case when m.missed then 'missed' else 'ended' end, e.started_at - interval '20 seconds',
    case when not m.missed then e.started_at end,
    case when m.missed then e.started_at + interval '40 seconds' else e.ended_at end,
    case when m.missed then 'no_answer' else 'completed' end, case when not m.missed then s.profile_id end,
    e.started_at - interval '30 seconds'
from public.consultations as e
inner join representatives as s using (patient_id)
inner join public.conversations as c
    on c.patient_id = e.patient_id and c.doctor_id = e.doctor_id and c.type = 'doctor_consultation'
cross join lateral (select pg_temp.dice('missed ' || e.id) < 0.08 as missed) as m
where e.consultation_type = 'video' and e.status = 'completed'
order by e.started_at, e.id;

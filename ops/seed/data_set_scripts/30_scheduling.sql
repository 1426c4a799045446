-- Published hours: each doctor has four weekdays, mornings and afternoons, at their hospital.
create temporary table hours on commit drop as
select
    pg_temp.uid('slot', d.n * 100 + w.day * 10 + p.part) as id, d.n as doctor, d.id as doctor_id, d.city, c.zone, w.day,
    p.part,
    p.starts, p.ends, pg_temp.uid('hospital', 2 * d.city - d.k % 2) as hospital_id
from cast_members as d
inner join cities as c using (city)
cross join generate_series(1, 5) as w (day)
cross join (values (1, 9, 12.5), (2, 14, 17)) as p (part, starts, ends)
where d.role = 'doctor' and w.day <> 1 + d.k % 5;

insert into public.availability_slots (
    id, doctor_id, hospital_id, day_of_week, start_time, end_time, slot_minutes, time_zone, created_at
)
select
    id, doctor_id, hospital_id, day, time '00:00' + starts * interval '1 hour', time '00:00' + ends * interval '1 hour',
    30, zone,
    pg_temp.today() - 128 + interval '8 hours'
from hours;

-- Visits every few weeks, on the doctor's next working day. Of two visits at one time and place, or of one patient on
-- one day, one is kept.
create temporary table visits on commit drop as
with wishes as (
    select
        l.patient, l.doctor, l.illness, l.status as link, i.n as visit, l.n * 100 + i.n as n,
        l.since::date + pg_temp.roll(1, 6, 'first ' || l.n) + i.n * pg_temp.roll(24, 46, 'every ' || l.n) as day
    from panels as l
    cross join generate_series(0, 17) as i (n)
    where l.status = 'active' or l.status in ('ended', 'blocked') and i.n = 0
), placed as (
    select
        w.*, h.id as slot_id, h.doctor_id, h.hospital_id, h.city, d.day as on_day,
        pg_temp.moment(d.day, h.starts + 0.5 * pg_temp.roll(0, ((h.ends - h.starts) * 2)::integer - 1, 'half ' || w.n),
            h.zone) as at
    from wishes as w
    cross join lateral (
        select min(g.day)::date as day
        from generate_series(w.day, w.day + 4, interval '1 day') as g (day)
        inner join hours as o on o.doctor = w.doctor and o.day = extract(dow from g.day)
    ) as d
    inner join hours as h on h.doctor = w.doctor and h.day = extract(dow from d.day) and h.part = 1 + w.n % 2
    where w.day between pg_temp.today() - 125 and pg_temp.today() + 32
)
select distinct on (a.patient, a.on_day) a.*
from (select distinct on (p.doctor, p.at) p.* from placed as p order by p.doctor, p.at, p.n) as a
order by a.patient, a.on_day, a.n;

alter table visits add column status text, add column virtual boolean, add column booked timestamptz;
update visits
set virtual = pg_temp.dice('virtual ' || n) < 0.3,
    booked = least(at, pg_temp.clock()) - interval '1 hour' * pg_temp.roll(20, 320, 'booked ' || n),
    status = case
        when at + interval '30 minutes' > pg_temp.clock()
            then pg_temp.pick('{confirmed,confirmed,confirmed,confirmed,confirmed,confirmed,pending,pending,canceled}',
                'to come ' || n)
        when pg_temp.dice('past ' || n) < 0.84 then 'completed'
        when pg_temp.dice('past ' || n) < 0.94 then 'canceled'
        else 'no_show'
    end;

insert into public.appointments (
    id, patient_id, doctor_id, hospital_id, agent_id, slot_id, starts_at, duration_minutes, type, consultation_type,
    status,
    canceled_by, canceled_at, cancel_reason, created_at
)
select
    pg_temp.uid('appointment', v.n), s.patient_id, v.doctor_id, v.hospital_id, a.agent_id, v.slot_id, v.at, 30,
    case when v.visit = 0 then 'consultation' else pg_temp.pick('{follow_up,follow_up,review,assessment}', 'kind '
        || v.n) end,
    case when v.virtual then 'virtual' else 'in_person' end, v.status, case
        when v.status = 'canceled' then s.profile_id end,
    case when v.status = 'canceled' then least(v.at, pg_temp.clock()) - interval '15 hours' end,
    case when v.status = 'canceled' then pg_temp.pick('{pat,pat-lt,prov-pers,other}',
        'why not ' || v.n) end,
    v.booked
from visits as v
inner join representatives as s using (patient)
left join public.agent_assignments as a on a.patient_id = s.patient_id and a.status = 'active' and v.n % 3 = 0
order by v.booked, v.n;

-- Push reminders a day and an hour ahead. They replace those of the trigger, which uses the real clock.
delete from public.appointment_reminders as r using visits as v
where r.appointment_id = pg_temp.uid('appointment', v.n);
insert into public.appointment_reminders (id, appointment_id, profile_id, channel, remind_at, status, sent_at,
    created_at)
select
    pg_temp.uid('reminder ' || r.hours, v.n), pg_temp.uid('appointment', v.n), s.profile_id, 'push', r.at,
    case when r.at > pg_temp.clock() then 'pending' else 'sent' end, case when r.at <= pg_temp.clock() then r.at end,
    v.booked
from visits as v
inner join representatives as s using (patient)
cross join lateral (select h.hours, v.at - h.hours * interval '1 hour' as at from (values (1), (24)) as h (hours)) as r
where v.status in ('confirmed', 'completed') and v.at > pg_temp.clock() - interval '30 days' and r.at > v.booked;

insert into public.appointment_notes (id, appointment_id, patient_id, doctor_id, notes, created_at)
select
    pg_temp.uid('appointment note', v.n), pg_temp.uid('appointment', v.n), s.patient_id, v.doctor_id,
    coalesce(i.symptoms, pg_temp.pick('{Regular check,A cough,Back pain,Questions about my results}', 'note ' || v.n)),
    v.booked
from visits as v
inner join representatives as s using (patient)
left join illnesses as i on i.name = v.illness
where pg_temp.dice('note ' || v.n) < 0.4
on conflict do nothing;

insert into public.surgeries (
    id, patient_id, doctor_id, hospital_id, procedure, scheduled_at, status, surgeon, assistant, room,
    estimated_duration_minutes, notes, created_at
)
select
    pg_temp.uid('surgery', p.n), p.id, d.id, pg_temp.uid('hospital', 2 * d.city - d.k % 2), o.what, t.at,
    case when t.at > pg_temp.clock() then 'scheduled' when p.n % 9 = 0 then 'canceled'
        when t.at > pg_temp.clock() - interval '1 day'
        then 'post_surgery' else 'finished' end,
    'Dr ' || d.first_name || ' ' || d.family, 'Dr ' || d.family || '''s resident', 'Theatre ' || 1 + p.n % 3, o.minutes,
    'Nothing by mouth from midnight.', t.at - interval '12 days'
from cast_members as p
inner join cast_members as d on d.role = 'doctor' and d.city = p.city and d.k = 8
cross join lateral (
    select q.what, q.minutes from (
        values (0, 'Arthroscopy of the knee', 50), (1, 'Carpal tunnel release', 30), (2, 'Hip replacement', 110),
            (3, 'Fixation of a wrist fracture', 70)
    ) as q (k, what, minutes)
    where q.k = p.n % 4
) as o
cross join lateral (
    select pg_temp.moment(pg_temp.today() + pg_temp.roll(-90, 21, 'operation ' || p.n), 8 + p.n % 5, 'UTC') as at
) as t
where p.role = 'patient' and p.k between 11 and 95 and pg_temp.dice('surgery ' || p.n) < 0.11;

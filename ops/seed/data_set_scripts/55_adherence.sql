-- Medication at home. Each patient has a rate of taken doses; for all it is lower in the evening and at weekends.
create temporary table courses on commit drop as
select
    row_number() over (order by s.patient, s.illness) as n, s.patient, p.id as patient_id, k.profile_id, c.zone,
    i.name as illness,
    i.drug, i.strength, i.form, i.hours, i.advice, least(0.98, 0.55
        + 0.5 * pg_temp.dice('faithful ' || s.patient)) as faithful,
    pg_temp.today() - pg_temp.roll(14, 30, 'course ' || s.patient || s.illness) as since
from sick as s
inner join cast_members as p on p.role = 'patient' and p.n = s.patient
inner join representatives as k on k.patient = s.patient
inner join cities as c using (city)
inner join illnesses as i on i.name = s.illness
where pg_temp.dice('at home ' || s.patient || s.illness) < 0.6;

-- Inactive until the statements below, because an active medication makes doses by the real clock.
insert into public.medications (
    id, patient_id, prescription_medication_id, name, strength, form, instructions, start_date, is_active, created_by,
    client_id,
    created_at
)
select
    pg_temp.uid('medication', c.n), c.patient_id, m.id, c.drug, c.strength, c.form, c.advice, c.since, false,
    c.profile_id, pg_temp.uid('medication entry', c.n), pg_temp.moment(c.since, 6, c.zone)
from courses as c
left join lateral (
    select m.id from public.prescription_medications as m
    where m.patient_id = c.patient_id and m.name = c.drug
    order by m.created_at desc, m.id limit 1
) as m on true;

insert into public.medication_schedules (
    id, patient_id, medication_id, times, time_zone, start_date, dose_amount, created_by, client_id, created_at
)
select
    pg_temp.uid('schedule', c.n), c.patient_id, pg_temp.uid('medication', c.n),
    array(select time '00:00' + h * interval '1 hour' from unnest(c.hours) as h order by h), c.zone, c.since,
    case c.form when 'inhaler' then 2 else 1 end, c.profile_id, pg_temp.uid('schedule entry', c.n),
    pg_temp.moment(c.since, 6, c.zone)
from courses as c;

-- Doses until now and for the next two weeks.
create temporary table due on commit drop as
select
    c.n, c.patient_id, c.profile_id, c.zone, c.form, d.day::date as day, time '00:00'
        + h.hour * interval '1 hour' as wall, t.at,
    case
        when t.at > pg_temp.clock() - interval '50 minutes' or t.taken_at > pg_temp.clock() then 'pending'
        when r.dice < c.faithful - case when h.hour > 18 then 0.07 else 0 end
            - case when extract(isodow from d.day) > 5 then 0.05 else 0 end then 'taken'
        when r.dice > 0.97 then 'skipped'
        else 'missed'
    end as status,
    t.taken_at
from courses as c
cross join lateral generate_series(c.since, pg_temp.today() + 15, interval '1 day') as d (day)
cross join unnest(c.hours) as h (hour)
cross join lateral (select c.n || ' ' || d.day || ' ' || h.hour as key) as k
cross join lateral (
    select g.at, g.at + interval '1 minute' * pg_temp.roll(-6, 44, 'when ' || k.key) as taken_at
    from (select pg_temp.moment(d.day::date, h.hour::double precision, c.zone) as at) as g
) as t
cross join lateral (select pg_temp.dice('dose ' || k.key) as dice) as r;

insert into public.doses (
    id, patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone, amount, status, taken_at,
    recorded_by,
    recorded_at, note, created_at
)
select
    pg_temp.uid('dose ' || u.n, extract(epoch from u.at)::bigint), u.patient_id, pg_temp.uid('medication', u.n),
    pg_temp.uid('schedule', u.n), u.at, u.day, u.wall, u.zone, case u.form when 'inhaler' then 2 else 1 end, u.status,
    case when u.status = 'taken' then u.taken_at end, case when u.status in ('taken', 'skipped') then u.profile_id end,
    case when u.status in ('taken', 'skipped') then u.taken_at end,
    case when u.status = 'skipped' then 'Felt unwell after breakfast.' end,
    least(u.at, pg_temp.clock()) - interval '7 days'
from due as u
order by u.at, u.n;

update public.medications as m
set is_active = true, stock_count = pg_temp.roll(2, 60, 'stock ' || c.n), refill_threshold = 10
from courses as c
where m.id = pg_temp.uid('medication', c.n);

-- Entries by hand, and the diary.
insert into public.measurements (
    id, patient_id, type, value, value2, unit, measured_at, recorded_by, client_id, created_at
)
select
    pg_temp.uid('measured ' || m.type, w.patient * 100 + d.ago), w.patient_id, m.type, round(m.value::numeric, 1),
    round(m.value2::numeric),
    m.unit, t.at, k.profile_id, pg_temp.uid('measured entry ' || m.type, w.patient * 100 + d.ago), t.at
from (
    select p.n as patient, p.id as patient_id, c.zone, pg_temp.roll(52, 98, 'weight ' || p.n) as weight
    from cast_members as p
    inner join cities as c using (city)
    where p.role = 'patient' and p.n % 6 = 0
) as w
inner join representatives as k using (patient)
cross join generate_series(0, 27, 3) as d (ago)
cross join lateral (
    select pg_temp.moment(pg_temp.today() - d.ago, 7.2 + pg_temp.dice(w.patient || 'm' || d.ago), w.zone) as at,
        pg_temp.bell(w.patient || 'mv' || d.ago) as chance
) as t
cross join lateral (
    values
        ('blood_pressure', 129 + d.ago / 5.0 + 9 * t.chance, round(81 + 6 * t.chance), 'mmHg', w.patient % 4 = 0),
        ('weight', w.weight + d.ago / 40.0 + 0.5 * t.chance, null, 'kg', w.patient % 4 = 2 and d.ago % 6 = 0),
        ('blood_glucose', 6.3 + 1.2 * t.chance, null, 'mmol/L', w.patient % 12 = 6),
        ('temperature', 36.7 + 0.5 * t.chance, null, 'C', w.patient % 24 = 12 and d.ago < 6)
) as m (type, value, value2, unit, used)
where m.used and t.at <= pg_temp.clock();

insert into public.daily_logs (
    id, patient_id, author_id, log_date, mood, symptoms, sleep_hours, sleep_quality, notes, client_id, created_at
)
select
    pg_temp.uid('diary', p.n * 100 + d.ago), p.id, k.profile_id, pg_temp.today() - d.ago,
    pg_temp.pick('{bad,neutral,neutral,good,good,very_good}', 'mood ' || p.n || d.ago),
    case when pg_temp.dice('symptom ' || p.n || d.ago) < 0.3
        then array[pg_temp.pick('{headache,tired,cough,joint pain,nausea}', 'which ' || p.n || d.ago)] else '{}' end,
    5 + round((4 * pg_temp.dice('sleep ' || p.n || d.ago))::numeric, 1),
    pg_temp.pick('{poor,fair,good,good}', 'slept ' || p.n || d.ago),
    pg_temp.pick('{A quiet day.,Walked to the market.,Visitors all afternoon.,Slept after lunch.}', 'day ' || p.n
        || d.ago),
    pg_temp.uid('diary entry', p.n * 100 + d.ago), pg_temp.moment(pg_temp.today() - d.ago, 20, c.zone)
from cast_members as p
inner join representatives as k on k.patient = p.n
inner join cities as c using (city)
cross join generate_series(1, 12) as d (ago)
where p.role = 'patient' and p.n % 11 = 0 and pg_temp.dice('writes ' || p.n || d.ago) < 0.8;

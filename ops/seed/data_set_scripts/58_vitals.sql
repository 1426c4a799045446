-- Measurements of devices. Heart rates are lowest at four in the morning; steps peak at commutes and in the evening.
select private.make_partition(t.name, 'timestamp', m.month::date)
from (values ('health_realtime'), ('health_aggregated')) as t (name)
cross join generate_series(
    date_trunc('month', pg_temp.today() - 100), date_trunc('month', pg_temp.today()), interval '1 month'
) as m (month);

create temporary table wearers as
select
    p.n as patient, p.id as patient_id, coalesce(p.email, '') as email, c.zone,
    pg_temp.roll(58, 76, 'rest ' || p.n) as rest,
    pg_temp.roll(3500, 11000, 'walk ' || p.n) as walk, pg_temp.roll(52, 98, 'weight ' || p.n) as weight,
    exists (select from sick as s where s.patient = p.n and s.illness = 'Hypertension') as pressure,
    exists (select from sick as s where s.patient = p.n and s.illness = 'Type 2 diabetes') as sugar,
    pg_temp.dice('watch ' || p.n) < 0.1 as watch
from cast_members as p
inner join cities as c using (city)
where p.role = 'patient' and extract(year from age(pg_temp.today(), p.born)) >= 16;

-- Watches: every hour, for ten days.
insert into public.health_realtime (metric_name, timestamp, value, units, source, email, patient_id)
select m.metric, h.at, m.value, m.units, 'watch', w.email, w.patient_id
from wearers as w
cross join generate_series(
    date_trunc('hour', pg_temp.clock()) - interval '10 days', date_trunc('hour', pg_temp.clock()), interval '1 hour'
) as g (hour)
cross join lateral (
    select g.hour + interval '1 minute' * pg_temp.roll(0, 50, w.patient || ' minute') as at,
        extract(hour from g.hour at time zone w.zone)::integer as clock, w.patient || ' ' || g.hour as key
) as h
cross join lateral (
    values
        ('heart_rate', round((w.rest + 11 * (1 - cos((h.clock - 4) * pi() / 12)) / 2
            + case when h.clock in (7, 8, 18) then 14 else 0 end + 4 * pg_temp.bell(h.key))::numeric)::double precision,
            'bpm'),
        ('steps', floor(w.walk * ('{0,0,0,0,0,1,4,11,9,5,5,5,8,6,4,4,5,9,12,7,3,1,1,0}'::integer[])[1 + h.clock] / 100.0
            * (0.6 + 0.8 * pg_temp.dice(h.key || 's'))), 'count')
) as m (metric, value, units)
where w.watch and h.at <= pg_temp.clock() and (m.metric = 'heart_rate' or h.clock between 5 and 22)
order by h.at, w.patient;

-- For a month: blood pressure in the morning and evening, blood glucose before meals, weight once a week.
insert into public.health_realtime (metric_name, timestamp, value, units, source, email, patient_id)
select m.metric, h.at, round(m.value::numeric, 1), m.units, m.source, w.email, w.patient_id
from wearers as w
cross join generate_series(0, 30) as d (ago)
cross join lateral (
    select s.slot, pg_temp.moment(pg_temp.today() - d.ago, s.hour
        + 0.5 * pg_temp.dice(w.patient || 'h' || d.ago || s.slot), w.zone) as at,
        pg_temp.bell(w.patient || 'v' || d.ago || s.slot) as chance
    from (values (1, 7.0), (2, 12.5), (3, 19.5)) as s (slot, hour)
) as h
cross join lateral (
    values
        ('blood_pressure_systolic', 128 + d.ago / 6.0 + 9 * h.chance, 'mmHg', 'cuff', w.pressure and h.slot <> 2),
        ('blood_pressure_diastolic', 80 + d.ago / 10.0 + 6 * h.chance, 'mmHg', 'cuff', w.pressure and h.slot <> 2),
        ('blood_glucose', 6.1 + 0.9 * (h.slot - 1) + 1.1 * h.chance, 'mmol/L', 'meter', w.sugar),
        ('weight', w.weight + d.ago / 50.0 + 0.4 * h.chance, 'kg', 'scales', h.slot = 1 and (d.ago + w.patient) % 7 = 0)
) as m (metric, value, units, source, used)
where m.used and h.at <= pg_temp.clock() and pg_temp.dice(w.patient || 'f' || d.ago || h.slot) < 0.85
order by h.at, w.patient;

-- Runs the rollup job until no sample is left. Earlier days have daily values and archived hours.
do $$
begin
    while (workflows.rollup_vitals(50000) ->> 'hours')::integer > 0 loop null; end loop;
end;
$$;

insert into public.health_aggregated (
    metric_name, timestamp, value, units, email, patient_id, period, value_min, value_max, sample_count
)
select m.metric, d.day at time zone 'UTC', m.value, m.units, w.email, w.patient_id, 'day', m.low, m.high, m.samples
from wearers as w
cross join generate_series(pg_temp.today() - 90, pg_temp.today() - 11, interval '1 day') as d (day)
cross join lateral (select pg_temp.bell(w.patient || ' day ' || d.day) as chance) as c
cross join lateral (
    values
        ('heart_rate', w.rest + 6 + 2 * c.chance, 'bpm', w.rest - 4.0, w.rest + 28.0, 24),
        ('steps', floor(w.walk / 18.0 * (1 + 0.3 * c.chance)), 'count', 0, floor(w.walk / 8.0), 18)
) as m (metric, value, units, low, high, samples)
where w.watch;

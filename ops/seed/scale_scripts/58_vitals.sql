-- Five patients of forty have a watch that measures every five minutes for three days; ten have old daily values.
insert into public.health_realtime (metric_name, timestamp, value, units, source, email, patient_id)
select
    'heart_rate', t.at, round((64 + 12 * (1 - cos((extract(hour from t.at) - 4) * pi() / 12)) / 2
        + 4 * pg_temp.bell(p.key || v.n))::numeric), 'bpm', 'watch', u.email, p.id
from crowd as p
inner join auth.users as u on u.id = p.id
cross join generate_series(1, 864) as v (n)
cross join lateral (select date_trunc('hour', pg_temp.clock()) - v.n * interval '5 minutes' as at) as t
where p.n between 1 and 5
order by t.at, p.n;
select workflows.rollup_vitals(50000);

insert into public.health_aggregated (
    metric_name, timestamp, value, units, email, patient_id, period, value_min, value_max, sample_count
)
select
    m.name, (pg_temp.today() - d.ago)::timestamp at time zone 'UTC', m.typical + m.swing * c.chance, m.units, u.email,
    p.id, 'day',
    m.typical - m.swing, m.typical + m.swing, 288
from crowd as p
inner join auth.users as u on u.id = p.id
cross join generate_series(4, 63) as d (ago)
cross join lateral (select pg_temp.bell(p.key || 'd' || d.ago) as chance) as c
cross join (values ('heart_rate', 70.0, 12.0, 'bpm'), ('steps', 40.0, 30.0, 'count')) as m (name, typical, swing, units)
where p.n between 1 and 10;

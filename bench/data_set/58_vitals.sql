-- Four months, with the current one. At most a hundred patients measure every five minutes, the others less often.
select private.make_partition('health_realtime', 'timestamp', (date_trunc('month', now()) - m * interval '1 month')::date)
from generate_series(1, 3) as m;

insert into public.health_realtime (metric_name, timestamp, value, units, patient_id)
select 'heart_rate', now() - mod(v.n, 17280) * interval '5 minutes', 60 + mod(v.n, 40), 'bpm', bench.uid('patient', 1 + v.n / 17280)
from generate_series(0::bigint, least(%(vitals)s, 1728000) / 2 - 1) as v (n)
order by 2;
insert into public.health_realtime (metric_name, timestamp, value, units, patient_id)
select
    (array['heart_rate', 'steps', 'weight'])[1 + mod(v.n, 3)], now() - mod(v.n * 127, 7000000) * interval '1 second',
    60 + mod(v.n, 40), 'units', bench.uid('patient', 1 + mod(v.n * 31, %(patients)s))
from generate_series(1::bigint, %(vitals)s / 2) as v (n);

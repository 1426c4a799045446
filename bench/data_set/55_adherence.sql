-- %(doses)s doses: three a day for each medication, for the past month and the next two days.
create table bench.medicated_patients as
select n, bench.uid('patient', n) as patient_id from generate_series(1::bigint, %(doses)s / 99) as n;

insert into public.medications (id, patient_id, name, form, client_id, created_by)
select bench.uid('medication', n), patient_id, 'Amlodipine', 'tablet', bench.uid('medication', n), patient_id
from bench.medicated_patients;
insert into public.medication_schedules (
    id, patient_id, medication_id, times, time_zone, start_date, client_id, created_by
)
select
    bench.uid('schedule', n), patient_id, bench.uid('medication', n), '{08:00,14:00,20:00}', 'UTC', current_date - 60,
    bench.uid('schedule', n), patient_id
from bench.medicated_patients;

insert into public.doses (
    patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone, status, taken_at, recorded_by,
    recorded_at
)
select
    p.patient_id, bench.uid('medication', p.n), bench.uid('schedule', p.n), d.at, d.at::date, d.at::time, 'UTC',
    s.status, case s.status when 'taken' then d.at end, case s.status when 'taken' then p.patient_id end,
    case s.status when 'taken' then d.at end
from generate_series(-30, 2) as day (n)
cross join generate_series(8, 20, 6) as hour (n)
cross join lateral (
    select date_trunc('day', now(), 'UTC') + day.n * interval '1 day' + hour.n * interval '1 hour' as at
) as d
cross join lateral (select case when d.at > now() then 'pending' else 'taken' end as status) as s
cross join bench.medicated_patients as p;

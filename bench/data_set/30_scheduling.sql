-- %(appointments)s bookings: five a day for each doctor until the day after tomorrow, at a hundred hospitals. Only
-- future bookings are open.
create table bench.bookings as
select
    bench.uid('patient', 1 + mod(n * 31, %(patients)s)) as patient_id,
    bench.uid('doctor', 1 + mod(n, %(doctors)s)) as doctor_id, bench.uid('hospital', 2 + mod(n, 99)) as hospital_id,
    date_trunc('day', now()) + (2 - n / %(doctors)s / 5) * interval '1 day'
    + (8 + mod(n / %(doctors)s, 5)) * interval '1 hour' as starts_at
from generate_series(0::bigint, %(appointments)s - 1) as n
union all
-- The people who read: patient 1 has three bookings this week and one a week for a year; hospital 1 has forty a day.
select bench.uid('patient', 1), bench.uid('doctor', 2 + mod(n, 7)), bench.uid('hospital', 2),
    date_trunc('day', now()) + case when n <= 3 then n else 21 - 7 * n end * interval '1 day' + interval '19 hours'
from generate_series(1::bigint, 50) as n
union all
select bench.uid('patient', 1000 + d), bench.uid('doctor', 10 + d), bench.uid('hospital', 1),
    date_trunc('day', now()) + n * interval '1 day' + interval '17 hours'
from generate_series(-200::bigint, 3) as n
cross join generate_series(1::bigint, 40) as d;

insert into public.appointments (patient_id, doctor_id, hospital_id, starts_at, duration_minutes, status)
select
    patient_id, doctor_id, hospital_id, starts_at, 30,
    case when starts_at > now() then 'confirmed' else 'completed' end
from bench.bookings
-- in the order in which they were made: up to a month ahead
order by starts_at - mod(hashtext(patient_id::text || starts_at)::bigint, 30) * interval '1 day';

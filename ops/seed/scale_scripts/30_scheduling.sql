-- A visit about every five weeks. Visits do not overlap: a doctor's day has sixteen half hours, and each patient has
-- one of them.
create temporary table meetings on commit drop as
select
    row_number() over (order by p.n, v.n) as n, p.id as patient_id, d.id as doctor_id, p.since, p.fee, p.currency,
    v.n as visit,
    pg_temp.moment(
        pg_temp.today() + 30 - v.n * 34 - p.n % 17 - p.n / 17 * 2, 8 + 0.5 * (p.n % 16), p.zone
    ) as at
from crowd as p
inner join crowd as d on d.n = 0
cross join generate_series(0, 9) as v (n)
where p.n > 0;
delete from meetings where at < since + interval '1 day';

with made as (
    insert into public.appointments (
        id, patient_id, doctor_id, starts_at, duration_minutes, consultation_type, status, canceled_by, canceled_at,
        created_at
    )
    select
        pg_temp.uid('volume booking ' || m.n, pg_temp.chunk()), m.patient_id, m.doctor_id, m.at, 30, 'virtual',
        s.status,
        case s.status when 'canceled' then m.patient_id end, case s.status when 'canceled' then t.booked end, t.booked
    from meetings as m
    cross join lateral (select least(m.at - interval '5 days', pg_temp.clock() - interval '1 hour') as booked) as t
    cross join lateral (
        select case
            when m.at > pg_temp.clock() then 'confirmed'
            when m.n % 12 = 0 then 'canceled'
            when m.at > pg_temp.clock() - interval '1 hour' then 'confirmed'
            else 'completed'
        end as status
    ) as s
    returning *
)
insert into written select 'appointments', a.id::text, a.patient_id, to_jsonb(a) from made as a;

insert into public.appointment_reminders (id, appointment_id, profile_id, channel, remind_at, created_at)
select
    pg_temp.uid('volume reminder ' || m.n, pg_temp.chunk()), pg_temp.uid('volume booking ' || m.n, pg_temp.chunk()),
    m.patient_id,
    'push', m.at - interval '1 hour', pg_temp.clock() - interval '1 hour'
from meetings as m
where m.at > pg_temp.clock() + interval '1 hour';

with made as (
    insert into public.consultations (
        id, patient_id, doctor_id, appointment_id, scheduled_at, type, status, symptoms, diagnosis, started_at,
        ended_at,
        consultation_rate, currency, created_at
    )
    select
        pg_temp.uid('volume visit ' || m.n, pg_temp.chunk()), m.patient_id, m.doctor_id, a.id, m.at, 'follow_up',
        'completed',
        'None', 'Healthy', m.at, m.at + interval '18 minutes', m.fee, m.currency, a.created_at
    from meetings as m
    inner join public.appointments as a on a.id = pg_temp.uid('volume booking ' || m.n, pg_temp.chunk())
    where a.status = 'completed'
    returning *
)
insert into written select 'consultations', c.id::text, c.patient_id, to_jsonb(c) from made as c;
update public.doctors as d
set total_consultations = (select count(*) from public.consultations as c where c.doctor_id = d.id)
from crowd as p
where p.n = 0 and d.id = p.id;

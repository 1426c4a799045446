-- Every other patient takes a medication once a day, for six weeks. The nightly job makes later doses.
insert into public.medications (
    id, patient_id, name, strength, form, start_date, is_active, created_by, client_id, created_at
)
select
    pg_temp.uid('volume medication ' || p.n, pg_temp.chunk()), p.id, 'Amlodipine', '5 mg', 'tablet',
    pg_temp.today() - 60, false,
    p.id, pg_temp.uid('volume entry ' || p.n, pg_temp.chunk()), pg_temp.today() - 60
from crowd as p
where p.n > 0 and p.n % 2 = 0;
insert into public.medication_schedules (
    id, patient_id, medication_id, times, time_zone, start_date, created_by, client_id, created_at
)
select
    pg_temp.uid('volume schedule ' || p.n, pg_temp.chunk()), p.id,
    pg_temp.uid('volume medication ' || p.n, pg_temp.chunk()), '{08:00}',
    p.zone, pg_temp.today() - 60, p.id, pg_temp.uid('volume plan ' || p.n, pg_temp.chunk()),
    pg_temp.today() - 60
from crowd as p
where p.n > 0 and p.n % 2 = 0;

with made as (
    insert into public.doses (
        id, patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone, status, taken_at,
        recorded_by,
        recorded_at, change_seq, created_at
    )
    select
        pg_temp.uid('volume dose ' || p.n || ' ' || d.ago, pg_temp.chunk()), p.id,
        pg_temp.uid('volume medication ' || p.n, pg_temp.chunk()),
        pg_temp.uid('volume schedule ' || p.n, pg_temp.chunk()), t.at,
        pg_temp.today() - d.ago, '08:00', p.zone, t.status, case t.status when 'taken' then t.at end,
        case t.status when 'taken' then p.id end, case t.status when 'taken' then t.at end,
        pg_current_xact_id()::text::bigint, t.at - interval '7 days'
    from crowd as p
    cross join generate_series(0, 44) as d (ago)
    cross join lateral (
        select
            w.at,
            case when w.at > pg_temp.clock() - interval '1 hour' then 'pending'
                when pg_temp.dice('took ' || p.key || d.ago) < 0.85 then 'taken' else 'missed' end as status
        from (select pg_temp.moment(pg_temp.today() - d.ago, 8, p.zone) as at) as w
    ) as t
    where p.n > 0 and p.n % 2 = 0
    returning *
)
insert into written select 'doses', d.id::text, d.patient_id, to_jsonb(d) from made as d where d.status <> 'pending';

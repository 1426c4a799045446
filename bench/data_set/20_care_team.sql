-- Doctor 1 cares for the first 500 patients, and cared for the next 100 before. Every other patient has a doctor too.
create table bench.pairs as
select
    row_number() over (order by hashtext(p.id::text || d.n)) + 1 as id,
    p.id as patient_id, bench.uid('doctor', d.n) as doctor_id, d.status
from bench.people as p
cross join lateral (
    select 1 as n, case when p.n <= 500 then 'active' else 'ended' end as status where p.n <= 600
    union all
    select 2 + mod(p.n * 13, %(doctors)s - 1), 'active'
) as d
where p.role = 'patient' and not (p.n = 1 and d.n = 1);

-- The benchmarks read conversation 1, of patient 1 and doctor 1.
insert into bench.pairs values (1, bench.uid('patient', 1), bench.uid('doctor', 1), 'active');

insert into public.patient_doctor_links (id, patient_id, doctor_id, status, requested_by, ended_at, parted_at)
select
    id, patient_id, doctor_id, status, patient_id, case when status = 'ended' then now() end,
    case when status = 'ended' then now() end
from bench.pairs order by id;
select setval('public.patient_doctor_links_id_seq', max(id)) from bench.pairs;

insert into public.conversations (id, patient_id, doctor_id, last_message_at)
select id, patient_id, doctor_id, now() - mod(id * 37, 100000) * interval '1 minute' from bench.pairs order by id;
select setval('public.conversations_id_seq', max(id)) from bench.pairs;

-- No trigger runs here, so the patients of each doctor are computed from the links afterwards.
insert into private.doctor_patients (doctor_id, patient_id)
select l.doctor_id, l.patient_id from public.patient_doctor_links as l where l.status = 'active';

-- Doctor 1 has opened the records of the first ten patients today.
insert into public.record_openings (doctor_id, patient_id, purpose, valid_until)
select bench.uid('doctor', 1), bench.uid('patient', n), 'treatment', now() + interval '8 hours'
from generate_series(1, 10) as n;

-- Caregiver 1 looks after patient 1, caregiver 2 after the next five, the others after two each.
insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
select bench.uid('patient', c.patient), bench.uid('caregiver', c.n), c.role, now()
from (
    select 1 as n, 1::bigint as patient, 'primary' as role
    union all
    select 2, p, case p when 2 then 'primary' else 'secondary' end from generate_series(2, 6) as p
    union all
    select n, mod(n * 17::bigint + i * 1009, %(patients)s) + 1, 'viewer'
    from generate_series(3, %(patients)s / 10) as n
    cross join generate_series(1, 2) as i
) as c;

-- Every tenth patient has an agent.
insert into public.agent_assignments (patient_id, agent_id)
select bench.uid('patient', n), bench.uid('agent', 1 + mod(n, 100)) from generate_series(10, %(patients)s, 10) as n;

-- Records, dependants, and the links of doctors and caregivers.
insert into public.patients (id, profile_id, name, date_of_birth, gender, created_by, created_at)
select p.id, null, p.first_name || ' ' || p.family, p.born, p.gender, s.profile_id, p.since
from cast_members as p
inner join representatives as s on s.patient = p.n
where p.role = 'patient' and p.k > 85;

update public.patients as r
set date_of_birth = p.born, gender = p.gender, created_at = p.since,
    allergies = case
        when pg_temp.dice('allergy ' || p.n) < 0.22
            then array[pg_temp.pick('{penicillin,peanuts,sulfonamides,latex,ibuprofen,shellfish,pollen}', 'to ' || p.n)]
        else '{}'
    end
from cast_members as p
where p.role = 'patient' and r.id = p.id;

insert into public.patient_conditions (patient_id, medical_conditions, created_at)
select p.id, i.illnesses, p.since
from cast_members as p
inner join (select patient, array_agg(lower(illness) order by illness) as illnesses from sick group by patient) as i
    on i.patient = p.n
where p.role = 'patient';

insert into public.emergency_contacts (id, patient_id, name, relationship, phone, is_primary, created_at)
select
    pg_temp.uid('contact', 2 * p.n + i.n), p.id,
    pg_temp.pick(case i.n when 1 then c.women else c.men end, 'contact ' || p.n || i.n) || ' ' || p.family,
    pg_temp.pick(case i.n when 1 then '{mother,sister,wife,daughter,aunt}'
        else '{father,brother,husband,son,neighbour}' end::text[], 'kin ' || p.n || i.n),
    c.phone || lpad((400 + p.k + 100 * i.n)::text, 3, '0'), i.n = 0, p.since
from cast_members as p
inner join cities as c using (city)
cross join generate_series(0, 1) as i (n)
where p.role = 'patient' and (i.n = 0 or pg_temp.dice('second ' || p.n) < 0.35);

insert into public.patient_doctor_links (
    patient_id, doctor_id, status, requested_by, blocked_by, ended_at, created_at
)
select
    s.patient_id, pg_temp.uid('doctor', l.doctor), l.status, s.profile_id,
    case when l.status = 'blocked' then pg_temp.uid('doctor', l.doctor) end,
    case when l.status in ('ended', 'blocked') then l.since + (pg_temp.clock() - l.since) * pg_temp.dice('ended '
        || l.n) end,
    l.since
from panels as l
inner join representatives as s using (patient)
order by l.since, l.n;

-- Parents and caregivers of dependants first; then relatives of every third patient, some of whom have not answered.
insert into public.patient_caregivers (id, patient_id, caregiver_id, role, is_active, accepted_at, created_at)
select
    pg_temp.uid('care', s.patient), s.patient_id, s.profile_id, 'primary', true, p.since + interval '1 minute', p.since
from representatives as s
inner join cast_members as p on p.role = 'patient' and p.n = s.patient
where s.profile_id <> s.patient_id
union all
select
    pg_temp.uid('care of', p.n), p.id, pg_temp.uid('caregiver', (p.city - 1) * 15 + 6 + p.k % 10),
    pg_temp.pick('{primary,secondary,secondary,viewer,viewer}', 'care role ' || p.n),
    pg_temp.dice('care on ' || p.n) < 0.9,
    case when pg_temp.dice('care yes ' || p.n) < 0.88 then p.since + interval '3 days' end, p.since + interval '2 days'
from cast_members as p
where p.role = 'patient' and p.k between 11 and 95 and p.n % 3 = 0;

insert into public.agent_assignments (id, patient_id, agent_id, status, assigned_at, completed_at, notes)
select
    pg_temp.uid('assignment', p.n), p.id, pg_temp.uid('agent', a.n), t.status, t.at,
    case when t.status <> 'active' then t.at + interval '21 days' end, 'Prefers to be called after ' || 9 + p.n % 8
        || ':00.'
from cast_members as p
cross join lateral (select 1 + (p.city - 1) * 2 + p.n % 2 as n) as a
cross join lateral (
    select
        pg_temp.today() - pg_temp.roll(22, 110, 'assigned ' || p.n) + interval '10 hours' as at,
        pg_temp.pick('{active,active,active,completed,canceled}', 'assignment ' || p.n) as status
) as t
where p.role = 'patient' and p.n % 5 = 0;

insert into public.agent_assisted_patients (
    id, patient_id, agent_id, assistance_type, description, status, last_interaction_at, appointment_booking_count,
    created_at
)
select
    pg_temp.uid('assisted', p.n), a.patient_id, a.agent_id,
    pg_temp.pick('{booking,insurance,transport,onboarding}', 'help ' || p.n), 'Helps with calls and papers.', a.status,
    a.assigned_at + interval '20 days' * pg_temp.dice('last ' || p.n), pg_temp.roll(0, 5, 'booked ' || p.n),
    a.assigned_at
from public.agent_assignments as a
inner join cast_members as p on p.role = 'patient' and p.id = a.patient_id;

-- Invitations whose codes are not stored anywhere; only the last ones are open.
insert into public.caregiver_invitations (id, patient_id, role, label, status, invited_by, accepted_by, expires_at,
    created_at)
select
    pg_temp.uid('invitation', p.n), c.patient_id, c.role, 'A relative', case when c.accepted_at is null then 'open'
        else 'accepted' end,
    p.id, case when c.accepted_at is not null then c.caregiver_id end, t.at + interval '7 days', t.at
from public.patient_caregivers as c
inner join cast_members as p on p.role = 'patient' and p.id = c.patient_id and p.k <= 85
cross join lateral (
    select case when c.accepted_at is null then pg_temp.clock() - interval '2 days' else c.created_at end as at
) as t;

-- Two times an admin read a record; the patient can see when and why.
insert into public.break_glass_grants (id, admin_id, patient_id, reason, granted_at, expires_at, revoked_at)
select
    pg_temp.uid('glass', p.n), 'a0000000-0000-4000-8000-000000000005', p.id,
    'Unconscious at the desk, the record was asked for.',
    t.at, t.at + interval '2 hours', t.at + interval '50 minutes'
from cast_members as p
cross join lateral (select pg_temp.clock() - p.n * interval '2 days' as at) as t
where p.role = 'patient' and p.n in (7, 13);

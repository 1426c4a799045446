-- Each patient's conditions, the specialist who treats each (doctor k of the city), and the medication for it.
create temporary table illnesses (
    name text primary key,
    doctor_k integer not null,
    youngest integer not null,
    oldest integer not null,
    chance double precision not null,
    drug text not null,
    strength text not null,
    form text not null,
    hours numeric[] not null, -- of the day, wall clock
    advice text not null,
    diagnosis text not null,
    symptoms text not null
) on commit drop;

insert into illnesses values
('Hypertension', 2, 35, 95, 0.34, 'Amlodipine', '5 mg', 'tablet', '{8}', 'One in the morning, with water.',
    'Essential hypertension', 'Headaches in the morning'),
('Type 2 diabetes', 6, 38, 95, 0.2, 'Metformin', '500 mg', 'tablet', '{8,20}', 'One with breakfast, one with dinner.',
    'Type 2 diabetes mellitus', 'Thirst, tired after meals'),
('Asthma', 1, 3, 60, 0.1, 'Budesonide', '200 mcg', 'inhaler', '{7.5,21}', 'Two puffs, then rinse the mouth.',
    'Asthma, persistent, mild', 'Wheezing at night'),
('Migraine', 9, 18, 55, 0.1, 'Propranolol', '40 mg', 'tablet', '{9,21}', 'One twice a day.', 'Migraine without aura',
    'Throbbing headache on one side'),
('Eczema', 4, 1, 40, 0.09, 'Hydrocortisone', '1 %', 'cream', '{20}', 'A thin layer in the evening.',
    'Atopic dermatitis', 'Itching in the folds of the elbows'),
('Depression', 7, 18, 75, 0.08, 'Sertraline', '50 mg', 'tablet', '{9}', 'One in the morning. Do not stop suddenly.',
    'Depressive episode, moderate', 'Low mood, early waking'),
('Osteoarthritis', 8, 50, 95, 0.2, 'Paracetamol', '500 mg', 'tablet', '{8,14,20}', 'Two, at most three times a day.',
    'Osteoarthritis of the knee', 'Knee pain on stairs'),
('Hypothyroidism', 6, 25, 80, 0.06, 'Levothyroxine', '50 mcg', 'tablet', '{7}', 'Half an hour before breakfast.',
    'Primary hypothyroidism', 'Tired, feeling cold'),
('Epilepsy', 9, 5, 70, 0.03, 'Levetiracetam', '500 mg', 'tablet', '{8,20}', 'One twice a day, never leave one out.',
    'Focal epilepsy', 'Two seizures this year'),
('Sickle cell disease', 1, 2, 45, 0.03, 'Folic acid', '5 mg', 'tablet', '{8}', 'One a day.', 'Sickle cell disease',
    'Pain in both legs'),
('Pregnancy', 5, 21, 41, 0.16, 'Ferrous sulfate', '200 mg', 'tablet', '{13}', 'One with lunch, not with tea.',
    'Supervision of pregnancy', 'None, regular check');

create temporary table sick (
    patient integer not null,
    illness text not null,
    rank integer not null,
    primary key (patient, illness)
) on commit drop;

insert into sick
select p.n, a.name, row_number() over (partition by p.n order by pg_temp.dice('rank ' || p.n || a.name))
from cast_members as p
cross join illnesses as a
where p.role = 'patient' and extract(year from age(pg_temp.today(), p.born)) between a.youngest and a.oldest
    and pg_temp.dice('ill ' || p.n || a.name) < a.chance and (a.name <> 'Pregnancy' or p.gender = 'female')
    and (a.name <> 'Sickle cell disease' or p.city <= 2);
delete from sick where rank > 2;

-- A patient's doctors: one general practitioner, and one for each condition.
create temporary table panels (
    n integer not null,
    patient integer not null,
    doctor integer not null,
    illness text,
    status text not null,
    since timestamptz not null,
    primary key (patient, doctor)
) on commit drop;

insert into panels
select
    row_number() over (order by w.patient, w.doctor), w.patient, w.doctor, w.illness,
    case
        when w.dice < 0.03 then 'requested' when w.dice < 0.07 then 'ended' when w.dice < 0.08 then 'blocked'
            else 'active'
    end,
    case when w.dice < 0.03 then pg_temp.clock() - interval '90 hours' * (0.05
        + pg_temp.dice('asked ' || w.patient || w.doctor))
        else w.since + interval '1 hour' * pg_temp.roll(1, 60, 'link ' || w.patient || w.doctor)
    end
from (
    select distinct on (p.n, d.doctor)
        p.n as patient, d.doctor, d.illness, p.since,
        pg_temp.dice('panel ' || p.n || ' ' || d.doctor) as dice
    from cast_members as p
    cross join lateral (
        select case when p.k between 86 and 95 then 3 when pg_temp.dice('gp ' || p.n) < 0.5 then 1 else 10 end as k,
        null as illness
        union all
        select a.doctor_k, a.name from sick as s inner join illnesses as a on a.name = s.illness where s.patient = p.n
    ) as g
    cross join lateral (select (p.city - 1) * 10 + g.k as doctor, g.illness) as d
    where p.role = 'patient'
    order by p.n, d.doctor, d.illness nulls last
) as w;

-- The person who acts for a patient: the patient; for a dependant, the parent or caregiver of the same household.
create temporary table representatives as
select
    p.n as patient, p.id as patient_id,
    case
        when p.k <= 85 then p.id
        when p.k <= 95 then pg_temp.uid('patient', p.n - 85)
        else pg_temp.uid('caregiver', (p.city - 1) * 15 + p.k - 95)
    end as profile_id
from cast_members as p
where p.role = 'patient';
alter table representatives add primary key (patient);

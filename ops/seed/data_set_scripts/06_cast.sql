-- The list of people, before they have accounts: 40 doctors, 400 patients (60 of them dependants), caregivers, agents,
-- hospital administrators. A number within a role always means the same person.
create temporary table cast_members (
    role text not null,
    n integer not null,
    id uuid not null,
    city integer not null,
    k integer not null, -- the number within the city
    gender text not null,
    first_name text not null,
    family text not null,
    email text,
    phone text not null,
    born date not null,
    since timestamptz not null,
    primary key (role, n)
) on commit drop;

insert into cast_members
select
    r.role, g.n, pg_temp.uid(r.role, g.n), c.city, s.k, t.gender,
    pg_temp.pick(case t.gender when 'female' then c.women else c.men end, 'first ' || t.key),
    pg_temp.pick(c.families, 'family ' || coalesce(s.household, t.key)), null,
    c.phone || lpad((r.phones + s.k)::text, 3, '0'),
    pg_temp.today() - (365.25 * s.age)::integer - pg_temp.roll(0, 364, 'born ' || t.key),
    pg_temp.today() - pg_temp.roll(130, 400, 'since ' || t.key) + interval '9 hours'
from (
    values ('doctor', 10, 100, 20), ('patient', 100, 200, 90), ('caregiver', 15, 300, 60), ('agent', 2, 320, 50),
    ('hospital_admin', 2, 330, 40)
) as r (role, per_city, phones, oldest)
cross join lateral generate_series(1, 4 * r.per_city) as g (n)
inner join cities as c on c.city = 1 + (g.n - 1) / r.per_city
cross join lateral (select r.role || ' ' || g.n as key, 1 + (g.n - 1) % r.per_city as k) as i
cross join lateral (
    select i.key, case when pg_temp.dice('gender ' || i.key) < 0.52 then 'female' else 'male' end as gender
) as t
cross join lateral (
    select
        i.k,
        case -- the last fifteen patients of a city are ten children and five old people without an account
            when r.role = 'patient' and i.k > 95 then pg_temp.roll(72, 91, 'age ' || i.key)
            when r.role = 'patient' and i.k > 85 then pg_temp.roll(1, 14, 'age ' || i.key)
            when r.role = 'doctor' then pg_temp.roll(30, 64, 'age ' || i.key)
            when r.role = 'patient' and i.k <= 10 then pg_temp.roll(28, 44, 'age ' || i.key)
            else pg_temp.roll(20, 74, 'age ' || i.key)
        end as age,
        -- patient 1 to 10 of a city are the parents of its children, 86 to 95
        case
            when r.role = 'patient' and i.k > 95 then 'caregiver ' || (c.city - 1) * 15 + i.k - 95
            when r.role = 'patient' and i.k > 85 then 'patient ' || g.n - 85
        end as household
) as s;

update cast_members
set email = lower(first_name || '.' || family) || '.' || replace(role, '_', '') || n || '@example.com'
where role <> 'patient' or k <= 85;

-- %(doctors)s doctors, %(patients)s patients, caregivers, a hundred agents and hospital administrators each, all with an
-- account. An id is computed from a kind and a number, and spread like a random one. No trigger runs here, so these
-- scripts also insert the rows that triggers would write.
create schema bench;

create function bench.uid(p_kind text, p_number bigint) returns uuid
language sql immutable as $$ select md5(p_kind || p_number)::uuid $$;

create table bench.people as
select bench.uid('doctor', n) as id, n, 'doctor' as role
from generate_series(1, %(doctors)s) as n
union all
select bench.uid('patient', n), n, 'patient' from generate_series(1, %(patients)s) as n
union all
select bench.uid('caregiver', n), n, 'caregiver' from generate_series(1, %(patients)s / 10) as n
union all
select bench.uid(r.role, n), n, r.role
from generate_series(1, 100) as n
cross join unnest(array['hospital_admin', 'agent']) as r (role);

insert into auth.users (id, aud, role, email, email_confirmed_at, created_at, updated_at)
select id, 'authenticated', 'authenticated', role || n || '@bench.example.com', now(), now(), now()
from bench.people;

insert into auth.sessions (id, user_id, created_at, updated_at, aal)
select bench.uid('session ' || role, n), id, now(), now(), 'aal1' from bench.people where n <= 10;

insert into public.profiles (id, full_name, email, role, is_verified)
select id, initcap(role) || ' ' || n, role || n || '@bench.example.com', role::public.user_role, role = 'doctor' and mod(n, 20) > 0
from bench.people;

insert into public.user_settings (user_id) select id from bench.people;

insert into public.doctors (id, display_name, specialization, rating, is_verified, is_available, bio)
select
    id, 'Doctor ' || n, 'specialty ' || mod(n, %(doctors)s / 50), round((1 + mod(n * 7, 400) / 100.0)::numeric, 2),
    mod(n, 20) > 0, mod(n, 3) > 0, repeat('About me. ', 20)
from bench.people where role = 'doctor';

insert into public.patients (id, profile_id, name, date_of_birth, gender)
select id, id, 'Patient ' || n, date '1950-01-01' + mod(n * 31, 25000)::integer, 'female'
from bench.people where role = 'patient';
-- Some records were closed.
update public.patients set deleted_at = now() where id in (
    select id from bench.people where role = 'patient' and mod(n, 200) = 150
);

-- Synthetic people for local development; none of them exists. Everyone's password is carebase-demo. May run twice.
-- Never for a hosted project: `supabase db push` skips it unless asked. The people's data is in seed_care.sql and
-- seed_home.sql; `make seed` adds hundreds more people.

-- This inserts only accounts; the sign-up trigger creates the people.
insert into auth.users (
    instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token,
    email_change_token_new, email_change, raw_app_meta_data, raw_user_meta_data, created_at, updated_at
)
select
    '00000000-0000-0000-0000-000000000000', d.id::uuid, 'authenticated', 'authenticated', d.email,
    h.hash, now(), '', '', '', '',
    '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object('full_name', d.full_name, 'role', d.role, 'time_zone', 'Africa/Lagos'), now(), now()
from (
    values
        ('a0000000-0000-4000-8000-000000000001', 'ada.patient@example.com', 'Ada Obi', 'patient'),
        ('a0000000-0000-4000-8000-000000000002', 'ben.doctor@example.com', 'Ben Adeyemi', 'doctor'),
        ('a0000000-0000-4000-8000-000000000003', 'chi.caregiver@example.com', 'Chi Nwosu', 'caregiver'),
        ('a0000000-0000-4000-8000-000000000004', 'dan.doctor2@example.com', 'Dan Musa', 'doctor'),
        ('a0000000-0000-4000-8000-000000000005', 'eve.admin@example.com', 'Eve Bello', 'patient'),
        ('a0000000-0000-4000-8000-000000000006', 'fay.hospital@example.com', 'Fay Coker', 'caregiver'),
        ('a0000000-0000-4000-8000-000000000007', 'gil.agent@example.com', 'Gil Etim', 'caregiver')
) as d (id, email, full_name, role)
-- bcrypt is slow on purpose, so the hash is computed once
cross join (select extensions.crypt('carebase-demo', extensions.gen_salt('bf', 10)) as hash) as h
on conflict do nothing;

insert into auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
select
    u.id::text, u.id,
    jsonb_build_object('sub', u.id, 'email', u.email, 'email_verified', true, 'phone_verified', false),
    'email', now(), now(), now()
from auth.users as u
where u.id::text like 'a0000000-0000-4000-8000-00000000000_'
on conflict do nothing;

-- Doctors fill in their entry first: a change of a verified entry ends the verification.
update public.doctors
set specialization = 'Cardiology', experience_years = 12, qualification = 'MBBS, FMCP', languages = '{en,ig,yo}',
    bio = 'A cardiologist who exists on this laptop only.', consultation_fee = 15000
where id = 'a0000000-0000-4000-8000-000000000002' and specialization is null;

-- The work of operators: verify a licence, appoint an admin, a hospital administrator and an agent.
update public.profiles
set license_number = 'MDCN-000002', is_verified = true
where id = 'a0000000-0000-4000-8000-000000000002' and license_number is null;
update public.profiles
set role = 'admin'
where id = 'a0000000-0000-4000-8000-000000000005' and role <> 'admin';
update public.profiles as p
set role = g.role::public.user_role
from (
    values
        ('a0000000-0000-4000-8000-000000000006', 'hospital_admin'), ('a0000000-0000-4000-8000-000000000007', 'agent')
) as g (id, role)
where p.id = g.id::uuid and p.role = 'caregiver';

update public.doctors
set specialization = 'Dermatology', experience_years = 3, languages = '{en,ha}'
where id = 'a0000000-0000-4000-8000-000000000004' and specialization is null;
update public.patients
set date_of_birth = '1988-04-12', gender = 'female', allergies = '{penicillin}'
where id = 'a0000000-0000-4000-8000-000000000001' and date_of_birth is null;
insert into public.patient_conditions (patient_id, medical_conditions)
values ('a0000000-0000-4000-8000-000000000001', '{hypertension}')
on conflict do nothing;

insert into public.emergency_contacts (id, patient_id, name, relationship, phone, is_primary)
values (
    'a0000000-0000-4000-8000-0000000000e1', 'a0000000-0000-4000-8000-000000000001', 'Emeka Obi', 'brother',
    '+2348000000001', true
)
on conflict do nothing;

insert into public.patient_doctor_links (patient_id, doctor_id, status, requested_by)
values (
    'a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002', 'active',
    'a0000000-0000-4000-8000-000000000001'
)
on conflict do nothing;
insert into public.conversations (patient_id, doctor_id)
values ('a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002')
on conflict do nothing;

insert into public.messages (conversation_id, sender_id, body, client_id, created_at)
select c.id, m.sender::uuid, m.body, m.client_id::uuid, now() - m.ago
from public.conversations as c
cross join (
    values
        (
            'a0000000-0000-4000-8000-000000000001', 'Good morning, doctor. I felt dizzy after the new tablets.',
            'a0000000-0000-4000-8000-0000000000c1', interval '3 hours'
        ),
        (
            'a0000000-0000-4000-8000-000000000002', 'Good morning, Ada. Since when, and how is your pulse at rest?',
            'a0000000-0000-4000-8000-0000000000c2', interval '2 hours 50 minutes'
        ),
        (
            'a0000000-0000-4000-8000-000000000001', 'Since Monday. My watch says about 70.',
            'a0000000-0000-4000-8000-0000000000c3', interval '2 hours 45 minutes'
        )
) as m (sender, body, client_id, ago)
where c.patient_id = 'a0000000-0000-4000-8000-000000000001'
    and c.doctor_id = 'a0000000-0000-4000-8000-000000000002'
on conflict do nothing;

insert into public.health_realtime (metric_name, timestamp, value, units, source, patient_id)
select 'heart_rate', now() - make_interval(mins => 10 * n), 68 + 6 * sin(n / 5.0), 'bpm', 'demo watch',
    'a0000000-0000-4000-8000-000000000001'
from generate_series(0, 71) as n
where not exists (
    select from public.health_realtime as h where h.patient_id = 'a0000000-0000-4000-8000-000000000001'
);

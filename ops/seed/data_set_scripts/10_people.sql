-- Accounts; the sign-up trigger makes profiles, settings and patients' records. All accounts have the demo password
-- and the same hash of it, because bcrypt is slow and nothing here is secret.
insert into auth.users (
    instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token,
    email_change_token_new, email_change, raw_app_meta_data, raw_user_meta_data, created_at, updated_at
)
select
    '00000000-0000-0000-0000-000000000000', m.id, 'authenticated', 'authenticated', m.email, h.hash, m.since, '', '',
    '', '',
    '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object(
        'full_name', m.first_name || ' ' || m.family, 'first_name', m.first_name, 'last_name', m.family,
        'role', case m.role when 'doctor' then 'doctor' when 'patient' then 'patient' else 'caregiver' end, 'phone',
        m.phone, 'country', c.country, 'time_zone', c.zone
    ),
    m.since, m.since
from cast_members as m
inner join cities as c using (city)
cross join (select extensions.crypt('carebase-demo', '$2a$10$carebasedemocarebasede') as hash) as h
where m.email is not null
order by m.role, m.n;

insert into auth.identities (id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
select
    pg_temp.uid('identity ' || m.role, m.n), m.id::text, m.id,
    jsonb_build_object('sub', m.id, 'email', m.email, 'email_verified', true, 'phone_verified', false),
    'email', m.since, m.since, m.since
from cast_members as m
where m.email is not null;

-- Data that people add later, and rights that operators grant.
update public.profiles as f
set role = m.role::public.user_role,
    address = pg_temp.roll(1, 180, 'house ' || m.id) || ' ' || pg_temp.pick(c.streets, 'street ' || m.id) || ', '
        || pg_temp.pick(c.areas, 'area ' || m.id),
    city = c.name, state = c.state, postal_code = pg_temp.roll(10000, 99999, 'post ' || m.id)::text,
    license_number = case when m.role = 'doctor' then c.licence || '-SYN-' || lpad(m.n::text, 4, '0') end,
    created_at = m.since,
    subscription_plan = case when m.role = 'patient' and pg_temp.dice('plan ' || m.id) < 0.2 then 'premium'
        else 'basic' end
from cast_members as m
inner join cities as c using (city)
where f.id = m.id;

update public.user_settings as s
set theme = case when pg_temp.dice('theme ' || m.id) < 0.35 then 'dark' else 'light' end,
    sms_notifications = pg_temp.dice('sms ' || m.id) < 0.3, created_at = m.since
from cast_members as m
where s.user_id = m.id;

update public.doctors as d
set display_name = 'Dr ' || m.first_name || ' ' || m.family, specialization = s.name,
    experience_years = greatest(2, extract(year from age(m.born))::integer - 27),
    qualification = s.degree, consultation_fee = c.fee + c.fee_step * pg_temp.roll(0, 14, 'fee ' || m.id),
    currency = c.currency, rating = round((3.6 + 1.4 * pg_temp.dice('rating ' || m.id))::numeric, 2),
    is_available = m.n % 11 > 0, languages = c.languages[1:1 + pg_temp.roll(1, 3, 'languages ' || m.id)],
    bio = s.name || ' in ' || c.name || ', ' || s.interest || '. A synthetic doctor: no such person exists.',
    created_at = m.since
from cast_members as m
inner join cities as c using (city)
inner join (
    values
        (1, 'General practice', 'MBBS, FMCGP', 'for the whole family'),
        (2, 'Cardiology', 'MBBS, MRCP', 'with an eye on blood pressure'),
        (3, 'Paediatrics', 'MBBS, DCH', 'for children of every age'),
        (4, 'Dermatology', 'MBBS, MD', 'skin of every colour'),
        (5, 'Obstetrics and gynaecology', 'MBBS, FWACS', 'before, during and after a birth'),
        (6, 'Endocrinology', 'MBBS, DM', 'living well with diabetes'),
        (7, 'Psychiatry', 'MBBS, MRCPsych', 'by video or in person'),
        (8, 'Orthopaedics', 'MBBS, MS Ortho', 'knees, hips and sport'),
        (9, 'Neurology', 'MBBS, FRCP', 'headache and epilepsy'),
        (10, 'General practice', 'MBBS, MRCGP', 'long-term conditions')
) as s (k, name, degree, interest) on s.k = m.k
where m.role = 'doctor' and d.id = m.id;
-- last, because a change of a verified entry ends the verification
update public.profiles as f set is_verified = m.role = 'doctor'
from cast_members as m
where f.id = m.id;

insert into public.push_devices (id, profile_id, platform, token, app_version, last_seen_at, created_at)
select
    pg_temp.uid('push ' || m.role, m.n), m.id, pg_temp.pick('{ios,android,android}', 'platform ' || m.id),
    'synthetic-' || md5(m.id::text), '1.4.2', pg_temp.clock() - pg_temp.dice('seen ' || m.id) * interval '9 days',
    m.since
from cast_members as m
where m.email is not null and pg_temp.dice('push ' || m.id) < 0.8;

insert into public.documents (
    id, user_id, document_name, document_type, document_url, verification_status, verified_by, verified_at, upload_date
)
select
    pg_temp.uid('licence', m.n), m.id, 'Practising licence', 'medical_license', m.id || '/licence.pdf', 'verified',
    'a0000000-0000-4000-8000-000000000005', m.since + interval '2 days', m.since
from cast_members as m
where m.role = 'doctor';

-- One doctor and forty patients for each chunk; the sign-up trigger makes their rows, as for every account.
create temporary table crowd on commit drop as
select
    i.n, case i.n when 0 then 'doctor' else 'patient' end as role, pg_temp.uid('volume ' || i.n, pg_temp.chunk()) as id,
    x.key, c.zone, c.currency, c.fee, c.country, c.name as town, c.phone || lpad((700 + i.n)::text, 3, '0') as phone,
    case when pg_temp.dice('sex ' || x.key) < 0.5 then 'female' else 'male' end as gender,
    pg_temp.pick(case when pg_temp.dice('sex ' || x.key) < 0.5 then c.women else c.men end, 'first '
        || x.key) as first_name,
    pg_temp.pick(c.families, 'family ' || x.key) as family,
    pg_temp.today() - pg_temp.roll(150, 420, 'since ' || x.key) + interval '9 hours' as since
from generate_series(0, 40) as i (n)
inner join cities as c on c.city = 1 + pg_temp.chunk() % 4
cross join lateral (select 'volume ' || pg_temp.chunk() || ' ' || i.n as key) as x;

insert into auth.users (
    instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token,
    email_change_token_new, email_change, raw_app_meta_data, raw_user_meta_data, created_at, updated_at
)
select
    '00000000-0000-0000-0000-000000000000', p.id, 'authenticated', 'authenticated',
    lower(p.first_name || '.' || p.family) || '.volume' || pg_temp.chunk() * 100 + p.n || '@example.com',
    h.encrypted_password, p.since, '', '', '', '', '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object(
        'full_name', p.first_name || ' ' || p.family, 'role', p.role, 'phone', p.phone, 'country', p.country,
        'time_zone', p.zone
    ), p.since, p.since
from crowd as p
cross join (
    select encrypted_password from auth.users where id = 'a0000000-0000-4000-8000-000000000001'
) as h;
insert into auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
select
    p.id::text, p.id, jsonb_build_object('sub', p.id, 'email', u.email, 'email_verified', true), 'email',
    p.since, p.since, p.since
from crowd as p
inner join auth.users as u on u.id = p.id;

update public.profiles as f
set license_number = case p.n when 0 then 'VOL-SYN-' || pg_temp.chunk() end, city = p.town, created_at = p.since
from crowd as p
where f.id = p.id;
update public.doctors as d
set specialization = 'General practice', languages = '{en}', consultation_fee = p.fee, currency = p.currency,
    experience_years = 8, rating = round((3.5 + 1.5 * pg_temp.dice('rating ' || p.key))::numeric, 2),
    created_at = p.since
from crowd as p
where d.id = p.id;
-- after the entry, because a change of a verified entry ends the verification
update public.profiles as f set is_verified = true
from crowd as p
where f.id = p.id and p.n = 0;
update public.patients as r
set date_of_birth = pg_temp.today() - pg_temp.roll(6600, 29000, 'born ' || p.key), gender = p.gender,
created_at = p.since
from crowd as p
where r.id = p.id;
insert into public.patient_doctor_links (patient_id, doctor_id, status, requested_by, created_at)
select p.id, d.id, 'active', p.id, p.since
from crowd as p
inner join crowd as d on d.n = 0
where p.n > 0;

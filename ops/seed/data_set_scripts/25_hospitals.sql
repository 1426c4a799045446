-- Two hospitals in each city, with staff, admitted and waiting patients, equipment and prices.
create temporary table houses on commit drop as
select
    h.n, pg_temp.uid('hospital', h.n) as id, h.name, h.beds, h.departments::text[] as departments,
    h.specialities::text[] as specialities, c.*
from (
    values
        (1, 'Lagoon View Hospital', 180, '{emergency,maternity,surgery,paediatrics}', '{cardiology,trauma,obstetrics}'),
        (2, 'Yaba Cedar Hospital', 95, '{emergency,internal medicine,paediatrics}', '{endocrinology,dermatology}'),
        (3, 'Ngong Hills Hospital', 140, '{emergency,surgery,maternity}', '{trauma,orthopaedics,obstetrics}'),
        (4, 'Jacaranda General Hospital', 110, '{emergency,internal medicine,psychiatry}', '{neurology,psychiatry}'),
        (5, 'Marina Shore Hospital', 220, '{emergency,surgery,maternity,internal medicine}',
            '{cardiology,neurology,trauma}'),
        (6, 'Adyar Banyan Hospital', 120, '{emergency,paediatrics,internal medicine}', '{endocrinology,paediatrics}'),
        (7, 'Thamesbank Hospital', 260, '{emergency,surgery,maternity,internal medicine}',
            '{cardiology,stroke,trauma}'),
        (8, 'St Aldric''s Hospital', 150, '{emergency,paediatrics,psychiatry}', '{psychiatry,orthopaedics}')
) as h (n, name, beds, departments, specialities)
inner join (select city, name as town, state, country, zone, currency, phone, latitude, longitude, fee, streets
    from cities) as c
    on c.city = (h.n + 1) / 2;

insert into public.hospitals (
    id, name, address, phone, email, city, state, country, latitude, longitude, departments, specialities, capacity,
    time_zone, currency, verification_status, created_at
)
select
    id, name, 3 + 11 * n || ' ' || streets[n % 3 + 1] || ', ' || town, phone || lpad((600 + n)::text, 3, '0'),
    'desk.hospital' || n || '@example.com', town, state, country, latitude
        + round((0.02 * pg_temp.bell('lat ' || n))::numeric, 6),
    longitude + round((0.02 * pg_temp.bell('lon ' || n))::numeric, 6), departments, specialities, beds, zone, currency,
    'verified', pg_temp.today() - 420 + interval '8 hours'
from houses;
update public.hospital_settings as s
set verification_documents = jsonb_build_array(jsonb_build_object('name', 'Operating licence', 'number', 'SYN-'
    || h.n)),
    created_at = pg_temp.today() - 420 + interval '8 hours'
from houses as h
where s.id = h.id;

insert into public.hospital_staff (id, hospital_id, profile_id, position, accepted_at, asked_at, created_at)
select
    pg_temp.uid('staff ' || m.role, m.n), pg_temp.uid('hospital', case m.role when 'doctor' then 2 * m.city - m.k % 2
        else m.n end),
    m.id, case m.role when 'doctor' then 'physician' else 'administrator' end, m.since, m.since, m.since
from cast_members as m
where m.role in ('doctor', 'hospital_admin');

insert into public.hospital_resources (
    id, hospital_id, name, category, total_quantity, available_quantity, in_use_quantity, maintenance_quantity, status,
    created_at
)
select
    pg_temp.uid('resource ' || r.name, h.n), h.id, r.name, r.category, q.total, q.total - q.used - q.broken, q.used,
    q.broken,
    case when q.used + q.broken = q.total then 'unavailable' when q.total - q.used < q.total / 6 then 'limited'
        else 'available' end,
    pg_temp.today() - 300 + interval '8 hours'
from houses as h
cross join (
    values
        ('General ward', 'bed', 0.8, 0.74), ('Intensive care', 'bed', 0.08, 0.8), ('Maternity ward', 'bed', 0.12, 0.6),
        ('Ventilator', 'equipment', 0.06, 0.5), ('Infusion pump', 'equipment', 0.4, 0.55),
        ('Wheelchair', 'equipment', 0.15, 0.4),
        ('Oxygen cylinder', 'supply', 0.5, 0.6), ('Blood, O negative', 'blood', 0.2, 0.7),
        ('Blood, A positive', 'blood', 0.3, 0.3)
) as r (name, category, share, busy)
cross join lateral (select ceil(h.beds * r.share)::integer as total) as t
cross join lateral (
    select t.total, floor(t.total * least(1, r.busy + 0.15 * pg_temp.bell(h.n || r.name)))::integer as used,
        case when r.category = 'equipment' and t.total > 8 then 1 else 0 end as broken
) as q;

-- Stays of the last months; one in three has not ended. A stay notifies its patient, who has read the notification.
insert into public.hospital_patients (
    id, hospital_id, patient_id, assigned_physician_id, status, admission_date, discharge_date, room_number, notes,
    created_at
)
select
    pg_temp.uid('stay', p.n), pg_temp.uid('hospital', s.hospital), p.id,
    pg_temp.uid('doctor', (p.city - 1) * 10 + pg_temp.roll(1, 5, 'ward ' || p.n) * 2 - s.hospital % 2), s.status,
    s.since,
    case when s.status <> 'active' then s.since + interval '1 day' * pg_temp.roll(1, 9, 'stay ' || p.n) end,
    chr(65 + p.n % 4) || pg_temp.roll(101, 329, 'room ' || p.n), 'Brought own medicines.', s.since
from cast_members as p
cross join lateral (
    select
        2 * p.city - pg_temp.roll(0, 1, 'house ' || p.n) as hospital,
        case when p.n % 3 = 0 then 'active' when p.n % 17 = 0 then 'transferred' else 'discharged' end as status,
        pg_temp.clock() - interval '1 hour' * case when p.n % 3 = 0 then pg_temp.roll(5, 190, 'in ' || p.n)
            else pg_temp.roll(300, 2800, 'in ' || p.n) end as since
) as s
where p.role = 'patient' and pg_temp.dice('ward ' || p.n) < 0.45;

insert into public.hospital_patients (
    id, hospital_id, patient_id, transferred_from_id, status, admission_date, discharge_date, room_number, created_at
)
select
    pg_temp.uid('onward stay', p.n), pg_temp.uid('hospital', 4 * p.city - 1 - h.n), s.patient_id, s.id, 'discharged',
    s.discharge_date, s.discharge_date + interval '2 days', 'E' || 100 + p.n % 30, s.discharge_date
from public.hospital_patients as s
inner join cast_members as p on p.id = s.patient_id
inner join houses as h on h.id = s.hospital_id
where s.status = 'transferred';

update public.notifications as t
set id = pg_temp.uid('notification stay ' || t.user_id || s.id, 0), created_at = s.admission_date, read = true
from public.hospital_patients as s
inner join cast_members as p on p.id = s.patient_id
where t.type = 'admission.active' and t.data ->> 'admission_id' = s.id::text and t.created_at = now();

insert into public.patient_waitlist (
    id, hospital_id, patient_id, department, reason, priority, status, estimated_wait_time, called_at, completed_at,
    created_at
)
select
    pg_temp.uid('wait', p.n), h.id, p.id, pg_temp.pick(h.departments, 'line ' || p.n),
    pg_temp.pick('{Fever for three days,Fall at home,Review of a wound,Chest tightness,Blood test,Vaccination}', 'why '
        || p.n),
    pg_temp.pick('{low,medium,medium,high,critical}', 'how urgent ' || p.n), w.status,
    case when w.status = 'waiting' then pg_temp.roll(1, 24, 'minutes ' || p.n) * 5 end,
    case when w.status in ('called', 'completed') then w.since + interval '35 minutes' end,
    case when w.status = 'completed' then w.since + interval '55 minutes' end, w.since
from cast_members as p
inner join houses as h on h.n = 2 * p.city - pg_temp.roll(0, 1, 'desk ' || p.n)
cross join lateral (
    select
        t.status, pg_temp.clock() - case t.status when 'waiting' then interval '80 minutes'
            when 'called' then interval '3 hours'
            else interval '20 days' end * (0.3 + 0.6 * pg_temp.dice('came ' || p.n)) as since
    from (select pg_temp.pick('{waiting,waiting,called,completed,completed,completed,canceled}', 'turn '
        || p.n) as status) as t
) as w
where p.role = 'patient' and pg_temp.dice('queue ' || p.n) < 0.4;

-- How each stay and each place on a list came about: the patient's side or the doctor asked, and both agreed. Some
-- people who wait were asked to be admitted, and have not answered.
insert into public.place_requests (
    id, kind, hospital_id, patient_id, department, reason, status, asked_as, asked_by, patient_agreed_at,
    hospital_agreed_at, expires_at, ended_at, created_at
)
select
    pg_temp.uid('place for ' || s.kind, p.n), s.kind, s.hospital_id, s.patient_id, s.department, s.reason, 'accepted',
    'patient', t.profile_id, s.begun - interval '2 hours', s.begun - interval '1 hour', s.begun + interval '14 days',
    s.begun - interval '1 hour', s.begun - interval '2 hours'
from (
    select 'admission' as kind, h.hospital_id, h.patient_id, null as department, null as reason,
        h.admission_date as begun
    from public.hospital_patients as h
    where h.transferred_from_id is null
    union all
    select 'waitlist', w.hospital_id, w.patient_id, w.department, w.reason, w.created_at
    from public.patient_waitlist as w
) as s
inner join cast_members as p on p.role = 'patient' and p.id = s.patient_id
inner join representatives as t on t.patient = p.n;

insert into public.place_requests (
    id, kind, hospital_id, patient_id, asked_as, asked_by, asking_hospital_id, hospital_agreed_at, expires_at,
    created_at
)
select
    pg_temp.uid('place offered', p.n), 'admission', w.hospital_id, w.patient_id, 'hospital', s.profile_id,
    w.hospital_id,
    w.called_at, w.called_at + interval '14 days', w.called_at
from public.patient_waitlist as w
inner join cast_members as p on p.role = 'patient' and p.id = w.patient_id
inner join public.hospital_staff as s on s.hospital_id = w.hospital_id and s.position = 'administrator'
where w.status = 'called'
on conflict do nothing;

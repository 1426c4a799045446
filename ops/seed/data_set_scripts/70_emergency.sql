-- Three ambulances for each hospital, and emergencies of the last months, most of them resolved.
insert into public.ambulances (
    id, hospital_id, registration, status, current_latitude, current_longitude, created_at
)
select
    pg_temp.uid('ambulance', h.n * 10 + i.n), h.id, 'SYN ' || h.n || lpad(i.n::text, 2, '0'),
    case when i.n = 3 and h.n % 3 = 0 then 'maintenance' else 'available' end,
    h.latitude + round((0.03 * pg_temp.bell('ambulance lat ' || h.n || i.n))::numeric, 6),
    h.longitude + round((0.03 * pg_temp.bell('ambulance lon ' || h.n || i.n))::numeric, 6), pg_temp.today() - 300
        + interval '8 hours'
from houses as h
cross join generate_series(1, 3) as i (n);

create temporary table alarms on commit drop as
select
    p.n, p.id as patient_id, s.profile_id, p.city, p.phone, h.id as hospital_id, h.latitude, h.longitude, h.n as house,
    k.what, k.severity, k.words,
    case
        when p.n % 29 = 0 then pg_temp.pick('{pending,offered,accepted,en_route}', 'alarm ' || p.n)
        when p.n % 7 = 0 then 'canceled' else 'resolved'
    end as status,
    pg_temp.clock() - case when p.n % 29 = 0 then interval '25 minutes'
        else interval '1 hour' * pg_temp.roll(30, 2400, 'alarm at ' || p.n) end
    * (0.4 + 0.6 * pg_temp.dice('alarm ' || p.n)) as at
from cast_members as p
inner join representatives as s on s.patient = p.n
inner join houses as h on h.n = 2 * p.city - p.n % 2
inner join (
    values
        (0, 'chest pain', 'critical', 'Pressure on the chest for twenty minutes.'),
        (1, 'fall', 'medium', 'Fell in the bathroom, awake.'),
        (2, 'breathing', 'high', 'Short of breath, inhaler does not help.'),
        (3, 'road accident', 'high', 'Motorbike, leg hurts.')
) as k (k, what, severity, words) on k.k = p.n % 4
where p.role = 'patient' and (p.n % 29 = 0 or pg_temp.dice('in need ' || p.n) < 0.16);

insert into public.emergency_requests (
    id, patient_id, emergency_type, description, status, severity, location_latitude, location_longitude, hospital_id,
    requested_by,
    ended_at, created_at
)
select
    pg_temp.uid('emergency', n), patient_id, what, words, status, severity,
    latitude + round((0.05 * pg_temp.bell('alarm lat ' || n))::numeric, 6), longitude
        + round((0.05 * pg_temp.bell('alarm lon ' || n))::numeric, 6),
    case when status in ('accepted', 'en_route', 'resolved') then hospital_id end, profile_id,
    case when status in ('resolved', 'canceled') then at + interval '1 minute' * pg_temp.roll(6, 140, 'alarm over '
        || n) end, at
from alarms
order by at, n;

insert into public.ambulance_requests (
    id, patient_id, emergency_request_id, emergency_type, description, status, pickup_address, pickup_latitude,
    pickup_longitude,
    contact_phone, ambulance_eta, assigned_hospital_id, ambulance_id, requested_by, ended_at, created_at
)
select
    pg_temp.uid('ride', a.n), a.patient_id, e.id, a.what, a.words,
    case a.status when 'resolved' then 'completed' when 'en_route' then 'en_route' when 'canceled' then 'canceled'
        else 'pending' end,
    f.address || ', ' || f.city, e.location_latitude, e.location_longitude, a.phone,
    case when a.status = 'en_route' then pg_temp.roll(3, 14, 'eta ' || a.n) end,
    case when a.status in ('resolved', 'en_route') then a.hospital_id end,
    case when a.status in ('resolved', 'en_route') then pg_temp.uid('ambulance', a.house * 10 + 1
        + (row_number() over (partition by a.house, a.status order by a.n) - 1)::integer % 2) end,
    a.profile_id, e.ended_at, a.at + interval '1 minute'
from alarms as a
inner join public.emergency_requests as e on e.id = pg_temp.uid('emergency', a.n)
inner join public.profiles as f on f.id = a.profile_id
where a.severity <> 'medium' or a.status = 'en_route';

insert into public.dispatch_offers (
    id, emergency_request_id, hospital_id, status, offered_at, expires_at, answered_at, answered_by, created_at
)
select
    pg_temp.uid('offer ' || o.kind, a.n), pg_temp.uid('emergency', a.n), pg_temp.uid('hospital', o.house), o.status,
    a.at + interval '20 seconds',
    a.at + interval '140 seconds' + case when o.status = 'offered' then interval '30 minutes' else interval '0' end,
    case when o.status <> 'offered' then a.at + interval '70 seconds' end,
    case when o.status in ('accepted', 'declined') then pg_temp.uid('hospital_admin', o.house) end, a.at
        + interval '20 seconds'
from alarms as a
cross join lateral (
    values
        ('first', a.house, case a.status when 'offered' then 'offered' when 'pending' then 'expired'
            when 'canceled' then 'withdrawn' else 'accepted' end),
        ('second', 4 * a.city - 1 - a.house, case when a.n % 2 = 0 then 'declined' else 'withdrawn' end)
) as o (kind, house, status)
where o.kind = 'first' or a.n % 3 = 0;

-- Data of the demo accounts of seed.sql at home: medication, doses, diary, payments, notifications. May run twice.

insert into public.medications (
    id, patient_id, prescription_medication_id, name, strength, form, instructions, start_date, stock_count,
    refill_threshold, created_by
)
values
(
    'a0000000-0000-4000-8000-0000000000c5', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-0000000000ca',
    'Amlodipine', '5 mg', 'tablet', 'In the morning, with water.', current_date - 8, 34, 10,
    'a0000000-0000-4000-8000-000000000001'
),
(
    'a0000000-0000-4000-8000-0000000000c6', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-0000000000cb',
    'Atorvastatin', '20 mg', 'tablet', 'In the evening.', current_date - 8, 12, 10,
    'a0000000-0000-4000-8000-000000000001'
)
on conflict do nothing;
insert into public.medication_schedules (id, patient_id, medication_id, times, time_zone, start_date, created_by)
values
(
    'a0000000-0000-4000-8000-0000000000c7', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-0000000000c5',
    '{08:00}', 'Africa/Lagos', current_date - 8, 'a0000000-0000-4000-8000-000000000001'
),
(
    'a0000000-0000-4000-8000-0000000000c8', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-0000000000c6',
    '{20:00}', 'Africa/Lagos', current_date - 8, 'a0000000-0000-4000-8000-000000000001'
)
on conflict do nothing;
-- The schedules create the doses from now on; these are the doses of the days before.
insert into public.doses (
    patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone, status, taken_at, recorded_by,
    recorded_at
)
select
    s.patient_id, s.medication_id, s.id, d.at, d.day, d.clock, s.time_zone, t.status,
    case t.status when 'taken' then d.at + interval '12 minutes' end, case t.status when 'taken' then s.patient_id end,
    case t.status when 'taken' then d.at + interval '12 minutes' end
from public.medication_schedules as s
cross join generate_series(0, 7) as g (ago)
cross join lateral (
    select w.day, w.clock, (w.day + w.clock) at time zone s.time_zone as at
    from (select (now() at time zone s.time_zone)::date - g.ago as day, s.times[1] as clock) as w
) as d
cross join lateral (
    select case
        when d.at > now() - interval '2 hours' then 'pending' when g.ago = 3 and d.clock > '12:00' then 'missed'
            else 'taken'
    end as status
) as t
where s.id in ('a0000000-0000-4000-8000-0000000000c7', 'a0000000-0000-4000-8000-0000000000c8') and d.at < now()
    and not exists (select from public.doses as x where x.schedule_id = s.id and x.status <> 'pending')
on conflict do nothing;
insert into public.measurements (patient_id, type, value, value2, unit, measured_at, recorded_by, client_id)
select
    'a0000000-0000-4000-8000-000000000001', 'blood_pressure', 132 + n, 82 + n % 4, 'mmHg', now() - n * interval '1 day',
    'a0000000-0000-4000-8000-000000000001', ('a0000000-0000-4000-8000-0000000001d' || n)::uuid
from generate_series(0, 6) as n
on conflict do nothing;
insert into public.daily_logs (patient_id, author_id, log_date, mood, symptoms, sleep_hours, notes, client_id)
values
(
    'a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', current_date - 1, 'good', '{}', 7.5,
    'A walk to the market.', 'a0000000-0000-4000-8000-0000000001e1'
),
(
    'a0000000-0000-4000-8000-000000000011', 'a0000000-0000-4000-8000-000000000003', current_date - 1, 'neutral',
    '{cough}',
    9, 'Coughed at night, played all day.', 'a0000000-0000-4000-8000-0000000001e2'
)
on conflict do nothing;

-- Two visits that were paid for, and a wallet with money. A transfer is posted once for each key.
insert into public.payments (
    id, payer_id, patient_id, doctor_id, consultation_id, appointment_id, amount, currency, status, payment_method,
    payment_gateway, transaction_id, paid_at, created_at
)
select
    ('a0000000-0000-4000-8000-00000000010' || right(c.id::text, 1))::uuid, 'a0000000-0000-4000-8000-000000000001',
    c.patient_id, c.doctor_id, c.id, c.appointment_id, 15000, 'NGN', 'succeeded', 'card', 'paystack',
    'demo_' || right(c.id::text, 1), c.scheduled_at - interval '1 day', c.scheduled_at - interval '1 day'
from public.consultations as c
where c.id in ('a0000000-0000-4000-8000-0000000000e1', 'a0000000-0000-4000-8000-0000000000e2')
on conflict do nothing;
insert into public.wallets (id, profile_id, account, shard, currency)
values
('a0000000-0000-4000-8000-000000000141', 'a0000000-0000-4000-8000-000000000001', null, 0, 'NGN'),
('a0000000-0000-4000-8000-000000000142', 'a0000000-0000-4000-8000-000000000002', null, 0, 'NGN'),
('a0000000-0000-4000-8000-000000000143', null, 'gateway_paystack', 201, 'NGN')
on conflict do nothing;
select private.post_transfer(
    'a0000000-0000-4000-8000-000000000143', t.receiver::uuid, t.amount, t.reference, 'demo ' || t.key, t.description
)
from (
    values
        ('fill', 'a0000000-0000-4000-8000-000000000141', 20000.00, null, 'Wallet filled'),
        ('earned 1', 'a0000000-0000-4000-8000-000000000142', 13500.00, 'a0000000-0000-4000-8000-000000000101',
            'Consultation'),
        ('earned 2', 'a0000000-0000-4000-8000-000000000142', 13500.00, 'a0000000-0000-4000-8000-000000000102',
            'Consultation')
) as t (key, receiver, amount, reference, description);

insert into public.notifications (id, user_id, type, title, message, data, read, created_at)
values
(
    'a0000000-0000-4000-8000-000000000121', 'a0000000-0000-4000-8000-000000000001', 'appointment.confirmed',
    'Appointment confirmed', 'Open the app to see it.', '{"appointment_id": "a0000000-0000-4000-8000-0000000000f3"}',
    false,
    now() - interval '5 hours'
),
(
    'a0000000-0000-4000-8000-000000000122', 'a0000000-0000-4000-8000-000000000002', 'appointment.requested',
    'New booking', 'Open the app to see it.', '{"appointment_id": "a0000000-0000-4000-8000-0000000000f4"}', false,
    now() - interval '4 hours'
),
(
    'a0000000-0000-4000-8000-000000000123', 'a0000000-0000-4000-8000-000000000003', 'caregiver.accepted',
    'You look after somebody', 'Open the app to see the record.', '{}', true, now() - interval '3 days'
),
(
    'a0000000-0000-4000-8000-000000000124', 'a0000000-0000-4000-8000-000000000007', 'assignment.active',
    'New assignment', 'Open the app to see it.', '{}', false, now() - interval '2 days'
)
on conflict do nothing;

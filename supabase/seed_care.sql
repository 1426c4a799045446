-- Care data of the demo accounts of seed.sql: a dependant, a hospital, bookings, encounters. May run twice.

-- A child without an account, and the caregivers of the demo patients.
insert into public.patients (id, name, date_of_birth, gender, created_by)
values (
    'a0000000-0000-4000-8000-000000000011', 'Zina Obi', current_date - 2300, 'female',
    'a0000000-0000-4000-8000-000000000001'
)
on conflict do nothing;
insert into public.patient_conditions (patient_id, medical_conditions)
values ('a0000000-0000-4000-8000-000000000011', '{asthma}')
on conflict do nothing;
insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
values
('a0000000-0000-4000-8000-000000000011', 'a0000000-0000-4000-8000-000000000001', 'primary', now()),
('a0000000-0000-4000-8000-000000000011', 'a0000000-0000-4000-8000-000000000003', 'secondary', now()),
('a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000003', 'primary', now())
on conflict do nothing;
insert into public.agent_assignments (id, patient_id, agent_id, notes)
values (
    'a0000000-0000-4000-8000-0000000000a1', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-000000000007', 'Prefers mornings.'
)
on conflict do nothing;
insert into public.agent_assisted_patients (id, patient_id, agent_id, assistance_type, description)
values (
    'a0000000-0000-4000-8000-0000000000a2', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-000000000007', 'booking', 'Books follow-up visits.'
)
on conflict do nothing;

-- A hospital that Fay administers and where Ben works. Zina is admitted there and Ada is on its waiting list.
insert into public.hospitals (
    id, name, address, phone, city, country, latitude, longitude, departments, specialities, capacity, time_zone,
    currency, verification_status
)
values (
    'a0000000-0000-4000-8000-0000000000b0', 'Demo Lagoon Hospital', '1 Demo Way, Lagos', '+2348000000009', 'Lagos',
    'Nigeria', 6.4550, 3.3941, '{emergency,paediatrics}', '{cardiology}', 60, 'Africa/Lagos', 'NGN', 'verified'
)
on conflict do nothing;
insert into public.hospital_staff (hospital_id, profile_id, position)
values
('a0000000-0000-4000-8000-0000000000b0', 'a0000000-0000-4000-8000-000000000006', 'administrator'),
('a0000000-0000-4000-8000-0000000000b0', 'a0000000-0000-4000-8000-000000000002', 'physician')
on conflict do nothing;
insert into public.hospital_patients (id, hospital_id, patient_id, assigned_physician_id, admission_date, room_number)
values (
    'a0000000-0000-4000-8000-0000000000b1', 'a0000000-0000-4000-8000-0000000000b0',
    'a0000000-0000-4000-8000-000000000011', 'a0000000-0000-4000-8000-000000000002', now() - interval '6 hours', 'B12'
)
on conflict do nothing;
insert into public.patient_waitlist (id, hospital_id, patient_id, department, reason, estimated_wait_time)
values (
    'a0000000-0000-4000-8000-0000000000b2', 'a0000000-0000-4000-8000-0000000000b0',
    'a0000000-0000-4000-8000-000000000001', 'emergency', 'Dizzy since Monday', 25
)
on conflict do nothing;
-- The hospital offers Ada a stay, and waits for the yes of her app.
insert into public.place_requests (id, kind, hospital_id, patient_id, asked_as, asked_by, asking_hospital_id,
    hospital_agreed_at)
values (
    'a0000000-0000-4000-8000-0000000000b3', 'admission', 'a0000000-0000-4000-8000-0000000000b0',
    'a0000000-0000-4000-8000-000000000001', 'hospital', 'a0000000-0000-4000-8000-000000000006',
    'a0000000-0000-4000-8000-0000000000b0', now()
)
on conflict do nothing;
insert into public.hospital_resources (
    hospital_id, name, category, total_quantity, available_quantity, in_use_quantity, maintenance_quantity
)
values
('a0000000-0000-4000-8000-0000000000b0', 'General ward', 'bed', 52, 14, 37, 1),
('a0000000-0000-4000-8000-0000000000b0', 'Intensive care', 'bed', 8, 2, 6, 0),
('a0000000-0000-4000-8000-0000000000b0', 'Ventilator', 'equipment', 5, 2, 2, 1)
on conflict do nothing;
insert into public.ambulances (id, hospital_id, registration, current_latitude, current_longitude)
values (
    'a0000000-0000-4000-8000-0000000000b3', 'a0000000-0000-4000-8000-0000000000b0', 'DEMO 1', 6.4612, 3.3899
)
on conflict do nothing;
insert into public.hospital_financial_data (id, hospital_id, transaction_type, category, amount, currency, description)
values
(
    'a0000000-0000-4000-8000-0000000000b4', 'a0000000-0000-4000-8000-0000000000b0', 'revenue', 'admissions', 840000,
    'NGN',
    'Stays'
),
(
    'a0000000-0000-4000-8000-0000000000b5', 'a0000000-0000-4000-8000-0000000000b0', 'expense', 'supplies', 212500,
    'NGN',
    'Gloves and drugs'
)
on conflict do nothing;
insert into public.emergency_requests (
    id, patient_id, emergency_type, description, status, severity, location_latitude, location_longitude, hospital_id,
    requested_by, ended_at, created_at
)
values (
    'a0000000-0000-4000-8000-0000000000b6', 'a0000000-0000-4000-8000-000000000011', 'breathing', 'Short of breath.',
    'resolved',
    'high', 6.4698, 3.3852, 'a0000000-0000-4000-8000-0000000000b0', 'a0000000-0000-4000-8000-000000000001',
    now() - interval '6 hours', now() - interval '7 hours'
)
on conflict do nothing;

-- Ben can be booked every day. Ada has had two visits and comes again tomorrow.
insert into public.availability_slots (id, doctor_id, hospital_id, day_of_week, start_time, end_time, time_zone)
select
    ('a0000000-0000-4000-8000-0000000000d' || n)::uuid, 'a0000000-0000-4000-8000-000000000002',
    'a0000000-0000-4000-8000-0000000000b0', n, '09:00', '16:30', 'Africa/Lagos'
from generate_series(0, 6) as n
on conflict do nothing;
insert into public.appointments (
    id, patient_id, doctor_id, hospital_id, starts_at, duration_minutes, type, consultation_type, status, created_at
)
select
    a.id::uuid, 'a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002',
    'a0000000-0000-4000-8000-0000000000b0',
    ((now() at time zone 'Africa/Lagos')::date + a.days + a.clock) at time zone 'Africa/Lagos', 30, a.type, a.how,
    a.status,
    least(now(), now() + (a.days - 6) * interval '1 day')
from (
    values
        ('a0000000-0000-4000-8000-0000000000f1', -37, time '10:00', 'consultation', 'in_person', 'completed'),
        ('a0000000-0000-4000-8000-0000000000f2', -9, time '11:30', 'follow_up', 'virtual', 'completed'),
        ('a0000000-0000-4000-8000-0000000000f3', 1, time '10:00', 'follow_up', 'virtual', 'confirmed'),
        ('a0000000-0000-4000-8000-0000000000f4', 15, time '09:30', 'review', 'in_person', 'pending')
) as a (id, days, clock, type, how, status)
on conflict do nothing;
insert into public.consultations (
    id, patient_id, doctor_id, appointment_id, scheduled_at, type, consultation_type, status, symptoms, diagnosis,
    notes,
    started_at, ended_at, consultation_rate, currency
)
select
    ('a0000000-0000-4000-8000-0000000000e' || right(a.id::text, 1))::uuid, a.patient_id, a.doctor_id, a.id, a.starts_at,
    case a.type when 'consultation' then 'new' else 'follow_up' end,
    case a.consultation_type when 'virtual' then 'video' else 'in_person' end, 'completed', 'Headaches in the morning',
    'Essential hypertension', 'Less salt, measure twice a day.', a.starts_at as started_at, a.starts_at
        + interval '22 minutes',
    15000, 'NGN'
from public.appointments as a
where a.id in ('a0000000-0000-4000-8000-0000000000f1', 'a0000000-0000-4000-8000-0000000000f2')
on conflict do nothing;
insert into public.prescriptions (id, consultation_id, patient_id, doctor_id, instructions, follow_up_date)
values (
    'a0000000-0000-4000-8000-0000000000c0', 'a0000000-0000-4000-8000-0000000000e2',
    'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-000000000002', 'Take both every day.', current_date + 15
)
on conflict do nothing;
insert into public.prescription_medications (
    id, prescription_id, patient_id, position, name, dosage, frequency, duration
)
values
(
    'a0000000-0000-4000-8000-0000000000ca', 'a0000000-0000-4000-8000-0000000000c0',
    'a0000000-0000-4000-8000-000000000001',
    1, 'Amlodipine', '5 mg', 'once a day, morning', '60 days'
),
(
    'a0000000-0000-4000-8000-0000000000cb', 'a0000000-0000-4000-8000-0000000000c0',
    'a0000000-0000-4000-8000-000000000001',
    2, 'Atorvastatin', '20 mg', 'once a day, evening', '60 days'
)
on conflict do nothing;
insert into public.lab_reports (
    id, patient_id, consultation_id, ordered_by, test_name, status, results, unit, reference_range, ordered_at,
    collected_at, reported_at
)
values (
    'a0000000-0000-4000-8000-0000000000cc', 'a0000000-0000-4000-8000-000000000001',
    'a0000000-0000-4000-8000-0000000000e2',
    'a0000000-0000-4000-8000-000000000002', 'Total cholesterol', 'resulted', '{"value": 5.4}', 'mmol/L', '< 5.2',
    now() - interval '9 days', now() - interval '8 days', now() - interval '7 days'
)
on conflict do nothing;
insert into public.health_records (id, patient_id, record_type, title, description, recorded_by)
values (
    'a0000000-0000-4000-8000-0000000000cd', 'a0000000-0000-4000-8000-000000000001', 'vaccination', 'Yellow fever',
    'Card seen.', 'a0000000-0000-4000-8000-000000000001'
)
on conflict do nothing;

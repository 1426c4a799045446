-- Calls for help, and ambulances.

create table public.emergency_requests (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    emergency_type text not null,
    description text,
    status text not null default 'pending',
    severity text not null default 'medium',
    location_latitude numeric(9, 6),
    location_longitude numeric(9, 6),
    hospital_id uuid references public.hospitals (id) on delete restrict,
    assigned_physician_id uuid references public.doctors (id) on delete restrict,
    requested_by uuid default auth.uid() references public.profiles (id) on delete set null,
    ended_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint emergency_requests_of_patient unique (id, patient_id),
    constraint emergency_requests_emergency_type_length check (char_length(btrim(emergency_type)) >= 1
        and char_length(emergency_type) <= 100),
    constraint emergency_requests_description_length check (char_length(description) <= 5000),
    constraint emergency_requests_status_check check (
        status in ('pending', 'offered', 'accepted', 'assigned', 'en_route', 'arrived', 'resolved', 'canceled')
    ),
    constraint emergency_requests_severity_check check (severity in ('low', 'medium', 'high', 'critical')),
    constraint emergency_requests_location_latitude_range check (location_latitude between -90 and 90),
    constraint emergency_requests_location_longitude_range check (location_longitude between -180 and 180),
    constraint emergency_requests_location_whole check ((location_latitude is null) = (location_longitude is null)),
    constraint emergency_requests_hospital_known
    check (status not in ('accepted', 'assigned', 'en_route', 'arrived') or hospital_id is not null),
    constraint emergency_requests_ended_at_known check ((status in ('resolved', 'canceled')) = (ended_at is not null))
);
comment on table public.emergency_requests is
'A call for emergency help. offered: hospitals are asked. accepted: a hospital takes it. assigned: the hospital has
named the people it sends.';
comment on column public.emergency_requests.hospital_id is 'The hospital that takes it. Set from accepted on.';
comment on column public.emergency_requests.requested_by is
'The person who called: the patient, or another person for the patient.';
comment on column public.emergency_requests.ended_at is 'When it was resolved or canceled. Set by a trigger.';
comment on constraint emergency_requests_of_patient on public.emergency_requests is
'Prevents no race (id is unique). Ambulance requests point here, so that they are for the same patient.';
create index emergency_requests_status_created_idx on public.emergency_requests (status, created_at);
create index emergency_requests_patient_id_idx on public.emergency_requests (patient_id, created_at);
create index emergency_requests_hospital_status_idx on public.emergency_requests (hospital_id, status)
include (patient_id);
create index emergency_requests_physician_idx on public.emergency_requests (assigned_physician_id);
create index emergency_requests_requested_by_idx on public.emergency_requests (requested_by, created_at);

create table public.ambulances (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    registration text not null,
    status text not null default 'available',
    current_latitude numeric(9, 6),
    current_longitude numeric(9, 6),
    position_updated_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint ambulances_registration_unique unique (registration),
    constraint ambulances_of_hospital unique (id, hospital_id),
    constraint ambulances_registration_format check (registration ~ '^[A-Z0-9][A-Z0-9 -]{1,18}[A-Z0-9]$'),
    constraint ambulances_status_check check (status in ('available', 'dispatched', 'maintenance', 'off_duty')),
    constraint ambulances_current_latitude_range check (current_latitude between -90 and 90),
    constraint ambulances_current_longitude_range check (current_longitude between -180 and 180),
    constraint ambulances_position_whole check ((current_latitude is null) = (current_longitude is null))
);
comment on table public.ambulances is
'A hospital''s vehicles. A vehicle is dispatched only while a live ambulance request uses it. Its hospital sets the
other states.';
comment on column public.ambulances.position_updated_at is 'When the position was last written. Set by a trigger.';
comment on constraint ambulances_registration_unique on public.ambulances is
'If one vehicle is entered twice at once, there is one row, so that it is sent to one place.';
comment on constraint ambulances_of_hospital on public.ambulances is
'Prevents no race (id is unique). Requests and offers point here, so that a hospital sends only its own ambulances.';
create index ambulances_hospital_status_idx on public.ambulances (hospital_id, status);

create trigger emergency_requests_set_updated_at before update on public.emergency_requests
for each row execute function private.set_updated_at();
create trigger ambulances_set_updated_at before update on public.ambulances
for each row execute function private.set_updated_at();

create trigger emergency_requests_audit after insert or update or delete on public.emergency_requests
for each row execute function private.audit('emergency', 'updated_at');
-- The position of a vehicle changes every minute and reveals nothing about a patient, so it is not audited.
create trigger ambulances_audit after insert or update or delete on public.ambulances
for each row execute function private.audit(
    'system_admin', 'updated_at', 'current_latitude', 'current_longitude', 'position_updated_at'
);

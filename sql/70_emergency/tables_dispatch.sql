-- Ambulance requests, and the hospitals that are asked.

create table public.ambulance_requests (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    emergency_request_id uuid,
    emergency_type text not null,
    description text,
    status text not null default 'pending',
    pickup_address text not null,
    pickup_latitude numeric(9, 6),
    pickup_longitude numeric(9, 6),
    destination_address text,
    destination_latitude numeric(9, 6),
    destination_longitude numeric(9, 6),
    contact_phone text not null,
    ambulance_eta integer,
    assigned_hospital_id uuid references public.hospitals (id) on delete restrict,
    ambulance_id uuid,
    requested_by uuid default auth.uid() references public.profiles (id) on delete set null,
    ended_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint ambulance_requests_emergency_fkey foreign key (emergency_request_id, patient_id)
    references public.emergency_requests (id, patient_id) on delete restrict,
    constraint ambulance_requests_ambulance_fkey foreign key (ambulance_id, assigned_hospital_id)
    references public.ambulances (id, hospital_id) on delete restrict,
    constraint ambulance_requests_emergency_type_length check (char_length(btrim(emergency_type)) >= 1
        and char_length(emergency_type) <= 100),
    constraint ambulance_requests_description_length check (char_length(description) <= 5000),
    constraint ambulance_requests_status_check
    check (status in ('pending', 'assigned', 'en_route', 'arrived', 'completed', 'canceled')),
    constraint ambulance_requests_pickup_address_length check (char_length(btrim(pickup_address)) >= 1
        and char_length(pickup_address) <= 500),
    constraint ambulance_requests_pickup_latitude_range check (pickup_latitude between -90 and 90),
    constraint ambulance_requests_pickup_longitude_range check (pickup_longitude between -180 and 180),
    constraint ambulance_requests_pickup_whole check ((pickup_latitude is null) = (pickup_longitude is null)),
    constraint ambulance_requests_destination_address_length check (char_length(destination_address) <= 500),
    constraint ambulance_requests_destination_latitude_range check (destination_latitude between -90 and 90),
    constraint ambulance_requests_destination_longitude_range check (destination_longitude between -180 and 180),
    constraint ambulance_requests_destination_whole
    check ((destination_latitude is null) = (destination_longitude is null)),
    constraint ambulance_requests_contact_phone_e164 check (contact_phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint ambulance_requests_ambulance_eta_range check (ambulance_eta between 0 and 1440),
    constraint ambulance_requests_ambulance_known check (
        status in ('pending', 'canceled') or (ambulance_id is not null and assigned_hospital_id is not null)
    ),
    constraint ambulance_requests_ambulance_of_hospital
    check (ambulance_id is null or assigned_hospital_id is not null),
    constraint ambulance_requests_ended_at_known check ((status in ('completed', 'canceled')) = (ended_at is not null))
);
comment on table public.ambulance_requests is 'A request for an ambulance to a patient.';
comment on column public.ambulance_requests.emergency_request_id is 'The emergency it is part of, of the same patient.';
comment on column public.ambulance_requests.contact_phone is 'The number the crew calls, in E.164 format.';
comment on column public.ambulance_requests.ambulance_eta is 'Minutes until the ambulance arrives.';
comment on column public.ambulance_requests.ambulance_id is
'An ambulance of the assigned hospital. It stays set after the request ended.';
comment on column public.ambulance_requests.requested_by is
'The person who called: the patient, or another person for the patient.';
comment on column public.ambulance_requests.ended_at is 'When it was completed or canceled. Set by a trigger.';
create unique index ambulance_requests_one_live_dispatch on public.ambulance_requests (ambulance_id)
where status in ('assigned', 'en_route', 'arrived');
comment on index public.ambulance_requests_one_live_dispatch is
'If two dispatchers send one ambulance at once, one fails: it goes to one place.';
create index ambulance_requests_patient_id_idx on public.ambulance_requests (patient_id, created_at);
create index ambulance_requests_status_created_idx on public.ambulance_requests (status, created_at);
create index ambulance_requests_hospital_status_idx on public.ambulance_requests (assigned_hospital_id, status)
include (patient_id);
create index ambulance_requests_ambulance_idx on public.ambulance_requests (ambulance_id, assigned_hospital_id);
create index ambulance_requests_emergency_idx on public.ambulance_requests (emergency_request_id, patient_id);
create index ambulance_requests_requested_by_idx on public.ambulance_requests (requested_by, created_at);

create table public.dispatch_offers (
    id uuid primary key default gen_random_uuid(),
    emergency_request_id uuid references public.emergency_requests (id) on delete restrict,
    ambulance_request_id uuid references public.ambulance_requests (id) on delete restrict,
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    ambulance_id uuid,
    status text not null default 'offered',
    offered_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '2 minutes',
    answered_at timestamptz,
    answered_by uuid references public.profiles (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint dispatch_offers_ambulance_fkey foreign key (ambulance_id, hospital_id)
    references public.ambulances (id, hospital_id) on delete restrict,
    constraint dispatch_offers_one_request check (num_nonnulls(emergency_request_id, ambulance_request_id) = 1),
    constraint dispatch_offers_status_check
    check (status in ('offered', 'accepted', 'declined', 'expired', 'withdrawn')),
    constraint dispatch_offers_expires_at_range
    check (expires_at > offered_at and expires_at <= offered_at + interval '1 hour'),
    constraint dispatch_offers_answered_at_known check ((status = 'offered') = (answered_at is null))
);
comment on table public.dispatch_offers is 'An offer to a hospital to take an emergency or an ambulance request.';
comment on column public.dispatch_offers.answered_at is
'When the offer stopped waiting for an answer. Set by a trigger.';
comment on column public.dispatch_offers.answered_by is
'The person who accepted or declined. Null if the offer expired or the dispatch withdrew it.';
create unique index dispatch_offers_one_accepted_emergency on public.dispatch_offers (emergency_request_id)
where status = 'accepted';
comment on index public.dispatch_offers_one_accepted_emergency is
'If two hospitals accept one emergency at once, the second fails and learns that it is taken.';
create unique index dispatch_offers_one_accepted_ambulance on public.dispatch_offers (ambulance_request_id)
where status = 'accepted';
comment on index public.dispatch_offers_one_accepted_ambulance is
'If two hospitals accept one ambulance request at once, the second fails and learns that it is taken.';
create unique index dispatch_offers_one_open_emergency on public.dispatch_offers (emergency_request_id, hospital_id)
where status = 'offered';
comment on index public.dispatch_offers_one_open_emergency is
'If a dispatch runs twice at once, a hospital is asked once.';
create unique index dispatch_offers_one_open_ambulance on public.dispatch_offers (ambulance_request_id, hospital_id)
where status = 'offered';
comment on index public.dispatch_offers_one_open_ambulance is
'If a dispatch runs twice at once, a hospital is asked once.';
create index dispatch_offers_emergency_idx on public.dispatch_offers (emergency_request_id, status);
create index dispatch_offers_ambulance_request_idx on public.dispatch_offers (ambulance_request_id, status);
create index dispatch_offers_hospital_status_idx on public.dispatch_offers (hospital_id, status, expires_at);
create index dispatch_offers_ambulance_idx on public.dispatch_offers (ambulance_id, hospital_id);
create index dispatch_offers_due_idx on public.dispatch_offers (expires_at) where status = 'offered';
create index dispatch_offers_answered_by_idx on public.dispatch_offers (answered_by);

create trigger ambulance_requests_set_updated_at before update on public.ambulance_requests
for each row execute function private.set_updated_at();
create trigger dispatch_offers_set_updated_at before update on public.dispatch_offers
for each row execute function private.set_updated_at();

create trigger ambulance_requests_audit after insert or update or delete on public.ambulance_requests
for each row execute function private.audit('emergency', 'updated_at', 'ambulance_eta');
create trigger dispatch_offers_audit after insert or update or delete on public.dispatch_offers
for each row execute function private.audit('emergency', 'updated_at');

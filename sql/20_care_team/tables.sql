-- Patients, and the doctors who care for them.

create table public.patients (
    id uuid primary key default gen_random_uuid(),
    profile_id uuid references public.profiles (id) on delete set null,
    name text not null,
    date_of_birth date,
    gender text,
    allergies text[] not null default '{}',
    created_by uuid references public.profiles (id) on delete set null,
    deleted_at timestamptz,
    closed_by uuid references public.profiles (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint patients_profile_id_unique unique (profile_id),
    constraint patients_name_length check (char_length(name) between 1 and 200),
    constraint patients_date_of_birth_range check (date_of_birth between date '1900-01-01' and date '2200-01-01'),
    constraint patients_gender_check check (gender in ('male', 'female', 'other')),
    constraint patients_allergies_list check (
        cardinality(allergies) <= 100 and coalesce(array_ndims(allergies), 1) = 1
        and array_position(allergies, null) is null
        and char_length(array_to_string(allergies, '')) <= 10000
    )
);
comment on table public.patients is
'The person a clinical record is about: an account holder, or a dependant that others look after.';
comment on column public.patients.id is
'The sign-up trigger uses the profile''s id for an account holder. Do not rely on the two being equal.';
comment on column public.patients.profile_id is
'The account of the patient, if there is one. Every policy uses this column.';
comment on column public.patients.deleted_at is 'Soft delete: only operators can still see the record.';
comment on column public.patients.closed_by is
'The primary caregiver who closed a dependant''s record; every primary caregiver may reopen it. Null if operators closed
it.';
comment on constraint patients_profile_id_unique on public.patients is
'If one account claims two records at once, only one claim succeeds: one account has one record of its own.';
create index patients_name_date_of_birth_idx on public.patients (name, date_of_birth);
create index patients_created_by_idx on public.patients (created_by);
create index patients_closed_by_idx on public.patients (closed_by);
create index patients_closed_idx on public.patients (id) where deleted_at is not null;

create table private.duplicate_reviews (
    patient_id uuid primary key references public.patients (id) on delete cascade,
    flagged_at timestamptz not null default now(),
    resolved_at timestamptz
);
comment on table private.duplicate_reviews is
'Patients who have the same name and birth date as another. Two real people can share both, so an operator decides. The
table is separate from patients: otherwise anyone could try names and learn who is a patient here.';

create table public.emergency_contacts (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete cascade,
    name text not null,
    relationship text not null,
    phone text not null,
    email text,
    address text,
    is_primary boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint emergency_contacts_name_length check (char_length(name) between 1 and 200),
    constraint emergency_contacts_relationship_length check (char_length(relationship) between 1 and 100),
    constraint emergency_contacts_phone_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint emergency_contacts_email_length check (char_length(email) <= 320),
    constraint emergency_contacts_address_length check (char_length(address) <= 500)
);
comment on table public.emergency_contacts is 'The people to call about a patient.';
create index emergency_contacts_patient_id_idx on public.emergency_contacts (patient_id);
create unique index emergency_contacts_one_primary on public.emergency_contacts (patient_id) where is_primary;
comment on index public.emergency_contacts_one_primary is
'If two phones set a first contact at once, one of them fails, so that there is always one first contact.';

create table public.patient_doctor_links (
    id bigserial primary key,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    status text not null default 'requested',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    ended_at timestamptz,
    parted_at timestamptz,
    requested_by uuid default auth.uid() references public.profiles (id) on delete set null,
    blocked_by uuid references public.profiles (id) on delete set null,
    constraint patient_doctor_links_status_check check (status in ('requested', 'active', 'ended', 'blocked')),
    constraint patient_doctor_links_two_people check (patient_id <> doctor_id)
);
comment on table public.patient_doctor_links is
'A doctor sees a patient''s record while their link is active. An encounter also opens it, while it lasts and 90 days
after, unless the two have parted.';
comment on column public.patient_doctor_links.ended_at is
'When the link was last ended or blocked; null while it is requested or active.';
comment on column public.patient_doctor_links.parted_at is
'When the two parted: the link ended, was rejected, withdrawn or blocked. A new request keeps it, an approval clears it.
While it is set, no encounter gives the doctor access.';
comment on column public.patient_doctor_links.requested_by is
'The person who requested the link: the patient, or a caregiver for a dependant.';
create unique index patient_doctor_links_unique on public.patient_doctor_links (patient_id, doctor_id);
comment on index public.patient_doctor_links_unique is
'If a double tap requests a link twice, the second insert fails, so one pair never has two links.';
-- Every query of a doctor reads their patients: this index alone answers it.
create index patient_doctor_links_doctor_status_idx on public.patient_doctor_links (doctor_id, status)
include (patient_id, parted_at);
create index patient_doctor_links_requested_by_idx on public.patient_doctor_links (requested_by);
create index patient_doctor_links_blocked_by_idx on public.patient_doctor_links (blocked_by);

create trigger patients_set_updated_at before update on public.patients
for each row execute function private.set_updated_at();
create trigger emergency_contacts_set_updated_at before update on public.emergency_contacts
for each row execute function private.set_updated_at();
create trigger patient_doctor_links_set_updated_at before update on public.patient_doctor_links
for each row execute function private.set_updated_at();

create trigger patients_audit after insert or update or delete on public.patients
for each row execute function private.audit('patient_data', 'updated_at');
create trigger emergency_contacts_audit after insert or update or delete on public.emergency_contacts
for each row execute function private.audit('patient_data', 'updated_at');
create trigger patient_doctor_links_audit after insert or update or delete on public.patient_doctor_links
for each row execute function private.audit('patient_data', 'updated_at', 'parted_at');

-- Patients of a hospital: admissions and waiting lists.

create table public.hospital_patients (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    assigned_physician_id uuid references public.doctors (id) on delete restrict,
    transferred_from_id uuid references public.hospital_patients (id) on delete restrict,
    status text not null default 'active',
    admission_date timestamptz not null default now(),
    discharge_date timestamptz,
    room_number text,
    notes text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_patients_status_check check (status in ('active', 'discharged', 'transferred')),
    constraint hospital_patients_discharge_date_known check ((status = 'active') = (discharge_date is null)),
    constraint hospital_patients_discharge_date_order check (discharge_date >= admission_date),
    constraint hospital_patients_admission_date_range check (admission_date between '1900-01-01' and '2200-01-01'),
    constraint hospital_patients_room_number_length check (char_length(room_number) between 1 and 50),
    constraint hospital_patients_notes_length check (char_length(notes) <= 10000)
);
comment on table public.hospital_patients is
'Admissions. While one is active, the hospital''s administrators see who the patient is.';
comment on column public.hospital_patients.discharge_date is
'When the stay at this hospital ended, by discharge or transfer. Set by a trigger.';
comment on column public.hospital_patients.transferred_from_id is
'The stay at another hospital that this stay continues.';
create unique index hospital_patients_one_active on public.hospital_patients (hospital_id, patient_id)
where status = 'active';
comment on index public.hospital_patients_one_active is
'If two users admit one patient at once, there is one admission, so discharging it ends the stay.';
create index hospital_patients_hospital_status_idx on public.hospital_patients (hospital_id, status)
include (patient_id);
create index hospital_patients_patient_id_idx on public.hospital_patients (patient_id, admission_date);
create index hospital_patients_physician_idx on public.hospital_patients (assigned_physician_id, status);
create index hospital_patients_transferred_from_idx on public.hospital_patients (transferred_from_id)
where transferred_from_id is not null;

create table public.patient_waitlist (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    department text not null,
    reason text not null,
    priority text not null default 'medium',
    status text not null default 'waiting',
    estimated_wait_time integer,
    called_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint patient_waitlist_department_length check (char_length(department) between 1 and 100),
    constraint patient_waitlist_reason_length check (char_length(reason) between 1 and 2000),
    constraint patient_waitlist_priority_check check (priority in ('low', 'medium', 'high', 'critical')),
    constraint patient_waitlist_status_check check (status in ('waiting', 'called', 'completed', 'canceled')),
    constraint patient_waitlist_estimated_wait_time_range check (estimated_wait_time between 0 and 10080),
    constraint patient_waitlist_called_at_known check (
        (status <> 'waiting' or called_at is null) and (status not in ('called', 'completed') or called_at is not null)
    ),
    constraint patient_waitlist_completed_at_known check ((status = 'completed') = (completed_at is not null)),
    constraint patient_waitlist_completed_at_order check (completed_at >= called_at)
);
comment on table public.patient_waitlist is 'The patients who wait for a department.';
comment on column public.patient_waitlist.estimated_wait_time is 'Minutes, at most a week.';
comment on column public.patient_waitlist.called_at is 'Set by a trigger, like completed_at.';
create unique index patient_waitlist_one_live on public.patient_waitlist (hospital_id, patient_id, department)
where status in ('waiting', 'called');
comment on index public.patient_waitlist_one_live is
'If two users add one patient to a waiting list at once, the patient is on it once.';
create index patient_waitlist_line_idx on public.patient_waitlist (hospital_id, status, created_at)
include (patient_id);
create index patient_waitlist_patient_id_idx on public.patient_waitlist (patient_id, created_at);

create trigger hospital_patients_set_updated_at before update on public.hospital_patients
for each row execute function private.set_updated_at();
create trigger patient_waitlist_set_updated_at before update on public.patient_waitlist
for each row execute function private.set_updated_at();

create trigger hospital_patients_audit after insert or update or delete on public.hospital_patients
for each row execute function private.audit('patient_data', 'updated_at');
create trigger patient_waitlist_audit after insert or update or delete on public.patient_waitlist
for each row execute function private.audit('patient_data', 'updated_at');

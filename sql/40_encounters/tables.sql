-- The clinical encounter and its case history.

create table public.consultations (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    appointment_id uuid references public.appointments (id) on delete restrict,
    slot_id uuid references public.availability_slots (id) on delete set null,
    scheduled_at timestamptz not null,
    type text not null default 'new',
    consultation_type text not null default 'video',
    status text not null default 'pending',
    procedure text,
    symptoms text,
    diagnosis text,
    notes text,
    duration_minutes integer not null default 30,
    started_at timestamptz,
    ended_at timestamptz,
    consultation_rate numeric(14, 2) not null default 0,
    currency text not null default 'NGN',
    archived_at timestamptz,
    disputed_at timestamptz,
    disputed_by uuid references public.profiles (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint consultations_id_patient_unique unique (id, patient_id),
    constraint consultations_appointment_id_unique unique (appointment_id),
    constraint consultations_two_people check (patient_id <> doctor_id),
    constraint consultations_scheduled_at_range check (
        scheduled_at >= timestamptz '1900-01-01 00:00:00+00' and scheduled_at < timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint consultations_type_check check (type in ('new', 'follow_up')),
    constraint consultations_consultation_type_check
    check (consultation_type in ('in_person', 'video', 'audio', 'text')),
    constraint consultations_status_check
    check (status in ('pending', 'confirmed', 'in_progress', 'completed', 'canceled')),
    constraint consultations_procedure_length check (char_length(procedure) between 1 and 255),
    constraint consultations_symptoms_length check (char_length(symptoms) <= 10000),
    constraint consultations_diagnosis_length check (char_length(diagnosis) <= 10000),
    constraint consultations_notes_length check (char_length(notes) <= 50000),
    constraint consultations_duration_minutes_range check (duration_minutes between 5 and 480),
    constraint consultations_times_ordered check (started_at <= ended_at),
    constraint consultations_times_known check (
        (status <> 'in_progress' or started_at is not null)
        and (status <> 'completed' or (started_at is not null and ended_at is not null))
    ),
    constraint consultations_consultation_rate_range check (consultation_rate between 0 and 999999999999.99),
    constraint consultations_currency_iso4217 check (private.is_currency(currency)),
    constraint consultations_archived_at_known check (archived_at is null or status in ('completed', 'canceled'))
);
comment on table public.consultations is
'The clinical encounter of a patient and a doctor. Calls refer to it. Its cost and payments are in payments. It is never
deleted: a wrong one is canceled, an old one archived.';
comment on column public.consultations.consultation_rate is
'The doctor''s fee when the encounter was created. A later change of the fee does not change it.';
comment on column public.consultations.duration_minutes is
'The planned duration. The actual duration is ended_at - started_at.';
comment on column public.consultations.disputed_at is
'When the patient''s side said that this encounter did not happen. It then gives the doctor no access and does not count
in the directory.';
comment on column public.consultations.archived_at is
'Set two years after scheduled_at, if the row is completed or canceled. The row leaves the lists that apps show first
(the partial indexes) and stays part of the record.';
comment on constraint consultations_id_patient_unique on public.consultations is
'Prevents no race. Rows that belong to a consultation refer to both columns, so that no row enters another patient''s
record.';
comment on constraint consultations_appointment_id_unique on public.consultations is
'If a doctor opens the encounter of one booking on two screens at once, there is one encounter.';
create index consultations_patient_scheduled_idx on public.consultations (patient_id, scheduled_at desc);
create index consultations_doctor_scheduled_idx on public.consultations (doctor_id, scheduled_at desc);
create index consultations_doctor_open_idx on public.consultations (doctor_id, status, scheduled_at)
where archived_at is null;
-- Whether a pair had an encounter: read whenever their link or an encounter changes.
create index consultations_pair_idx on public.consultations (doctor_id, patient_id, status);
create index consultations_scheduled_at_idx on public.consultations (scheduled_at);
create index consultations_status_idx on public.consultations (status, scheduled_at);
create index consultations_type_idx on public.consultations (type);
create index consultations_disputed_by_idx on public.consultations (disputed_by) where disputed_by is not null;
create index consultations_slot_id_idx on public.consultations (slot_id) where slot_id is not null;

create table public.case_history (
    id uuid primary key default gen_random_uuid(),
    consultation_id uuid not null,
    patient_id uuid not null references public.patients (id) on delete restrict,
    history_type text not null,
    title text,
    description text,
    date date,
    metadata jsonb not null default '{}',
    recorded_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint case_history_consultation_fkey foreign key (consultation_id, patient_id)
    references public.consultations (id, patient_id) on delete restrict,
    constraint case_history_history_type_check
    check (history_type in ('previous_consultation', 'medical_history', 'prescription', 'lab_report')),
    constraint case_history_title_length check (char_length(title) between 1 and 255),
    constraint case_history_description_length check (char_length(description) <= 20000),
    constraint case_history_date_range check (date between date '1900-01-01' and date '2199-12-31'),
    constraint case_history_metadata_object
    check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
comment on table public.case_history is
'What a doctor collects for a consultation: earlier consultations, history, drugs, laboratory results.';
comment on constraint case_history_consultation_fkey on public.case_history is
'The consultation must belong to the same patient.';
create index case_history_consultation_id_idx on public.case_history (consultation_id, patient_id);
create index case_history_patient_id_idx on public.case_history (patient_id, date);
create index case_history_history_type_idx on public.case_history (history_type);
create index case_history_recorded_by_idx on public.case_history (recorded_by);

create trigger consultations_set_updated_at before update on public.consultations
for each row execute function private.set_updated_at();
create trigger case_history_set_updated_at before update on public.case_history
for each row execute function private.set_updated_at();

create trigger consultations_audit after insert or update or delete on public.consultations
for each row execute function private.audit('patient_data', 'updated_at', 'archived_at');
create trigger case_history_audit after insert or update or delete on public.case_history
for each row execute function private.audit('patient_data', 'updated_at');

-- Medication at home: what a patient takes, when, and whether it was taken. Phones write while offline, so every row
-- has a client_id that is the same in each retry. Rows are marked as deleted and kept, because a phone that was
-- offline must learn of it (sql/55_adherence/phone_sync.sql).

create table public.medications (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    prescription_medication_id uuid references public.prescription_medications (id) on delete restrict,
    name text not null,
    strength text,
    form text,
    instructions text,
    start_date date,
    end_date date,
    is_active boolean not null default true,
    as_needed boolean not null default false,
    stock_count numeric(10, 2),
    refill_threshold numeric(10, 2),
    client_id uuid,
    created_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    change_seq bigint not null default 0,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint medications_patient_unique unique (id, patient_id),
    constraint medications_client_id_unique unique (patient_id, client_id),
    constraint medications_name_length check (char_length(name) between 1 and 200),
    constraint medications_strength_length check (char_length(strength) <= 100),
    constraint medications_form_check check (form in (
        'tablet', 'capsule', 'liquid', 'injection', 'inhaler', 'drops', 'patch', 'cream', 'suppository', 'other'
    )),
    constraint medications_instructions_length check (char_length(instructions) <= 2000),
    constraint medications_start_date_range check (start_date between date '1900-01-01' and date '2200-01-01'),
    constraint medications_end_date_range
    check (end_date between date '1900-01-01' and date '2200-01-01' and end_date >= start_date),
    constraint medications_stock_count_range check (stock_count between 0 and 999999),
    constraint medications_refill_threshold_range check (refill_threshold between 0 and 999999)
);
comment on table public.medications is
'The medications that a patient takes at home. The patient and the primary caregivers write them.';
comment on column public.medications.prescription_medication_id is 'The prescribed drug it comes from, if any.';
comment on column public.medications.is_active is 'False stops all its schedules: their future doses are withdrawn.';
comment on column public.medications.as_needed is
'True if it is taken only when needed: its schedules then create no doses.';
comment on column public.medications.stock_count is
'The remaining stock, in the unit of doses.amount. Each dose that is taken reduces it. Null: the stock is not counted.';
comment on column public.medications.refill_threshold is 'The stock at which it is time to buy more.';
comment on column public.medications.client_id is
'The phone chooses it and sends the same id in every retry of one entry.';
comment on column public.medications.change_seq is
'The number of the transaction that last wrote the row, for sync_changes. It is not a time.';
comment on column public.medications.deleted_at is
'Soft delete: nobody reads the row any more. sync_changes reports that it was deleted.';
comment on constraint medications_patient_unique on public.medications is
'Prevents no race. Foreign keys with the patient point here, so that no row mixes two patients.';
comment on constraint medications_client_id_unique on public.medications is
'If a phone repeats an entry because the answer was lost, it is stored once. Rows with null are not compared.';
create index medications_change_seq_idx on public.medications (patient_id, change_seq, id);
create index medications_created_by_idx on public.medications (created_by);
create index medications_prescription_medication_id_idx on public.medications (prescription_medication_id);

create table public.medication_schedules (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    medication_id uuid not null,
    times time[] not null,
    days_of_week smallint[] not null default '{1,2,3,4,5,6,7}',
    interval_days smallint not null default 1,
    time_zone text not null,
    start_date date not null default current_date,
    end_date date,
    dose_amount numeric(10, 3) not null default 1,
    is_active boolean not null default true,
    client_id uuid,
    created_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    change_seq bigint not null default 0,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint medication_schedules_medication_fkey foreign key (medication_id, patient_id)
    references public.medications (id, patient_id) on delete restrict,
    constraint medication_schedules_client_id_unique unique (patient_id, client_id),
    constraint medication_schedules_times_list check (
        cardinality(times) between 1 and 24 and array_ndims(times) = 1 and array_position(times, null) is null
    ),
    constraint medication_schedules_days_of_week_list check (
        cardinality(days_of_week) between 1 and 7 and array_ndims(days_of_week) = 1
        and array_position(days_of_week, null) is null and days_of_week <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]
    ),
    constraint medication_schedules_interval_days_range check (interval_days between 1 and 365),
    constraint medication_schedules_time_zone_iana check (private.is_time_zone(time_zone)),
    constraint medication_schedules_start_date_range
    check (start_date between date '1900-01-01' and date '2200-01-01'),
    constraint medication_schedules_end_date_range
    check (end_date between date '1900-01-01' and date '2200-01-01' and end_date >= start_date),
    constraint medication_schedules_dose_amount_range check (dose_amount > 0 and dose_amount <= 100000)
);
comment on table public.medication_schedules is
'When a medication is due, in the patient''s local time. A trigger creates the doses of the next two weeks.';
comment on column public.medication_schedules.times is
'Local times. If clocks skip a time in spring, the dose is due by as much later. If clocks repeat a time in autumn, the
dose is due once.';
comment on column public.medication_schedules.days_of_week is 'ISO numbers: 1 is Monday, 7 is Sunday.';
comment on column public.medication_schedules.interval_days is
'The number of days from one due day to the next, counted from start_date.';
comment on column public.medication_schedules.time_zone is 'IANA name of the zone of the times.';
comment on column public.medication_schedules.client_id is
'The phone chooses it and sends the same id in every retry of one entry.';
comment on column public.medication_schedules.change_seq is
'The number of the transaction that last wrote the row, for sync_changes. It is not a time.';
comment on column public.medication_schedules.deleted_at is
'Soft delete: nobody reads the row any more. sync_changes reports that it was deleted.';
comment on constraint medication_schedules_client_id_unique on public.medication_schedules is
'If a phone repeats an entry because the answer was lost, it is stored once. Rows with null are not compared.';
create index medication_schedules_medication_idx on public.medication_schedules (medication_id, patient_id);
create index medication_schedules_change_seq_idx on public.medication_schedules (patient_id, change_seq, id);
create index medication_schedules_created_by_idx on public.medication_schedules (created_by);

create table private.dose_horizons (
    schedule_id uuid primary key references public.medication_schedules (id) on delete cascade,
    generated_until timestamptz not null
);
comment on table private.dose_horizons is
'Up to which time the doses of each live schedule exist. It is not in the schedule, so that phones need not load the
schedule again when it changes.';
create index dose_horizons_generated_until_idx on private.dose_horizons (generated_until);

create trigger medications_set_updated_at before update on public.medications
for each row execute function private.set_updated_at();
create trigger medication_schedules_set_updated_at before update on public.medication_schedules
for each row execute function private.set_updated_at();

create trigger medications_audit after insert or update or delete on public.medications
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger medication_schedules_audit after insert or update or delete on public.medication_schedules
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');

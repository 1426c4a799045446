-- Doses that were taken or not, measurements by hand, and a diary.

create table public.doses (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    medication_id uuid not null references public.medications (id) on delete restrict,
    schedule_id uuid references public.medication_schedules (id) on delete restrict,
    due_at timestamptz not null,
    due_date date,
    due_time time,
    time_zone text,
    amount numeric(10, 3) not null default 1,
    status text not null default 'pending',
    taken_at timestamptz,
    recorded_by uuid references public.profiles (id) on delete restrict,
    recorded_at timestamptz,
    note text,
    client_id uuid,
    change_seq bigint not null default 0,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint doses_client_id_unique unique (patient_id, client_id),
    constraint doses_schedule_due_unique unique (schedule_id, due_at),
    constraint doses_status_check check (status in ('pending', 'taken', 'skipped', 'missed')),
    constraint doses_due_at_range
    check (due_at between timestamptz '1900-01-01 00:00:00+00' and timestamptz '2200-01-01 00:00:00+00'),
    constraint doses_taken_at_known check ((status = 'taken') = (taken_at is not null)),
    constraint doses_unscheduled_taken check (schedule_id is not null or status = 'taken'),
    constraint doses_unscheduled_client_id check (schedule_id is not null or client_id is not null),
    constraint doses_local_time_known
    check (schedule_id is null or num_nulls(due_date, due_time, time_zone) = 0),
    constraint doses_time_zone_length check (char_length(time_zone) <= 100),
    constraint doses_amount_range check (amount > 0 and amount <= 100000),
    constraint doses_note_length check (char_length(note) <= 2000)
);
comment on table public.doses is 'One dose that was due by a schedule, or was taken when needed.';
comment on column public.doses.schedule_id is
'Null for a dose outside every schedule. Such a dose always has status taken.';
comment on column public.doses.due_at is 'When the dose was due. For a dose outside every schedule, when it was taken.';
comment on column public.doses.due_date is
'The due day in the patient''s local time. due_time and time_zone belong to it.';
comment on column public.doses.amount is
'Tablets, millilitres or units: in the unit in which the medication is counted.';
comment on column public.doses.recorded_by is
'The person who logged the dose. Null while it is pending, and if the job marked it as missed.';
comment on column public.doses.client_id is 'The phone chooses it and sends the same id in every retry of one entry.';
comment on column public.doses.change_seq is
'The number of the transaction that last wrote the row, for sync_changes. It is not a time.';
comment on column public.doses.deleted_at is
'When the dose was withdrawn before it was due, or deleted because it was logged by mistake. sync_changes reports it.';
comment on constraint doses_schedule_due_unique on public.doses is
'If the nightly job and an edited schedule create the same dose at once, there is one dose for each schedule and time.';
comment on constraint doses_client_id_unique on public.doses is
'If a phone repeats an entry because the answer was lost, it is stored once, so the record shows no second dose.';
create index doses_patient_due_idx on public.doses (patient_id, due_at);
create index doses_medication_due_idx on public.doses (medication_id, due_at);
create index doses_change_seq_idx on public.doses (patient_id, change_seq, id);
create index doses_recorded_by_idx on public.doses (recorded_by) where recorded_by is not null;
create index doses_pending_idx on public.doses (due_at) where status = 'pending' and deleted_at is null;

create table public.measurements (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    type text not null,
    value numeric(9, 3) not null,
    value2 numeric(9, 3),
    unit text not null,
    measured_at timestamptz not null default now(),
    note text,
    recorded_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    client_id uuid,
    change_seq bigint not null default 0,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint measurements_patient_unique unique (id, patient_id),
    constraint measurements_client_id_unique unique (patient_id, client_id),
    constraint measurements_type_check check (type in (
        'blood_pressure', 'weight', 'height', 'temperature', 'blood_glucose', 'spo2', 'heart_rate',
        'respiratory_rate', 'pain'
    )),
    constraint measurements_unit_check check (type || ' ' || unit in (
        'blood_pressure mmHg', 'weight kg', 'weight lb', 'height cm', 'height in', 'temperature C', 'temperature F',
        'blood_glucose mmol/L', 'blood_glucose mg/dL', 'spo2 %', 'heart_rate bpm', 'respiratory_rate /min', 'pain /10'
    )),
    -- Values that a living person can have: a typing mistake is refused, a dangerous value is not.
    constraint measurements_value_range check (
        case (type || ' ' || unit)
            when 'blood_pressure mmHg' then value between 40 and 350
            when 'weight kg' then value between 0.2 and 700
            when 'weight lb' then value between 0.4 and 1550
            when 'height cm' then value between 20 and 280
            when 'height in' then value between 8 and 110
            when 'temperature C' then value between 20 and 46
            when 'temperature F' then value between 68 and 115
            when 'blood_glucose mmol/L' then value between 0.1 and 120
            when 'blood_glucose mg/dL' then value between 2 and 2200
            when 'spo2 %' then value between 20 and 100
            when 'heart_rate bpm' then value between 10 and 400
            when 'respiratory_rate /min' then value between 1 and 150
            when 'pain /10' then value between 0 and 10
            else true
        end
    ),
    constraint measurements_value2_diastolic check (
        case when type = 'blood_pressure' then value2 is not null and value2 between 10 and 250 and value2 < value
            else value2 is null
        end
    ),
    constraint measurements_note_length check (char_length(note) <= 2000)
);
comment on table public.measurements is
'Measurements that people take by hand, one at a time. Data that devices send in a stream is in health_realtime.';
comment on column public.measurements.value is 'The measured number. For blood pressure, the systolic one.';
comment on column public.measurements.value2 is 'The diastolic number of a blood pressure; null for everything else.';
comment on column public.measurements.client_id is
'The phone chooses it and sends the same id in every retry of one entry.';
comment on column public.measurements.change_seq is
'The number of the transaction that last wrote the row, for sync_changes. It is not a time.';
comment on column public.measurements.deleted_at is
'Soft delete: nobody reads the row any more. sync_changes reports that it was deleted.';
comment on constraint measurements_patient_unique on public.measurements is
'Prevents no race. Foreign keys with the patient point here, so that no row mixes two patients.';
comment on constraint measurements_client_id_unique on public.measurements is
'If a phone repeats an entry because the answer was lost, it is stored once. Rows with null are not compared.';
create index measurements_patient_type_idx on public.measurements (patient_id, type, measured_at);
create index measurements_change_seq_idx on public.measurements (patient_id, change_seq, id);
create index measurements_recorded_by_idx on public.measurements (recorded_by);

create table public.daily_logs (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    author_id uuid default auth.uid() references public.profiles (id) on delete restrict,
    log_date date not null,
    mood text,
    symptoms text[] not null default '{}',
    sleep_hours numeric(4, 2),
    sleep_quality text,
    notes text,
    client_id uuid,
    change_seq bigint not null default 0,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint daily_logs_patient_unique unique (id, patient_id),
    constraint daily_logs_client_id_unique unique (patient_id, client_id),
    constraint daily_logs_mood_check check (mood in ('very_bad', 'bad', 'neutral', 'good', 'very_good')),
    constraint daily_logs_symptoms_list check (
        cardinality(symptoms) <= 50 and coalesce(array_ndims(symptoms), 1) = 1
        and array_position(symptoms, null) is null
        and char_length(array_to_string(symptoms, '')) <= 5000
    ),
    constraint daily_logs_sleep_hours_range check (sleep_hours between 0 and 24),
    constraint daily_logs_sleep_quality_check check (sleep_quality in ('poor', 'fair', 'good')),
    constraint daily_logs_notes_length check (char_length(notes) <= 10000),
    constraint daily_logs_something_said check (
        num_nonnulls(mood, sleep_hours, sleep_quality, nullif(btrim(notes), '')) > 0 or cardinality(symptoms) > 0
    )
);
comment on table public.daily_logs is
'A diary of the patient''s days. Several people may look after one patient, several times a day, so a day may have many
entries, each with its author.';
comment on column public.daily_logs.log_date is 'The day that the entry is about, in the patient''s local time.';
comment on column public.daily_logs.client_id is
'The phone chooses it and sends the same id in every retry of one entry.';
comment on column public.daily_logs.change_seq is
'The number of the transaction that last wrote the row, for sync_changes. It is not a time.';
comment on column public.daily_logs.deleted_at is
'Soft delete: nobody reads the row any more. sync_changes reports that it was deleted.';
comment on constraint daily_logs_patient_unique on public.daily_logs is
'Prevents no race. Foreign keys with the patient point here, so that no row mixes two patients.';
comment on constraint daily_logs_client_id_unique on public.daily_logs is
'If a phone repeats an entry because the answer was lost, it is stored once. Rows with null are not compared.';
create index daily_logs_patient_date_idx on public.daily_logs (patient_id, log_date);
create index daily_logs_change_seq_idx on public.daily_logs (patient_id, change_seq, id);
create index daily_logs_author_id_idx on public.daily_logs (author_id);

create trigger doses_set_updated_at before update on public.doses
for each row execute function private.set_updated_at();
create trigger measurements_set_updated_at before update on public.measurements
for each row execute function private.set_updated_at();
create trigger daily_logs_set_updated_at before update on public.daily_logs
for each row execute function private.set_updated_at();

-- A pending dose is derived from its schedule, which is audited. The audit of a dose begins when a person logs it.
create trigger doses_audit_insert after insert on public.doses
for each row when (new.status <> 'pending') execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger doses_audit_update after update on public.doses
for each row when (old.status <> 'pending' or new.status <> 'pending')
execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger doses_audit_delete after delete on public.doses
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger measurements_audit after insert or update or delete on public.measurements
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger daily_logs_audit after insert or update or delete on public.daily_logs
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');

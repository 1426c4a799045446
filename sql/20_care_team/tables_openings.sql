-- The records that doctors have open now, and the conditions, which only an open record shows.

create table public.record_openings (
    doctor_id uuid not null references public.doctors (id) on delete cascade,
    patient_id uuid not null references public.patients (id) on delete cascade,
    purpose text not null,
    opened_at timestamptz not null default now(),
    valid_until timestamptz not null,
    primary key (doctor_id, patient_id) include (valid_until),
    constraint record_openings_care_fkey foreign key (doctor_id, patient_id)
    references private.doctor_patients (doctor_id, patient_id) on delete cascade,
    constraint record_openings_purpose_check check (
        purpose in ('treatment', 'emergency_treatment', 'follow_up', 'care_coordination', 'patient_request')
    )
);
comment on table public.record_openings is
'The last time each doctor opened each record. The record is open to the doctor until valid_until, and only while they
care for the patient: the row goes with their row of doctor_patients. The audit keeps every opening.';
comment on column public.record_openings.purpose is
'Why the doctor opened the record, as in HL7''s PurposeOfUse: TREAT, ETREAT, follow-up, COC, PATRQT.';
comment on column public.record_openings.valid_until is
'Some hours after opened_at (private.settings, record_opening), and never later than the doctor''s care.';
create index record_openings_patient_id_idx on public.record_openings (patient_id, opened_at);

create table public.patient_conditions (
    patient_id uuid primary key references public.patients (id) on delete restrict,
    medical_conditions text[] not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint patient_conditions_medical_conditions_list check (
        cardinality(medical_conditions) <= 100 and coalesce(array_ndims(medical_conditions), 1) = 1
        and array_position(medical_conditions, null) is null
        and char_length(array_to_string(medical_conditions, '')) <= 10000
    )
);
comment on table public.patient_conditions is
'The lasting conditions of a patient. They are not in patients, which also people see who may not read the record:
agents, hospitals, and doctors who have not opened it. A patient without a row has named none.';

create trigger patient_conditions_set_updated_at before update on public.patient_conditions
for each row execute function private.set_updated_at();
create trigger patient_conditions_audit after insert or update or delete on public.patient_conditions
for each row execute function private.audit('patient_data', 'updated_at');

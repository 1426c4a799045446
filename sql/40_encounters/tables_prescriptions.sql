-- Prescriptions: a header and its drugs. Apps that show a list get one list; apps that show drugs get one row for
-- each.

create table public.prescriptions (
    id uuid primary key default gen_random_uuid(),
    consultation_id uuid,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    status text not null default 'active',
    is_active boolean not null generated always as (status = 'active') stored,
    instructions text,
    follow_up_date date,
    archived_at timestamptz,
    disputed_at timestamptz,
    disputed_by uuid references public.profiles (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint prescriptions_id_patient_unique unique (id, patient_id),
    constraint prescriptions_consultation_fkey foreign key (consultation_id, patient_id)
    references public.consultations (id, patient_id) on delete restrict,
    constraint prescriptions_status_check check (status in ('active', 'completed', 'canceled')),
    constraint prescriptions_instructions_length check (char_length(instructions) <= 5000),
    constraint prescriptions_follow_up_date_range
    check (follow_up_date between date '1900-01-01' and date '2199-12-31'),
    constraint prescriptions_archived_at_known check (archived_at is null or status <> 'active'),
    constraint prescriptions_two_people check (patient_id <> doctor_id)
);
comment on table public.prescriptions is
'A doctor''s prescription. issue_prescription writes it as a whole; afterwards only its status changes.';
comment on column public.prescriptions.disputed_at is
'When the patient''s side said that the doctor did not prescribe this to them.';
comment on column public.prescriptions.archived_at is
'Set two years after created_at, if the row is not active. The row leaves the lists that apps show first and stays part
of the record.';
comment on constraint prescriptions_id_patient_unique on public.prescriptions is
'Prevents no race. The drugs refer to both columns, so that none enters another patient''s record.';
comment on constraint prescriptions_consultation_fkey on public.prescriptions is
'The consultation must belong to the same patient.';
create index prescriptions_patient_created_idx on public.prescriptions (patient_id, created_at desc);
create index prescriptions_patient_active_idx on public.prescriptions (patient_id) where status = 'active';
create index prescriptions_doctor_created_idx on public.prescriptions (doctor_id, created_at desc);
create index prescriptions_disputed_by_idx on public.prescriptions (disputed_by) where disputed_by is not null;
create index prescriptions_consultation_id_idx on public.prescriptions (consultation_id, patient_id);

create table public.prescription_medications (
    id uuid primary key default gen_random_uuid(),
    prescription_id uuid not null,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    position integer not null default 1,
    name text not null,
    dosage text not null,
    frequency text not null,
    duration text not null,
    instructions text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint prescription_medications_position_unique unique (prescription_id, position),
    constraint prescription_medications_prescription_fkey foreign key (prescription_id, patient_id)
    references public.prescriptions (id, patient_id) on delete cascade,
    constraint prescription_medications_position_range check (position between 1 and 50),
    constraint prescription_medications_name_length check (char_length(name) between 1 and 200),
    constraint prescription_medications_dosage_length check (char_length(dosage) between 1 and 200),
    constraint prescription_medications_frequency_length check (char_length(frequency) between 1 and 200),
    constraint prescription_medications_duration_length check (char_length(duration) between 1 and 200),
    constraint prescription_medications_instructions_length check (char_length(instructions) <= 2000)
);
comment on table public.prescription_medications is 'The drugs of a prescription, in the doctor''s order.';
comment on column public.prescription_medications.doctor_id is
'The doctor who prescribed it, from the header, so that doctors find what they prescribed. Set by a trigger.';
comment on constraint prescription_medications_position_unique on public.prescription_medications is
'If a retry writes the lines again, it fails, so no drug is listed twice.';
comment on constraint prescription_medications_prescription_fkey on public.prescription_medications is
'The prescription must belong to the same patient.';
create index prescription_medications_prescription_idx
on public.prescription_medications (prescription_id, patient_id);
create index prescription_medications_patient_id_idx on public.prescription_medications (patient_id);
create index prescription_medications_doctor_id_idx on public.prescription_medications (doctor_id);

create view public.prescription_summaries with (security_invoker = true) as
select
    p.id, p.consultation_id, p.patient_id, p.doctor_id, p.status, p.is_active, p.instructions, p.follow_up_date,
    p.archived_at, p.created_at, p.updated_at,
    coalesce((
        select jsonb_agg(
            jsonb_build_object(
                'name', m.name, 'dosage', m.dosage, 'frequency', m.frequency, 'duration', m.duration,
                'instructions', m.instructions
            )
            order by m.position
        )
        from public.prescription_medications as m
        where m.prescription_id = p.id
    ), '[]') as medications
from public.prescriptions as p;
comment on view public.prescription_summaries is
'Prescriptions, each with its drugs as one list. It shows only rows that the caller may read.';

create trigger prescriptions_set_updated_at before update on public.prescriptions
for each row execute function private.set_updated_at();
create trigger prescription_medications_set_updated_at before update on public.prescription_medications
for each row execute function private.set_updated_at();

create trigger prescriptions_audit after insert or update or delete on public.prescriptions
for each row execute function private.audit('patient_data', 'updated_at', 'archived_at');
create trigger prescription_medications_audit after insert or update or delete on public.prescription_medications
for each row execute function private.audit('patient_data', 'updated_at');

-- The people besides doctors who look after a patient: caregivers, and agents who help with bookings.

create table public.patient_caregivers (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    caregiver_id uuid not null references public.profiles (id) on delete restrict,
    role text not null,
    permissions jsonb not null default '{}',
    is_active boolean not null default true,
    accepted_at timestamptz,
    invited_by uuid references public.profiles (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint patient_caregivers_unique unique (patient_id, caregiver_id),
    constraint patient_caregivers_role_check check (role in ('primary', 'secondary', 'viewer')),
    constraint patient_caregivers_permissions_object
    check (jsonb_typeof(permissions) = 'object' and pg_column_size(permissions) <= 8192)
);
comment on table public.patient_caregivers is
'A caregiver sees a patient''s record while the row is active and accepted. A viewer reads, a secondary caregiver also
logs doses and measurements, a primary caregiver manages the record.';
comment on column public.patient_caregivers.role is
'What the caregiver may do for this patient. It is not the role of the caregiver''s account.';
comment on column public.patient_caregivers.permissions is
'Notes of apps about what was agreed. They give no access; only role does.';
comment on column public.patient_caregivers.is_active is 'False ends the access from the next query on.';
comment on column public.patient_caregivers.accepted_at is
'Null while the invitation is pending; until then the caregiver sees nothing.';
comment on column public.patient_caregivers.invited_by is
'The member who invited this one. A member cannot end or change the membership of a person through whom they were
invited. Null for the person who made the record, and for those whom the patient invited.';
comment on constraint patient_caregivers_unique on public.patient_caregivers is
'If an invitation is accepted on two phones at once, there is one membership, so one role.';
-- Every query of a caregiver reads their patients: this index alone answers it.
create index patient_caregivers_caregiver_id_idx on public.patient_caregivers (caregiver_id, is_active)
include (patient_id, accepted_at, role);
create index patient_caregivers_invited_by_idx on public.patient_caregivers (invited_by);

create table public.agent_assignments (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    agent_id uuid not null references public.profiles (id) on delete restrict,
    status text not null default 'active',
    assigned_at timestamptz not null default now(),
    completed_at timestamptz,
    notes text,
    constraint agent_assignments_status_check
    check (status in ('proposed', 'active', 'declined', 'completed', 'canceled')),
    constraint agent_assignments_completed_at_known
    check ((status in ('proposed', 'active')) = (completed_at is null)),
    constraint agent_assignments_notes_length check (char_length(notes) <= 5000)
);
comment on table public.agent_assignments is
'An agent sees a patient, without clinical notes, only while an assignment is active: an admin proposed the agent, and
the patient''s side said yes.';
create unique index agent_assignments_one_open on public.agent_assignments (patient_id, agent_id)
where status in ('proposed', 'active');
comment on index public.agent_assignments_one_open is
'If two operators propose the same agent at once, there is one assignment, so ending it ends the access.';
create index agent_assignments_agent_status_idx on public.agent_assignments (agent_id, status) include (patient_id);
create index agent_assignments_patient_id_idx on public.agent_assignments (patient_id);

create table public.agent_assisted_patients (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    agent_id uuid not null default auth.uid() references public.profiles (id) on delete restrict,
    assistance_type text not null,
    description text,
    status text not null default 'active',
    notes text,
    last_interaction_at timestamptz not null default now(),
    appointment_booking_count integer not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint agent_assisted_patients_assistance_type_length check (char_length(assistance_type) between 1 and 100),
    constraint agent_assisted_patients_description_length check (char_length(description) <= 2000),
    constraint agent_assisted_patients_status_check check (status in ('active', 'completed', 'canceled')),
    constraint agent_assisted_patients_notes_length check (char_length(notes) <= 5000),
    constraint agent_assisted_patients_bookings_range check (appointment_booking_count between 0 and 1000000)
);
comment on table public.agent_assisted_patients is
'What an agent helps a patient with, and how often. The patient can read it too.';
create index agent_assisted_patients_agent_id_idx on public.agent_assisted_patients (agent_id);
create index agent_assisted_patients_patient_id_idx on public.agent_assisted_patients (patient_id);

create table private.doctor_patients (
    doctor_id uuid not null references public.doctors (id) on delete cascade,
    patient_id uuid not null references public.patients (id) on delete cascade,
    valid_until timestamptz not null default 'infinity',
    primary key (doctor_id, patient_id) include (valid_until)
);
comment on table private.doctor_patients is
'The patients that each doctor cares for, kept by private.refresh_care. Every query of a doctor needs them. To compute
them from links, consultations and closed records would cost several times as much as this look-up. A row stays after
valid_until, and goes when the two part or the record is closed.';
comment on column private.doctor_patients.valid_until is
'Until when an encounter lets the doctor open the record; infinity while the link is active.';

create view private.care_in_force as
select c.doctor_id, c.patient_id, c.valid_until from private.doctor_patients as c where c.valid_until > now();
comment on view private.care_in_force is
'The patients that each doctor cares for now. Everything that gives a doctor access reads this view.';
create index doctor_patients_patient_id_idx on private.doctor_patients (patient_id);

create trigger patient_caregivers_set_updated_at before update on public.patient_caregivers
for each row execute function private.set_updated_at();
create trigger agent_assisted_patients_set_updated_at before update on public.agent_assisted_patients
for each row execute function private.set_updated_at();

create trigger patient_caregivers_audit after insert or update or delete on public.patient_caregivers
for each row execute function private.audit('patient_data', 'updated_at');
create trigger agent_assignments_audit after insert or update or delete on public.agent_assignments
for each row execute function private.audit('patient_data');
create trigger agent_assisted_patients_audit after insert or update or delete on public.agent_assisted_patients
for each row execute function private.audit('patient_data', 'updated_at', 'last_interaction_at');

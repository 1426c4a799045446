-- Notes and reminders of bookings, and surgeries.

create table public.appointment_notes (
    id uuid primary key default gen_random_uuid(),
    appointment_id uuid not null references public.appointments (id) on delete cascade,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    notes text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint appointment_notes_one_each unique (appointment_id),
    constraint appointment_notes_notes_length check (char_length(notes) between 1 and 5000)
);
comment on table public.appointment_notes is
'The reason for a visit, written for the doctor. It is clinical, so it is not in appointments, which agents and
hospitals can read.';
comment on column public.appointment_notes.patient_id is
'The patient of the booking, set by a trigger because policies use it. The same holds for doctor_id.';
comment on constraint appointment_notes_one_each on public.appointment_notes is
'If two phones write the first note at once, one fails: a booking has one note.';
create index appointment_notes_patient_id_idx on public.appointment_notes (patient_id);
create index appointment_notes_doctor_id_idx on public.appointment_notes (doctor_id);

create table public.cancellation_notes (
    appointment_id uuid primary key references public.appointments (id) on delete cascade,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    note text not null,
    created_at timestamptz not null default now(),
    constraint cancellation_notes_note_length check (char_length(note) between 1 and 500)
);
comment on table public.cancellation_notes is
'What the side that canceled a booking wrote to the other side. It can be clinical, so it is not in appointments, which
agents and hospitals can read.';
comment on column public.cancellation_notes.patient_id is
'The patient of the booking, copied because policies use it. The same holds for doctor_id.';
create index cancellation_notes_patient_id_idx on public.cancellation_notes (patient_id);
create index cancellation_notes_doctor_id_idx on public.cancellation_notes (doctor_id);

create table public.appointment_reminders (
    id uuid primary key default gen_random_uuid(),
    appointment_id uuid not null references public.appointments (id) on delete cascade,
    profile_id uuid not null references public.profiles (id) on delete cascade,
    channel text not null,
    remind_at timestamptz not null,
    status text not null default 'pending',
    sent_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint appointment_reminders_channel_check check (channel in ('push', 'email', 'sms')),
    constraint appointment_reminders_status_check check (status in ('pending', 'sent', 'failed', 'canceled')),
    constraint appointment_reminders_sent_at_known check ((status = 'sent') = (sent_at is not null))
);
comment on table public.appointment_reminders is
'Who is reminded of a booking, when and how. A trigger keeps it in step with the booking. pending -> sent | failed |
canceled.';
comment on column public.appointment_reminders.profile_id is
'The patient, or for a dependant the primary caregivers. Their settings decide the channels.';
create unique index appointment_reminders_one_pending on public.appointment_reminders
(appointment_id, profile_id, channel, remind_at) where status = 'pending';
comment on index public.appointment_reminders_one_pending is
'If a booking is confirmed twice at once, nobody is reminded twice.';
create index appointment_reminders_appointment_id_idx on public.appointment_reminders (appointment_id);
create index appointment_reminders_profile_id_idx on public.appointment_reminders (profile_id, remind_at);
create index appointment_reminders_due_idx on public.appointment_reminders (remind_at) where status = 'pending';

create table public.surgeries (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    hospital_id uuid references public.hospitals (id) on delete restrict,
    procedure text not null,
    scheduled_at timestamptz not null,
    status text not null default 'scheduled',
    surgeon text,
    assistant text,
    room text,
    estimated_duration_minutes integer,
    notes text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint surgeries_procedure_length check (char_length(procedure) between 1 and 255),
    constraint surgeries_scheduled_at_range check (
        scheduled_at >= timestamptz '1900-01-01 00:00:00+00' and scheduled_at < timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint surgeries_status_check
    check (status in ('scheduled', 'ongoing', 'post_surgery', 'finished', 'canceled')),
    constraint surgeries_surgeon_length check (char_length(surgeon) between 1 and 255),
    constraint surgeries_assistant_length check (char_length(assistant) between 1 and 255),
    constraint surgeries_room_length check (char_length(room) between 1 and 100),
    constraint surgeries_estimated_duration_minutes_range check (estimated_duration_minutes between 1 and 2880),
    constraint surgeries_notes_length check (char_length(notes) <= 10000),
    constraint surgeries_two_people check (patient_id <> doctor_id)
);
comment on table public.surgeries is
'A planned or performed surgery. The procedure is clinical, so only people who read the record see the row.';
comment on column public.surgeries.doctor_id is
'The responsible doctor. surgeon and assistant are names, because these people may have no account.';
create index surgeries_scheduled_at_idx on public.surgeries (scheduled_at);
create index surgeries_patient_scheduled_idx on public.surgeries (patient_id, scheduled_at);
create index surgeries_doctor_scheduled_idx on public.surgeries (doctor_id, scheduled_at);
create index surgeries_hospital_id_idx on public.surgeries (hospital_id) where hospital_id is not null;
create index surgeries_status_scheduled_idx on public.surgeries (status, scheduled_at);

create trigger appointment_notes_set_updated_at before update on public.appointment_notes
for each row execute function private.set_updated_at();
create trigger appointment_reminders_set_updated_at before update on public.appointment_reminders
for each row execute function private.set_updated_at();
create trigger surgeries_set_updated_at before update on public.surgeries
for each row execute function private.set_updated_at();

create trigger appointment_notes_audit after insert or update or delete on public.appointment_notes
for each row execute function private.audit('patient_data', 'updated_at');
create trigger cancellation_notes_audit after insert or update or delete on public.cancellation_notes
for each row execute function private.audit('patient_data');
create trigger surgeries_audit after insert or update or delete on public.surgeries
for each row execute function private.audit('patient_data', 'updated_at');

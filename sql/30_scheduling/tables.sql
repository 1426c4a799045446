-- A doctor's published hours, and the bookings in them.

create table public.availability_slots (
    id uuid primary key default gen_random_uuid(),
    doctor_id uuid not null references public.doctors (id) on delete cascade,
    hospital_id uuid references public.hospitals (id) on delete restrict,
    day_of_week integer not null,
    start_time time not null,
    end_time time not null,
    slot_minutes integer not null default 30,
    time_zone text not null,
    is_recurring boolean not null default true,
    valid_from date,
    valid_until date,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint availability_slots_day_of_week_range check (day_of_week between 0 and 6),
    constraint availability_slots_times_ordered check (start_time < end_time),
    constraint availability_slots_slot_minutes_range check (slot_minutes between 5 and 480),
    constraint availability_slots_slot_minutes_fits
    check (end_time <= start_time or end_time - start_time >= slot_minutes * interval '1 minute'),
    constraint availability_slots_time_zone_iana check (private.is_time_zone(time_zone)),
    constraint availability_slots_valid_range check (valid_from <= valid_until),
    constraint availability_slots_valid_from_range
    check (valid_from between date '2000-01-01' and date '2199-12-31'),
    constraint availability_slots_valid_until_range
    check (valid_until between date '2000-01-01' and date '2199-12-31'),
    constraint availability_slots_once_dated check (
        is_recurring or (
            valid_from is not null and valid_until is not null and valid_from = valid_until
            and extract(dow from valid_from) = day_of_week
        )
    ),
    constraint availability_slots_one_zone exclude using gist (
        doctor_id with =, daterange(valid_from, valid_until, '[]') with &&, time_zone with <>
    ),
    constraint availability_slots_no_overlap exclude using gist (
        doctor_id with =,
        daterange(valid_from, valid_until, '[]') with &&,
        int4range(
            day_of_week * 86400 + extract(epoch from start_time)::integer,
            day_of_week * 86400 + extract(epoch from end_time)::integer
        ) with &&
    )
);
comment on table public.availability_slots is
'The times at which a doctor can be booked: a window in local time, every week between two dates or on one date. For a
window across midnight, add two rows. private.slot_times converts the windows to instants.';
comment on column public.availability_slots.day_of_week is '0 is Sunday.';
comment on column public.availability_slots.end_time is '24:00 is the end of the day.';
comment on column public.availability_slots.slot_minutes is 'The length of each booking in the window.';
comment on column public.availability_slots.time_zone is 'IANA name of the zone of start_time and end_time.';
comment on column public.availability_slots.is_recurring is
'False for a window on one date only, which is both valid_from and valid_until.';
comment on column public.availability_slots.hospital_id is
'The hospital where the doctor works at these times, if any. Bookings copy it.';
comment on constraint availability_slots_one_zone on public.availability_slots is
'If two phones of one doctor publish hours in two zones at once, one fails: on each date, all hours of a doctor are in
one zone. Daylight saving moves zones against each other, so a constraint cannot compare local times of different zones.
A doctor who travels ends the validity of the old hours first.';
comment on constraint availability_slots_no_overlap on public.availability_slots is
'If two phones of one doctor publish overlapping hours at once, one fails, so no instant is offered twice. The check is
exact because all hours valid on one date share a zone.';
create index availability_slots_doctor_day_idx on public.availability_slots (doctor_id, day_of_week);
create index availability_slots_hospital_id_idx on public.availability_slots (hospital_id)
where hospital_id is not null;

create sequence public.appointment_numbers start with 10001;
comment on sequence public.appointment_numbers is 'Booking numbers that people can say on the phone, such as #12847.';

create table public.appointments (
    id uuid primary key default gen_random_uuid(),
    appointment_number text not null default ('#' || nextval('public.appointment_numbers'::regclass)),
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    hospital_id uuid references public.hospitals (id) on delete restrict,
    agent_id uuid references public.profiles (id) on delete set null,
    slot_id uuid references public.availability_slots (id) on delete set null,
    starts_at timestamptz not null,
    duration_minutes integer not null,
    -- converted through UTC, where every minute has the same length: the expression of a generated column must be
    -- immutable
    ends_at timestamptz not null generated always as (
        (starts_at at time zone 'UTC' + duration_minutes * interval '1 minute') at time zone 'UTC'
    ) stored,
    type text not null default 'consultation',
    consultation_type text not null default 'in_person',
    status text not null default 'pending',
    canceled_by uuid references public.profiles (id) on delete set null,
    canceled_at timestamptz,
    cancel_reason text,
    proposed_starts_at timestamptz,
    expires_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint appointments_appointment_number_unique unique (appointment_number),
    constraint appointments_appointment_number_format check (appointment_number ~ '^#[0-9]{1,18}$'),
    constraint appointments_starts_at_range check (
        starts_at >= timestamptz '2000-01-01 00:00:00+00' and starts_at < timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint appointments_duration_minutes_range check (duration_minutes between 5 and 480),
    constraint appointments_type_check check (type in ('consultation', 'follow_up', 'assessment', 'review')),
    constraint appointments_consultation_type_check check (consultation_type in ('in_person', 'virtual')),
    constraint appointments_status_check check (
        status in (
            'proposed', 'awaiting_payment', 'pending', 'confirmed', 'completed', 'no_show', 'canceled', 'declined',
            'expired'
        )
    ),
    constraint appointments_proposed_starts_at_range check (
        proposed_starts_at >= timestamptz '2000-01-01 00:00:00+00'
        and proposed_starts_at < timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint appointments_proposed_starts_at_movable
    check (proposed_starts_at is null or status in ('pending', 'confirmed')),
    constraint appointments_expires_at_known check (
        (expires_at is not null) = (status in ('proposed', 'awaiting_payment') or proposed_starts_at is not null)
    ),
    constraint appointments_expires_at_range check (
        expires_at >= timestamptz '2000-01-01 00:00:00+00' and expires_at < timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint appointments_canceled_at_known check ((status = 'canceled') = (canceled_at is not null)),
    constraint appointments_cancel_reason_code check (private.is_cancel_reason(cancel_reason)),
    constraint appointments_two_people check (patient_id <> doctor_id),
    constraint appointments_doctor_no_overlap exclude using gist (
        doctor_id with =, tstzrange(starts_at, ends_at) with &&
    ) where (status in ('proposed', 'awaiting_payment', 'pending', 'confirmed')),
    constraint appointments_patient_no_overlap exclude using gist (
        patient_id with =, tstzrange(starts_at, ends_at) with &&
    ) where (status in ('awaiting_payment', 'pending', 'confirmed'))
);
comment on table public.appointments is
'A booked time. The encounter is a consultation; the note for the doctor is in appointment_notes. docs/bookings.md
explains the statuses.';
comment on column public.appointments.agent_id is 'The agent who booked for the patient, if any.';
comment on column public.appointments.slot_id is 'The published hours that contain the booking. A trigger finds them.';
comment on column public.appointments.cancel_reason is
'A code that everybody who sees the booking may read. The note for the other side is in cancellation_notes.';
comment on column public.appointments.hospital_id is 'The hospital of the published hours.';
comment on column public.appointments.proposed_starts_at is
'Another time that the doctor proposes for this booking. The booking stays at starts_at until the patient accepts.';
comment on column public.appointments.expires_at is
'When what the booking waits for is too late: the answer to a proposal, or the payment.';
comment on constraint appointments_appointment_number_unique on public.appointments is
'An import can use a number that the sequence also gives. Each number means one booking, so that nobody on the phone
means another one.';
comment on constraint appointments_doctor_no_overlap on public.appointments is
'Two patients cannot book one doctor for the same time. This is the last safeguard: bookings from phones first queue for
the doctor and check, because waiting on this constraint is slow and can deadlock.';
comment on constraint appointments_patient_no_overlap on public.appointments is
'If a patient and their caregiver book two doctors for the same time at once, one booking fails, so no doctor waits in
vain. What a doctor proposes does not count: the doctor would learn when the patient is with somebody else.';
create index appointments_starts_at_idx on public.appointments (starts_at);
create index appointments_patient_starts_idx on public.appointments (patient_id, starts_at);
create index appointments_doctor_starts_idx on public.appointments (doctor_id, starts_at);
create index appointments_hospital_starts_idx on public.appointments (hospital_id, starts_at)
where hospital_id is not null;
create index appointments_agent_id_idx on public.appointments (agent_id) where agent_id is not null;
create index appointments_slot_id_idx on public.appointments (slot_id) where slot_id is not null;
create index appointments_canceled_by_idx on public.appointments (canceled_by) where canceled_by is not null;
create index appointments_status_starts_idx on public.appointments (status, starts_at);
create index appointments_doctor_proposed_idx on public.appointments (doctor_id, proposed_starts_at)
where proposed_starts_at is not null;
create index appointments_expires_at_idx on public.appointments (expires_at) where expires_at is not null;

create trigger availability_slots_set_updated_at before update on public.availability_slots
for each row execute function private.set_updated_at();
create trigger appointments_set_updated_at before update on public.appointments
for each row execute function private.set_updated_at();

create trigger appointments_audit after insert or update or delete on public.appointments
for each row execute function private.audit('patient_data', 'updated_at');

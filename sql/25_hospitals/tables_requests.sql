-- Requests that a hospital takes a patient.

create table public.place_requests (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    stay_id uuid references public.hospital_patients (id) on delete restrict,
    department text,
    reason text,
    status text not null default 'open',
    asked_as text not null,
    asked_by uuid references public.profiles (id) on delete set null,
    asking_hospital_id uuid references public.hospitals (id) on delete restrict,
    patient_agreed_at timestamptz,
    hospital_agreed_at timestamptz,
    expires_at timestamptz not null default now() + interval '14 days',
    ended_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint place_requests_kind_check check (kind in ('admission', 'waitlist', 'transfer')),
    constraint place_requests_status_check check (status in ('open', 'accepted', 'declined', 'withdrawn', 'expired')),
    constraint place_requests_asked_as_check check (asked_as in ('patient', 'doctor', 'hospital')),
    constraint place_requests_stay_known check ((kind = 'transfer') = (stay_id is not null)),
    constraint place_requests_department_length check (char_length(department) between 1 and 100),
    constraint place_requests_reason_length check (char_length(reason) between 1 and 2000),
    constraint place_requests_line_known check (kind <> 'waitlist' or (department is not null and reason is not null)),
    constraint place_requests_asking_hospital_known check ((asked_as = 'hospital') = (asking_hospital_id is not null)),
    constraint place_requests_expires_at_range
    check (expires_at > created_at and expires_at <= created_at + interval '30 days'),
    constraint place_requests_both_agreed
    check (status <> 'accepted' or (patient_agreed_at is not null and hospital_agreed_at is not null)),
    constraint place_requests_ended_at_known check ((status = 'open') = (ended_at is null))
);
comment on table public.place_requests is
'A request that a hospital admits a patient, puts the patient on its waiting list or takes over the stay at another
hospital. The stay or the place on the list begins when the patient''s side and the hospital have both agreed.';
comment on column public.place_requests.hospital_id is 'The hospital that is to take the patient.';
comment on column public.place_requests.stay_id is 'The stay at another hospital that a transfer would end.';
comment on column public.place_requests.asked_as is
'Who asked: the patient''s side, a doctor who cares for the patient, or a hospital.';
comment on column public.place_requests.asking_hospital_id is
'The hospital that asked: hospital_id itself, or the hospital that wants to transfer the patient.';
comment on column public.place_requests.patient_agreed_at is
'When the patient or a primary caregiver agreed. If they asked, when they asked.';
comment on column public.place_requests.expires_at is 'After this time nobody can answer the request.';
comment on column public.place_requests.ended_at is 'When the request was no longer open. Set by a trigger.';
create unique index place_requests_one_open on public.place_requests (hospital_id, patient_id) where status = 'open';
comment on index public.place_requests_one_open is
'If two people ask at once, there is one request for a hospital and a patient, so that nobody is asked twice.';
create unique index place_requests_one_transfer on public.place_requests (stay_id) where status = 'open';
comment on index public.place_requests_one_transfer is
'If a hospital asks two others at once to take one stay, the second request fails, so the patient cannot accept both.';
create index place_requests_hospital_idx on public.place_requests (hospital_id, status) include (patient_id);
create index place_requests_patient_id_idx on public.place_requests (patient_id, created_at);
create index place_requests_stay_id_idx on public.place_requests (stay_id) where stay_id is not null;
create index place_requests_asked_by_idx on public.place_requests (asked_by, created_at);
create index place_requests_asking_hospital_idx on public.place_requests (asking_hospital_id)
where asking_hospital_id is not null;

create trigger place_requests_set_updated_at before update on public.place_requests
for each row execute function private.set_updated_at();
create trigger place_requests_audit after insert or update or delete on public.place_requests
for each row execute function private.audit('patient_data', 'updated_at');

-- Invitations by code. The code is shown once; only its hash is stored, in a table that phones cannot read.

create table public.caregiver_invitations (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    role text not null,
    label text,
    status text not null default 'open',
    invited_by uuid references public.profiles (id) on delete set null,
    accepted_by uuid references public.profiles (id) on delete set null,
    expires_at timestamptz not null default now() + interval '7 days',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint caregiver_invitations_role_check check (role in ('primary', 'secondary', 'viewer', 'self')),
    constraint caregiver_invitations_label_length check (char_length(label) between 1 and 200),
    constraint caregiver_invitations_status_check check (status in ('open', 'accepted', 'revoked')),
    constraint caregiver_invitations_expires_at_range
    check (expires_at > created_at and expires_at <= created_at + interval '30 days')
);
comment on table public.caregiver_invitations is
'Invitations to look after a patient, or for the patient to take over the record about them.';
comment on column public.caregiver_invitations.role is
'The role the person gets: a caregiver role, or self for the person the record is about.';
comment on column public.caregiver_invitations.label is
'Who the invitation is for, as the person who invited wrote it.';
comment on column public.caregiver_invitations.expires_at is 'An open invitation cannot be used after this time.';
create index caregiver_invitations_patient_id_idx on public.caregiver_invitations (patient_id, status);
create index caregiver_invitations_invited_by_idx on public.caregiver_invitations (invited_by);
create index caregiver_invitations_accepted_by_idx on public.caregiver_invitations (accepted_by);

create table private.caregiver_invitation_codes (
    invitation_id uuid primary key references public.caregiver_invitations (id) on delete cascade,
    code_hash bytea not null,
    expires_at timestamptz not null default now() + interval '7 days',
    constraint caregiver_invitation_codes_code_hash_unique unique (code_hash)
);
comment on table private.caregiver_invitation_codes is 'SHA-256 of the code that opens an invitation: 60 random bits.';
comment on column private.caregiver_invitation_codes.expires_at is
'Copied from the invitation, so that the clean-up finds old codes without reading live ones.';
create index caregiver_invitation_codes_expires_at_idx on private.caregiver_invitation_codes (expires_at);
comment on constraint caregiver_invitation_codes_code_hash_unique on private.caregiver_invitation_codes is
'If two invitations get the same random code, the second fails: a code opens one record.';

create table private.code_attempts (
    profile_id uuid primary key references public.profiles (id) on delete cascade,
    since timestamptz not null default now(),
    failures integer not null default 1
);
comment on table private.code_attempts is
'The number of wrong codes that a person entered since a time. After an hour, the count starts again.';
create index code_attempts_since_idx on private.code_attempts (since);

create trigger caregiver_invitations_set_updated_at before update on public.caregiver_invitations
for each row execute function private.set_updated_at();

create trigger caregiver_invitations_audit after insert or update or delete on public.caregiver_invitations
for each row execute function private.audit('patient_data', 'updated_at');

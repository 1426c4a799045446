-- An admin who needs a clinical record says why, for how long, and the patient is told.

create table public.break_glass_grants (
    id uuid primary key default gen_random_uuid(),
    admin_id uuid not null references public.profiles (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    reason text not null,
    granted_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint break_glass_grants_reason_length check (char_length(btrim(reason)) between 10 and 1000),
    constraint break_glass_grants_expires_at_range
    check (expires_at > granted_at and expires_at <= granted_at + interval '24 hours')
);
comment on table public.break_glass_grants is
'While one is live, its admin (at aal2) reads that patient''s record. Never deleted: the patient sees every one.';
create index break_glass_grants_admin_id_idx on public.break_glass_grants (admin_id, expires_at)
include (patient_id, revoked_at);
create index break_glass_grants_patient_id_idx on public.break_glass_grants (patient_id, granted_at);

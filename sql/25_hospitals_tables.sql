-- Hospitals and who runs them.

create table public.hospitals (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    address text,
    phone text,
    email text,
    city text,
    state text,
    country text,
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    is_active boolean not null default true,
    verification_status text not null default 'pending',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospitals_name_length check (char_length(name) between 1 and 200),
    constraint hospitals_verification_status_check check (verification_status in ('pending', 'verified', 'rejected'))
);
comment on table public.hospitals is 'The public directory of hospitals; what only staff may know is in private.';

create table public.hospital_staff (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    profile_id uuid not null references public.profiles (id) on delete restrict,
    position text not null default 'physician',
    is_active boolean not null default true,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_staff_unique unique (hospital_id, profile_id),
    constraint hospital_staff_position_check check (position in ('administrator', 'physician', 'nurse', 'dispatcher'))
);
comment on table public.hospital_staff is
'Who works at a hospital. Operations open to active administrators whose account has the role hospital_admin.';
comment on constraint hospital_staff_unique on public.hospital_staff is
'Somebody added twice at once: one row, so removing it ends the access.';
create index hospital_staff_profile_id_idx on public.hospital_staff (profile_id, is_active)
include (hospital_id, position);

create trigger hospitals_set_updated_at before update on public.hospitals
for each row execute function private.set_updated_at();
create trigger hospital_staff_set_updated_at before update on public.hospital_staff
for each row execute function private.set_updated_at();

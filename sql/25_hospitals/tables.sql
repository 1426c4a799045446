-- Hospitals, their staff and their places.

create function private.earth_point(p_latitude numeric, p_longitude numeric)
returns extensions.cube
language sql immutable strict parallel safe set search_path = '' as $$
    select extensions.cube(array[
        cosd(p_latitude::float8) * cosd(p_longitude::float8),
        cosd(p_latitude::float8) * sind(p_longitude::float8),
        sind(p_latitude::float8)
    ]);
$$;
comment on function private.earth_point(numeric, numeric) is
'A place as a point of the unit sphere. The straight distance between two such points grows with the distance over
ground, so the nearest point is the nearest place, also at the poles and across the antimeridian. (The extension
earthdistance is not needed.)';

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
    departments text[] not null default '{}',
    specialities text[] not null default '{}',
    capabilities text[] not null generated always as (departments || specialities) stored,
    capacity integer,
    time_zone text not null default 'UTC',
    currency text not null default 'NGN',
    is_active boolean not null default true,
    verification_status text not null default 'pending',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospitals_name_length check (char_length(btrim(name)) >= 1 and char_length(name) <= 200),
    constraint hospitals_address_length check (char_length(address) <= 500),
    constraint hospitals_phone_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint hospitals_email_length check (char_length(email) <= 320),
    constraint hospitals_city_length check (char_length(city) <= 100),
    constraint hospitals_state_length check (char_length(state) <= 100),
    constraint hospitals_country_length check (char_length(country) <= 100),
    constraint hospitals_latitude_range check (latitude between -90 and 90),
    constraint hospitals_longitude_range check (longitude between -180 and 180),
    constraint hospitals_location_whole check ((latitude is null) = (longitude is null)),
    constraint hospitals_departments_list check (
        cardinality(departments) <= 100 and coalesce(array_ndims(departments), 1) = 1
        and array_position(departments, null) is null
        and char_length(array_to_string(departments, '')) <= 5000
        and array_to_string(departments, ',') = lower(array_to_string(departments, ','))
    ),
    constraint hospitals_specialities_list check (
        cardinality(specialities) <= 100 and coalesce(array_ndims(specialities), 1) = 1
        and array_position(specialities, null) is null
        and char_length(array_to_string(specialities, '')) <= 5000
        and array_to_string(specialities, ',') = lower(array_to_string(specialities, ','))
    ),
    constraint hospitals_capacity_range check (capacity between 0 and 100000),
    constraint hospitals_time_zone_iana check (private.is_time_zone(time_zone)),
    constraint hospitals_currency_iso4217 check (private.is_currency(currency)),
    constraint hospitals_verification_status_check check (verification_status in ('pending', 'verified', 'rejected'))
);
comment on table public.hospitals is 'The public directory of hospitals. Data for staff only is in hospital_settings.';
comment on column public.hospitals.departments is 'In lower case, for example emergency or maternity.';
comment on column public.hospitals.specialities is 'In lower case, for example cardiology or trauma.';
comment on column public.hospitals.capabilities is
'Departments and specialities together. It is a column so that the planner knows how rare each value is.';
comment on column public.hospitals.capacity is 'The number of beds.';
comment on column public.hospitals.time_zone is 'IANA name. The hospital''s fiscal months begin and end in this zone.';
comment on column public.hospitals.verification_status is
'pending -> verified | rejected, set by an operator. The hospital is listed only while verified.';
create index hospitals_active_location_idx on public.hospitals (is_active, latitude, longitude);
create index hospitals_nearest_idx on public.hospitals using gist (private.earth_point(latitude, longitude))
where is_active and verification_status = 'verified';
create index hospitals_capable_idx on public.hospitals using gin (capabilities)
where is_active and verification_status = 'verified';

create table public.hospital_settings (
    id uuid primary key references public.hospitals (id) on delete cascade,
    verification_documents jsonb not null default '[]',
    security_settings jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_settings_verification_documents_list check (
        jsonb_typeof(verification_documents) = 'array' and pg_column_size(verification_documents) <= 65536
    ),
    constraint hospital_settings_security_settings_object check (
        jsonb_typeof(security_settings) = 'object' and pg_column_size(security_settings) <= 65536
    )
);
comment on table public.hospital_settings is
'Data that only the hospital''s administrators and operators may read. A trigger adds the row with the hospital.';
comment on column public.hospital_settings.id is 'The id of the hospital.';
comment on column public.hospital_settings.verification_documents is
'List of the documents submitted for verification.';

create table public.hospital_staff (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    profile_id uuid not null references public.profiles (id) on delete restrict,
    position text not null default 'physician',
    is_active boolean not null default true,
    accepted_at timestamptz default now(),
    asked_by uuid references public.profiles (id) on delete set null,
    asked_at timestamptz not null default now(),
    applicant_name text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_staff_unique unique (hospital_id, profile_id),
    constraint hospital_staff_position_check check (position in ('administrator', 'physician', 'nurse', 'dispatcher')),
    constraint hospital_staff_applicant_name_length check (char_length(applicant_name) between 1 and 200)
);
comment on table public.hospital_staff is
'The people who work at a hospital, who were asked to, and who asked. A person works there while is_active is true and
accepted_at is set. Administrators whose account has the role hospital_admin see the hospital''s operations.';
comment on column public.hospital_staff.position is
'Admins with a second factor invite administrators; administrators invite the other staff. A physician must be a
verified doctor.';
comment on column public.hospital_staff.is_active is
'False ends the rights of the position from the next query on. False without accepted_at: declined or taken back.';
comment on column public.hospital_staff.accepted_at is
'When the side that was asked said yes. Null for a request. Rows of an operator count as accepted.';
comment on column public.hospital_staff.asked_by is
'Who asked: the person (an application), or somebody for the hospital (an invitation). Null for an operator.';
comment on column public.hospital_staff.applicant_name is 'The name of a person who asked the hospital, at that time.';
comment on constraint hospital_staff_unique on public.hospital_staff is
'If a person is invited twice at once, there is one row, so ending it ends the access.';
create index hospital_staff_profile_id_idx on public.hospital_staff (profile_id, is_active)
include (hospital_id, position, accepted_at);
create index hospital_staff_asked_by_idx on public.hospital_staff (asked_by);

create trigger hospitals_set_updated_at before update on public.hospitals
for each row execute function private.set_updated_at();
create trigger hospital_settings_set_updated_at before update on public.hospital_settings
for each row execute function private.set_updated_at();
create trigger hospital_staff_set_updated_at before update on public.hospital_staff
for each row execute function private.set_updated_at();

create trigger hospitals_audit after insert or update or delete on public.hospitals
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_settings_audit after insert or update or delete on public.hospital_settings
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_staff_audit after insert or update or delete on public.hospital_staff
for each row execute function private.audit('account', 'updated_at');

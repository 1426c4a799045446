-- People. Passwords, factors, tokens and verified addresses are in Supabase Auth.

create type public.user_role as enum ('patient', 'doctor', 'caregiver', 'agent', 'hospital_admin', 'admin');
comment on type public.user_role is
'A person who signs up chooses patient, caregiver or doctor (unverified). Operators grant the other roles.';

create table public.profiles (
    id uuid primary key references auth.users (id) on delete cascade,
    full_name text not null,
    first_name text,
    last_name text,
    email text,
    phone text,
    address text,
    city text,
    state text,
    country text,
    postal_code text,
    role public.user_role not null default 'patient',
    designation text,
    license_number text,
    certification text,
    is_verified boolean default false,
    is_active boolean not null default true,
    avatar_url text,
    subscription_plan text not null default 'basic',
    time_zone text not null default 'UTC',
    created_at timestamptz default now(),
    updated_at timestamptz default now(),
    constraint profiles_full_name_length check (char_length(full_name) between 1 and 200),
    constraint profiles_first_name_length check (char_length(first_name) <= 100),
    constraint profiles_last_name_length check (char_length(last_name) <= 100),
    constraint profiles_email_length check (char_length(email) <= 320),
    constraint profiles_phone_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint profiles_address_length check (char_length(address) <= 500),
    constraint profiles_city_length check (char_length(city) <= 100),
    constraint profiles_state_length check (char_length(state) <= 100),
    constraint profiles_country_length check (char_length(country) <= 100),
    constraint profiles_postal_code_length check (char_length(postal_code) <= 20),
    constraint profiles_designation_length check (char_length(designation) <= 200),
    constraint profiles_license_number_length check (char_length(license_number) between 1 and 100),
    constraint profiles_certification_length check (char_length(certification) <= 500),
    constraint profiles_avatar_url_length check (char_length(avatar_url) <= 2048),
    constraint profiles_avatar_url_address check (private.is_address(avatar_url)),
    constraint profiles_subscription_plan_length check (char_length(subscription_plan) between 1 and 50),
    constraint profiles_time_zone_iana check (private.is_time_zone(time_zone))
);
comment on table public.profiles is
'One row for each person with an account. Deleting the account deletes the row, unless clinical rows refer to the
person.';
comment on column public.profiles.id is 'The same id as in auth.users.';
comment on column public.profiles.email is
'Copy of the verified address in auth.users, kept by a trigger. Vitals from devices are matched by it.';
comment on column public.profiles.phone is
'The number to call the person at, in E.164 format. The number used to sign in is in auth.users.';
comment on column public.profiles.is_verified is
'Operators set it after they have checked the licence. A change of what they checked sets it back to false: the name, the
licence, and in the directory the name, the specialization and the qualification.';
comment on column public.profiles.is_active is
'False closes the account from the next query on, even while the person''s tokens are still valid.';
comment on column public.profiles.time_zone is 'IANA name. Rules in this person''s local time use this zone.';
comment on column public.profiles.subscription_plan is 'Only billing changes it.';
create index profiles_role_active_idx on public.profiles (role, is_active);
create index profiles_email_idx on public.profiles (email);
create unique index profiles_license_number_unique on public.profiles (license_number) where is_verified;
comment on index public.profiles_license_number_unique is
'If two operators verify two accounts with one licence at once, one of them fails. An unverified account with the same
licence blocks nobody.';

create table public.doctors (
    id uuid primary key references public.profiles (id) on delete cascade,
    display_name text not null,
    specialization text,
    experience_years integer,
    qualification text,
    bio text,
    consultation_fee numeric(14, 2) not null default 0,
    currency text not null default 'NGN',
    rating numeric(3, 2),
    total_consultations integer not null default 0,
    is_verified boolean not null default false,
    is_available boolean not null default true,
    languages text[] not null default '{}',
    avatar_url text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint doctors_display_name_length check (char_length(display_name) between 1 and 200),
    constraint doctors_specialization_length check (char_length(specialization) <= 100),
    constraint doctors_experience_years_range check (experience_years between 0 and 80),
    constraint doctors_qualification_length check (char_length(qualification) <= 500),
    constraint doctors_bio_length check (char_length(bio) <= 5000),
    -- NaN is greater than every number, so a lower bound alone would accept it.
    constraint doctors_consultation_fee_range check (consultation_fee between 0 and 999999999999.99),
    constraint doctors_currency_iso4217 check (private.is_currency(currency)),
    constraint doctors_rating_range check (rating between 0 and 5),
    constraint doctors_total_consultations_range check (total_consultations >= 0),
    constraint doctors_languages_list check (
        cardinality(languages) <= 30 and coalesce(array_ndims(languages), 1) = 1
        and array_position(languages, null) is null
        and char_length(array_to_string(languages, '')) <= 1000
    ),
    constraint doctors_avatar_url_length check (char_length(avatar_url) <= 2048),
    constraint doctors_avatar_url_address check (private.is_address(avatar_url))
);
comment on table public.doctors is 'A doctor''s public directory entry. It holds no private data.';
comment on column public.doctors.id is 'The id of the doctor''s profile.';
comment on column public.doctors.is_verified is
'Whether the entry is listed: the profile is verified, active and has the role doctor. A trigger keeps it, so that
policies need only one table.';
comment on column public.doctors.languages is 'BCP 47 tags or names.';
create index doctors_directory_idx on public.doctors (is_verified, specialization, is_available);
create index doctors_specialization_idx on public.doctors (specialization);
create index doctors_is_available_idx on public.doctors (is_available);

create trigger profiles_set_updated_at before update on public.profiles
for each row execute function private.set_updated_at();
create trigger doctors_set_updated_at before update on public.doctors
for each row execute function private.set_updated_at();

-- Rows of an account: settings, devices, documents.

create table public.user_settings (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
    theme text not null default 'light',
    notifications_enabled boolean not null default true,
    email_notifications boolean not null default true,
    push_notifications boolean not null default true,
    sms_notifications boolean not null default false,
    language text not null default 'en',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint user_settings_user_id_unique unique (user_id),
    constraint user_settings_theme_check check (theme in ('light', 'dark')),
    constraint user_settings_language_length check (char_length(language) between 2 and 10)
);
comment on table public.user_settings is 'A person''s preferences, one row for each person.';
comment on constraint user_settings_user_id_unique on public.user_settings is
'If two phones save settings at once, the second upsert updates the row instead of adding another.';
comment on column public.user_settings.notifications_enabled is 'False turns all three channels off.';

create table public.push_devices (
    id uuid primary key default gen_random_uuid(),
    profile_id uuid not null references public.profiles (id) on delete cascade,
    platform text not null,
    token text not null,
    app_version text,
    last_seen_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    constraint push_devices_token_unique unique (token),
    constraint push_devices_platform_check check (platform in ('ios', 'android', 'web')),
    constraint push_devices_token_length check (char_length(token) between 8 and 4096),
    constraint push_devices_app_version_length check (char_length(app_version) <= 50)
);
comment on table public.push_devices is 'The devices that receive push notifications.';
comment on constraint push_devices_token_unique on public.push_devices is
'If two people sign in on one phone at once, its token belongs to only one of them, so neither receives the other''s
messages.';
create index push_devices_profile_id_idx on public.push_devices (profile_id);

create table public.documents (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null default auth.uid() references public.profiles (id) on delete restrict,
    document_name text not null,
    document_type text not null,
    document_url text not null,
    verification_status text not null default 'pending',
    verified_by uuid references public.profiles (id) on delete restrict,
    verified_at timestamptz,
    upload_date timestamptz not null default now(),
    constraint documents_document_name_length check (char_length(document_name) between 1 and 255),
    constraint documents_document_type_length check (char_length(document_type) between 1 and 100),
    constraint documents_document_url_length check (char_length(document_url) between 1 and 2048),
    constraint documents_document_url_address check (private.is_address(document_url)),
    constraint documents_verification_status_check check (verification_status in ('pending', 'verified', 'rejected'))
);
comment on table public.documents is
'Documents that a person submits for verification: a licence, a certificate, an identity card.';
comment on column public.documents.verification_status is 'pending -> verified | rejected, set by an operator.';
create index documents_user_id_idx on public.documents (user_id);
create index documents_verified_by_idx on public.documents (verified_by);
create index documents_verification_status_idx on public.documents (verification_status);

create trigger user_settings_set_updated_at before update on public.user_settings
for each row execute function private.set_updated_at();

create trigger profiles_audit after insert or update or delete on public.profiles
for each row execute function private.audit('account', 'updated_at');
create trigger doctors_audit after insert or update or delete on public.doctors
for each row execute function private.audit('account', 'updated_at', 'rating', 'total_consultations');
create trigger documents_audit after insert or update or delete on public.documents
for each row execute function private.audit('account');

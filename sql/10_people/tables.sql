-- Who people are. Passwords, factors, tokens and verified addresses live in Supabase Auth.

create type public.user_role as enum ('patient', 'doctor', 'caregiver', 'agent', 'hospital_admin', 'admin');
comment on type public.user_role is 'Sign-up chooses patient, caregiver or doctor (unverified); operators grant the rest.';

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
    constraint profiles_subscription_plan_length check (char_length(subscription_plan) between 1 and 50),
    constraint profiles_time_zone_iana check (private.is_time_zone(time_zone))
);
comment on table public.profiles is 'One row a person with an account. Deleting the account deletes it, unless clinical rows name the person.';
comment on column public.profiles.id is 'The same as auth.users.id.';
comment on column public.profiles.email is 'Copy of the verified address in auth.users, kept by trigger; vitals from devices are matched by it.';
comment on column public.profiles.phone is 'Where to call the person, E.164. The number used to sign in is in auth.users.';
comment on column public.profiles.is_verified is 'Set by operators after checking the licence. Falls back to false when the licence is changed.';
comment on column public.profiles.is_active is 'False closes the account at the next query, whatever tokens are still valid.';
comment on column public.profiles.time_zone is 'IANA name; wall-clock rules of this person are read in it.';
comment on column public.profiles.subscription_plan is 'Changed by billing only.';
create index profiles_role_active_idx on public.profiles (role, is_active);
create index profiles_email_idx on public.profiles (email);
create unique index profiles_license_number_unique on public.profiles (license_number) where is_verified;
comment on index public.profiles_license_number_unique is
'Two operators verifying two accounts with one licence at once: one of them fails. An unverified claim blocks nobody.';

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
    -- NaN is greater than every number, so a lower bound alone lets it in.
    constraint doctors_consultation_fee_range check (consultation_fee between 0 and 999999999999.99),
    constraint doctors_currency_iso4217 check (private.is_currency(currency)),
    constraint doctors_rating_range check (rating between 0 and 5),
    constraint doctors_total_consultations_range check (total_consultations >= 0),
    constraint doctors_languages_list check (
        cardinality(languages) <= 30 and coalesce(array_ndims(languages), 1) = 1
        and array_position(languages, null) is null
        and char_length(array_to_string(languages, '')) <= 1000
    ),
    constraint doctors_avatar_url_length check (char_length(avatar_url) <= 2048)
);
comment on table public.doctors is 'The public directory entry of a doctor; nothing private belongs here.';
comment on column public.doctors.id is 'The doctor''s profile.';
comment on column public.doctors.is_verified is
'Whether the entry is listed: profile verified, active and still a doctor. Kept by trigger, so that policies need one table.';
comment on column public.doctors.languages is 'BCP 47 tags or names.';
create index doctors_directory_idx on public.doctors (is_verified, specialization, is_available);
create index doctors_specialization_idx on public.doctors (specialization);
create index doctors_is_available_idx on public.doctors (is_available);

create trigger profiles_set_updated_at before update on public.profiles
for each row execute function private.set_updated_at();
create trigger doctors_set_updated_at before update on public.doctors
for each row execute function private.set_updated_at();

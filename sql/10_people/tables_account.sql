-- What hangs on an account: settings, devices, papers.

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
comment on table public.user_settings is 'Preferences, one row a person.';
comment on constraint user_settings_user_id_unique on public.user_settings is
'Two phones saving settings at once: the second upsert updates instead of adding a row.';
comment on column public.user_settings.notifications_enabled is 'The master switch above the three channels.';

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
comment on table public.push_devices is 'Where push notifications go.';
comment on constraint push_devices_token_unique on public.push_devices is
'Two people signing in on one phone at once: its token belongs to one of them, so nobody gets the other''s messages.';
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
    constraint documents_verification_status_check check (verification_status in ('pending', 'verified', 'rejected'))
);
comment on table public.documents is 'Papers a person hands in to be verified: a licence, a certificate, an identity card.';
comment on column public.documents.verification_status is 'pending -> verified | rejected, by an operator.';
create index documents_user_id_idx on public.documents (user_id);
create index documents_verified_by_idx on public.documents (verified_by);
create index documents_verification_status_idx on public.documents (verification_status);

create trigger user_settings_set_updated_at before update on public.user_settings
for each row execute function private.set_updated_at();

-- People see themselves; a doctor sees the patients in their care; everyone sees the directory.

alter table public.profiles enable row level security;
alter table public.doctors enable row level security;
alter table public.user_settings enable row level security;
alter table public.push_devices enable row level security;
alter table public.documents enable row level security;

grant select on public.profiles to authenticated, service_role;
grant update (
    full_name, first_name, last_name, phone, address, city, state, country, postal_code, designation, license_number,
    certification, avatar_url, time_zone
) on public.profiles to authenticated;
-- Operators verify and close accounts with the secret key. It cannot grant roles.
grant update (is_verified, is_active) on public.profiles to service_role;

create policy "People, their doctors and admins read a profile"
on public.profiles for select to authenticated
using (
    id = any (array(select private.readable_profile_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "People change their own profile"
on public.profiles for update to authenticated
using (id = (select private.me()))
with check (id = (select private.me()));

grant select on public.doctors to anon, authenticated, service_role;
grant update (
    display_name, specialization, experience_years, qualification, bio, consultation_fee, currency, is_available,
    languages, avatar_url
) on public.doctors to authenticated;

create policy "Anybody reads the directory of verified doctors"
on public.doctors for select to anon
using (is_verified);
create policy "Signed-in people read the directory, doctors and admins more"
on public.doctors for select to authenticated
using (
    is_verified
    or id = (select private.me())
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Doctors change their own entry"
on public.doctors for update to authenticated
using (id = (select private.me()))
with check (id = (select private.me()));

grant select on public.user_settings to authenticated, service_role;
grant insert (
    user_id, theme, notifications_enabled, email_notifications, push_notifications, sms_notifications, language
) on public.user_settings to authenticated;
grant update (
    user_id, theme, notifications_enabled, email_notifications, push_notifications, sms_notifications, language
) on public.user_settings to authenticated;

create policy "People read their own settings"
on public.user_settings for select to authenticated
using (user_id = (select private.me()));
create policy "People save their own settings for the first time"
on public.user_settings for insert to authenticated
with check (user_id = (select private.me()));
create policy "People change their own settings"
on public.user_settings for update to authenticated
using (user_id = (select private.me()))
with check (user_id = (select private.me()));

-- register_push_device adds devices, because it may take a token over from another person.
grant select, delete on public.push_devices to authenticated;
grant select on public.push_devices to service_role;

create policy "People see their own devices"
on public.push_devices for select to authenticated
using (profile_id = (select private.me()));
create policy "People remove their own devices"
on public.push_devices for delete to authenticated
using (profile_id = (select private.me()));

grant select, delete on public.documents to authenticated;
grant insert (user_id, document_name, document_type, document_url) on public.documents to authenticated;
grant select, update (verification_status, verified_by, verified_at) on public.documents to service_role;

create policy "People read their own documents, admins all"
on public.documents for select to authenticated
using (
    user_id = (select private.me())
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "People hand in their own documents"
on public.documents for insert to authenticated
with check (user_id = (select private.me()));
create policy "People take back documents nobody has judged yet"
on public.documents for delete to authenticated
using (user_id = (select private.me()) and verification_status = 'pending');

-- Supabase Auth calls this when it creates a token.
grant execute on function private.custom_access_token_hook(jsonb) to supabase_auth_admin;

-- RPCs for phones.
grant execute on function private.register_push_device(text, text, text) to authenticated;
grant execute on function public.register_push_device(text, text, text) to authenticated;
grant execute on function public.check_user_role(uuid, text) to authenticated;

-- Jobs. Only they change the auth schema from here.
grant execute on function workflows.cleanup_refresh_tokens(integer) to workflow_jobs;
grant execute on function workflows.cleanup_idle_sessions(uuid, integer) to workflow_jobs;

-- Hospitals: a public directory, and operations for those who run them.

alter table public.hospitals enable row level security;
alter table public.hospital_settings enable row level security;
alter table public.hospital_staff enable row level security;
alter table public.hospital_resources enable row level security;
alter table public.hospital_financial_data enable row level security;
alter table public.hospital_compliance_tracking enable row level security;
alter table public.analytics_data enable row level security;
revoke all on
    public.hospitals, public.hospital_settings, public.hospital_staff, public.hospital_resources,
    public.hospital_financial_data, public.hospital_compliance_tracking, public.analytics_data
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

grant select on public.hospitals to anon, authenticated, service_role;
grant insert (
    name, address, phone, email, city, state, country, latitude, longitude, departments, specialities, capacity,
    time_zone, currency
) on public.hospitals to authenticated;
-- Who it is and where it lies was verified; correcting that is for operators, with the secret key.
grant update (address, phone, email, city, state, departments, specialities, capacity)
on public.hospitals to authenticated;
grant update (name, country, latitude, longitude, time_zone, currency, is_active, verification_status)
on public.hospitals to service_role;

create policy "Anybody reads the directory of verified hospitals"
on public.hospitals for select to anon
using (is_active and verification_status = 'verified');
create policy "Signed-in people read the directory, those who run it all of it"
on public.hospitals for select to authenticated
using (
    (is_active and verification_status = 'verified')
    or id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Admins enter hospitals, to be verified"
on public.hospitals for insert to authenticated
with check (id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff');
create policy "Administrators change their hospital's entry, admins every one"
on public.hospitals for update to authenticated
using (
    id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
)
with check (
    id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

grant select on public.hospital_settings to authenticated, service_role;
grant update (verification_documents, security_settings) on public.hospital_settings to authenticated;

create policy "Administrators read their hospital's settings, admins all"
on public.hospital_settings for select to authenticated
using (
    id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators change their hospital's settings"
on public.hospital_settings for update to authenticated
using (id = any (array(select private.administered_hospital_ids())))
with check (id = any (array(select private.administered_hospital_ids())));

grant select on public.hospital_staff to authenticated, service_role;
grant insert (hospital_id, profile_id, position), update (hospital_id, profile_id, position, is_active)
on public.hospital_staff to authenticated;

create policy "Staff see themselves, administrators and admins all of them"
on public.hospital_staff for select to authenticated
using (
    profile_id = (select private.me())
    or hospital_id = any (array(select private.administered_hospital_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators add staff below them, admins anyone"
on public.hospital_staff for insert to authenticated
with check (
    (position <> 'administrator' and hospital_id = any (array(select private.administered_hospital_ids())))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Administrators change staff below them, admins anyone"
on public.hospital_staff for update to authenticated
using (
    (position <> 'administrator' and hospital_id = any (array(select private.administered_hospital_ids())))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
)
with check (
    (position <> 'administrator' and hospital_id = any (array(select private.administered_hospital_ids())))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

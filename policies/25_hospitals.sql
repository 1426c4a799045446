-- Hospitals: a public directory, and operations for those who run them.

alter table public.hospitals enable row level security;
alter table public.hospital_staff enable row level security;
revoke all on public.hospitals, public.hospital_staff
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

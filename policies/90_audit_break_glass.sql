-- Broken glass: the admin and the patient see it.

alter table public.break_glass_grants enable row level security;
revoke all on public.break_glass_grants
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

-- Who may enter which schema, and who may call the functions of the foundation.
-- Policies ask helpers of sql/ for a set, once a query: `column = any (array(select f()))` uses the column's index.

revoke all on schema private, workflows, partitions from public, anon, authenticated, service_role;
grant usage on schema private to authenticated, service_role, supabase_auth_admin;
grant usage on schema workflows to workflow_api, workflow_jobs;

revoke all on function
    private.raise_problem(integer, text, text), private.set_updated_at(),
    private.is_time_zone(text), private.is_currency(text),
    private.me(), private.doctor_me(), private.is_admin(), private.admin_from(), private.admin_from_number()
from public, anon, authenticated, service_role;

-- What policies ask. The answers are about the caller only.
grant execute on function
    private.me(), private.doctor_me(), private.is_admin(), private.admin_from(), private.admin_from_number()
to authenticated;

-- Called by RPCs that run as the phone.
grant execute on function private.raise_problem(integer, text, text) to authenticated;

-- Check constraints run as whoever writes.
grant execute on function private.is_time_zone(text), private.is_currency(text) to authenticated, service_role;

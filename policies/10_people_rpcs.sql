-- Only the clean-up job touches the auth schema from here.
revoke all on function private.cleanup_auth_tokens(integer) from public, anon, authenticated, service_role;
revoke all on function private.cleanup_auth_leftovers(integer) from public, anon, authenticated, service_role;
revoke all on function private.session_is_over(auth.sessions, interval, interval)
from public, anon, authenticated, service_role;
revoke all on function workflows.cleanup_refresh_tokens(integer) from public, anon, authenticated, service_role;
revoke all on function workflows.cleanup_idle_sessions(uuid, integer, interval, interval)
from public, anon, authenticated, service_role;

grant execute on function workflows.cleanup_refresh_tokens(integer) to workflow_jobs;
grant execute on function workflows.cleanup_idle_sessions(uuid, integer, interval, interval) to workflow_jobs;

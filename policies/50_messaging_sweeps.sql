-- The sweep belongs to the jobs; its notes belong to nobody else.
alter table private.call_checks enable row level security;
revoke all on table private.call_checks from public, anon, authenticated, service_role;
revoke all on function private.overdue_calls(integer, interval) from public, anon, authenticated, service_role;
revoke all on function private.give_up_call(public.video_calls) from public, anon, authenticated, service_role;
revoke all on function private.note_join(bigint) from public, anon, authenticated, service_role;
revoke all on function private.judge_presence(public.video_calls, timestamptz, integer)
from public, anon, authenticated, service_role;
revoke all on function workflows.sweep_missed_calls(integer, integer)
from public, anon, authenticated, service_role;
revoke all on function workflows.calls_to_check(integer) from public, anon, authenticated, service_role;
revoke all on function workflows.record_presence(bigint, timestamptz, integer)
from public, anon, authenticated, service_role;

grant execute on function workflows.sweep_missed_calls(integer, integer) to workflow_jobs;
grant execute on function workflows.calls_to_check(integer) to workflow_jobs;
grant execute on function workflows.record_presence(bigint, timestamptz, integer) to workflow_jobs;

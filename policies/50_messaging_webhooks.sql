-- Verified webhooks act as the jobs role; the notes of events belong to nobody else.
alter table private.webhook_events enable row level security;
revoke all on table private.webhook_events from public, anon, authenticated, service_role;
revoke all on function private.lock_call_in_room(text) from public, anon, authenticated, service_role;
revoke all on function private.is_meeting_over(public.video_calls, timestamptz)
from public, anon, authenticated, service_role;
revoke all on function private.on_meeting_ended(public.video_calls, timestamptz)
from public, anon, authenticated, service_role;
revoke all on function private.on_recording_ready(public.video_calls, text)
from public, anon, authenticated, service_role;
revoke all on function private.apply_daily_event(public.video_calls, text, timestamptz, jsonb)
from public, anon, authenticated, service_role;
revoke all on function workflows.record_daily_event(text, text, text, timestamptz, jsonb)
from public, anon, authenticated, service_role;

grant execute on function workflows.record_daily_event(text, text, text, timestamptz, jsonb) to workflow_jobs;

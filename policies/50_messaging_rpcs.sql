-- Calls change through the workflow functions only; helpers belong to the definer RPCs.
revoke all on function private.say(bigint, text, text) from public, anon, authenticated, service_role;
revoke all on function private.open_conversation(public.patient_doctor_links)
from public, anon, authenticated, service_role;
revoke all on function private.conversation_people(bigint) from public, anon, authenticated, service_role;
revoke all on function private.lock_link_of(bigint) from public, anon, authenticated, service_role;
revoke all on function private.lock_open_conversation(uuid, bigint)
from public, anon, authenticated, service_role;
revoke all on function private.lock_call(uuid, bigint) from public, anon, authenticated, service_role;
revoke all on function private.is_doctors_side(public.video_calls, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.room_people(public.video_calls)
from public, anon, authenticated, service_role;
revoke all on function private.notify_call(public.video_calls, uuid, text)
from public, anon, authenticated, service_role;
revoke all on function private.close_room(public.video_calls) from public, anon, authenticated, service_role;
revoke all on function private.finish_call(public.video_calls, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.end_calls_of_link(public.patient_doctor_links)
from public, anon, authenticated, service_role;
revoke all on function private.call_json(public.video_calls) from public, anon, authenticated, service_role;
revoke all on function private.require_call_time(timestamptz) from public, anon, authenticated, service_role;
revoke all on function private.reserved_call(bigint) from public, anon, authenticated, service_role;
revoke all on function private.require_open_consultation(bigint, uuid) from public, anon, authenticated, service_role;
revoke all on function private.insert_call(uuid, bigint, timestamptz, boolean, uuid)
from public, anon, authenticated, service_role;
revoke all on function workflows.reserve_call(uuid, uuid, bigint, timestamptz, boolean, text, text, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.set_room(public.video_calls, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.refuse_room(uuid, public.video_calls, text, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.confirm_call(uuid, uuid, bigint, text, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.fail_call(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.require_callee(public.video_calls, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.require_call_status(public.video_calls, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.require_joinable(public.video_calls)
from public, anon, authenticated, service_role;
revoke all on function private.ring_planned_call(public.video_calls, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.answer_for_call(uuid, text, text, public.video_calls, jsonb)
from public, anon, authenticated, service_role;
revoke all on function workflows.join_call(uuid, uuid, bigint) from public, anon, authenticated, service_role;
revoke all on function workflows.answer_call(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.stop_call(uuid, text, text, public.video_calls, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.decline_call(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.require_cancelable(public.video_calls, uuid)
from public, anon, authenticated, service_role;
revoke all on function workflows.cancel_call(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.end_call(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;

grant execute on function workflows.reserve_call(uuid, uuid, bigint, timestamptz, boolean, text, text, uuid)
to workflow_api;
grant execute on function workflows.confirm_call(uuid, uuid, bigint, text, text, text) to workflow_api;
grant execute on function workflows.fail_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.join_call(uuid, uuid, bigint) to workflow_api;
grant execute on function workflows.answer_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.decline_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.cancel_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.end_call(uuid, uuid, bigint, text, text) to workflow_api;

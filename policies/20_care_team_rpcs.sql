-- Links change through the workflow functions only; helpers belong to the definer RPCs.
revoke all on function private.lock_link(uuid, bigint) from public, anon, authenticated, service_role;
revoke all on function private.require_link_doctor(public.patient_doctor_links, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.require_verified_doctor(uuid) from public, anon, authenticated, service_role;
revoke all on function private.require_link_status(public.patient_doctor_links, text, text)
from public, anon, authenticated, service_role;
revoke all on function private.notify_link(public.patient_doctor_links, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.move_link(public.patient_doctor_links, uuid, text, uuid)
from public, anon, authenticated, service_role;
revoke all on function private.link_json(public.patient_doctor_links)
from public, anon, authenticated, service_role;
revoke all on function private.answer_link(uuid, text, text, public.patient_doctor_links, jsonb)
from public, anon, authenticated, service_role;
revoke all on function workflows.approve_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.reject_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.end_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.block_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.unblock_link(uuid, uuid, bigint, text, text)
from public, anon, authenticated, service_role;

grant execute on function workflows.approve_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.reject_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.end_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.block_link(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.unblock_link(uuid, uuid, bigint, text, text) to workflow_api;

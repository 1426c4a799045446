-- The outbox belongs to the jobs; a request may only settle the room it has closed itself.
revoke all on function workflows.claim_outbox(text[], integer, integer, timestamptz, bigint)
from public, anon, authenticated, service_role;
revoke all on function workflows.complete_outbox(bigint, uuid) from public, anon, authenticated, service_role;
revoke all on function workflows.retry_outbox(bigint, uuid, text, boolean)
from public, anon, authenticated, service_role;
revoke all on function workflows.settle_outbox(uuid[]) from public, anon, authenticated, service_role;
revoke all on function private.outbox_delay(integer) from public, anon, authenticated, service_role;

grant execute on function workflows.claim_outbox(text[], integer, integer, timestamptz, bigint) to workflow_jobs;
grant execute on function workflows.complete_outbox(bigint, uuid) to workflow_jobs;
grant execute on function workflows.retry_outbox(bigint, uuid, text, boolean) to workflow_jobs;
grant execute on function workflows.settle_outbox(uuid[]) to workflow_api, workflow_jobs;
